import { utils, write } from "@e965/xlsx";
import { fromWgs84 } from "../../src/io/import/datum";
import {
  type Cell,
  csv,
  type DirtyForm,
  type Line,
  sum,
  type TrueSchool,
  utf8,
  windows1252,
} from "./dirtyForm";
import { establishments, membership } from "./foreignForms";

const NTH = ["一", "二", "三", "四", "五", "六"];
const grades = (of: (nth: number) => string) => NTH.map((_, nth) => of(nth));
const pupils = grades((nth) => `pupils grade=${nth + 1}`);
const heads = grades((nth) => `${NTH[nth]}年级`);

/** The schools in fifteen dirty forms; the figures of each are the same, but for those that a form keeps back. */
export function dirtyForms(schools: readonly TrueSchool[]): readonly DirtyForm[] {
  return [
    twoLineHeads(schools),
    sheetACounty(schools),
    longForm(schools),
    degreesOfAnotherDatum(schools),
    metresWithZone(schools),
    wideSigns(schools),
    codesAsNumbers(schools),
    variantNames(schools),
    webPage(schools),
    notedAndRepeated(schools),
    suppressedRows(schools),
    roundedCodes(schools),
    threeYears(schools),
    establishments(schools),
    membership(schools),
  ];
}

/** Two lines of headings, a subtotal a township, a total, remarks; GB18030. */
function twoLineHeads(schools: readonly TrueSchool[]): DirtyForm {
  const townships = [...new Set(schools.map(({ township }) => township))];
  const lines: Line[] = [
    ["某县2024年秋季小学基本情况表"],
    ["学校名称", "所在乡镇", "班级教室", ...NTH.flatMap((nth) => [`${nth}年级`, undefined])],
    [undefined, undefined, undefined, ...NTH.flatMap(() => ["班数", "人数"])],
    ...townships.flatMap((township) => {
      const own = schools.filter((school) => school.township === township);
      const totals = NTH.flatMap((_, nth) => [own.length, sum(own.map(({ byGrade }) => byGrade[nth]))]);
      return [
        ...own.map(({ name, rooms, byGrade }) => [name, township, rooms, ...byGrade.flatMap((n) => [1, n])]),
        [`${township}小计`, undefined, sum(own.map(({ rooms }) => rooms)), ...totals],
      ];
    }),
    ["总　计", undefined, sum(schools.map(({ rooms }) => rooms))],
    ["注：班数含复式班"],
  ];
  return {
    name: "two lines of headings in GB18030",
    files: [{ name: "小学.csv", bytes: gb18030(csv(lines)) }],
    fields: [
      "name",
      "township",
      "rooms",
      ...NTH.flatMap((_, nth) => [`classes grade=${nth + 1}`, `pupils grade=${nth + 1}`]),
    ],
    hasRooms: true,
  };
}

const book = (
  sheets: readonly (readonly [name: string, lines: readonly Line[]])[],
  bookType: "biff8" | "xlsx",
) => {
  const made = utils.book_new();
  for (const [name, lines] of sheets)
    utils.book_append_sheet(made, utils.aoa_to_sheet(lines.map((line) => [...line])), name);
  return new Uint8Array(write(made, { type: "buffer", bookType }));
};

function sheetACounty(schools: readonly TrueSchool[]): DirtyForm {
  const counties = [...new Set(schools.map(({ county }) => county))];
  const sheets = counties.map((county) => {
    const own = schools.filter((school) => school.county === county);
    const rows = own.map(({ code, name, township, rooms, byGrade }) => [
      code,
      name,
      county,
      township,
      rooms,
      ...byGrade,
    ]);
    return [county, [["学校代码", "学校名称", "县区", "乡镇", "教室数", ...heads], ...rows]] as const;
  });
  return {
    name: "a sheet a county in xls",
    files: [{ name: "2024年小学.xls", bytes: book(sheets, "biff8") }],
    fields: ["code", "name", "county", "township", "rooms", ...pupils],
    hasRooms: true,
  };
}

/** A row a school and grade, boys and girls apart, totals among them. */
function longForm(schools: readonly TrueSchool[]): DirtyForm {
  const rows = schools.flatMap(({ code, name, byGrade }) => [
    ...byGrade.flatMap((all, nth) => [
      [code, name, 2024, nth + 1, "F", Math.floor(all / 2)],
      [code, name, 2024, nth + 1, "M", Math.ceil(all / 2)],
    ]),
    [code, name, 2024, "Total", "", sum(byGrade)],
  ]);
  return {
    name: "a row a grade and sex",
    files: [
      {
        name: "rolls.csv",
        bytes: utf8(csv([["School ID", "School name", "Year", "Grade", "Sex", "Pupils"], ...rows])),
      },
    ],
    fields: ["code", "name", "year", "grade", "sex", "pupils"],
  };
}

const dms = (degrees: number, mark: string) => {
  const seconds = Math.round(degrees * 360_000) / 100;
  const [whole, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return `${whole}°${String(minutes).padStart(2, "0")}′${(seconds - whole * 3600 - minutes * 60).toFixed(2)}″${mark}`;
};

function degreesOfAnotherDatum(schools: readonly TrueSchool[]): DirtyForm {
  const rows = schools.map((school) => {
    const [east, north] = fromWgs84("GCJ-02", school);
    return [school.name, school.township, 2024, dms(east, "E"), dms(north, "N"), ...school.byGrade];
  });
  return {
    name: "degrees as text in GCJ-02",
    files: [
      { name: "a.csv", bytes: utf8(csv([["校名", "乡镇", "年份", "经度", "纬度", ...heads], ...rows])) },
    ],
    fields: ["name", "township", "year", "lng", "lat", ...pupils],
    pointM: 2,
    datum: "GCJ-02",
  };
}

function metresWithZone(schools: readonly TrueSchool[]): DirtyForm {
  const rows = schools.map((school) => {
    const [east, north] = fromWgs84("GK3:35", school);
    return [school.name, school.township, 2024, north.toFixed(2), east.toFixed(2), ...school.byGrade];
  });
  return {
    name: "Gauss–Krüger metres, exchanged",
    files: [
      { name: "a.csv", bytes: utf8(csv([["校名", "乡镇", "年份", "经度", "纬度", ...heads], ...rows])) },
    ],
    fields: ["name", "township", "year", "lng", "lat", ...pupils],
    pointM: 1,
  };
}

const fullWidth = (figure: number) =>
  String(figure).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));

/** Full-width figures between tabs in UTF-16. */
function wideSigns(schools: readonly TrueSchool[]): DirtyForm {
  const rows = schools.map(({ name, township, byGrade }) => [
    name,
    township,
    2024,
    ...byGrade.map(fullWidth),
  ]);
  const text = `\uFEFF${csv([["学校", "乡镇", "学年", ...heads], ...rows], "\t")}`;
  const bytes = new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
  return {
    name: "full-width figures in UTF-16",
    files: [{ name: "a.txt", bytes }],
    fields: ["name", "township", "year", ...pupils],
  };
}

function codesAsNumbers(schools: readonly TrueSchool[]): DirtyForm {
  const of = (year: number, codeOf: (code: string) => Cell) => [
    ["学校代码", "学校名称", "乡镇", ...heads],
    ...schools.map(({ code, name, township, byGrade }) => [
      codeOf(code),
      year === 2023 ? `${name}（原${name}分校）` : name,
      township,
      ...byGrade.map((all) => (year === 2023 ? all + 1 : all)),
    ]),
  ];
  const sheets = [["2023", of(2023, (code) => code)] as const, ["2024", of(2024, Number)] as const];
  return {
    name: "codes that lost their zeros",
    files: [{ name: "b.xlsx", bytes: book(sheets, "xlsx") }],
    fields: ["code", "name", "township", ...pupils],
  };
}

/** Two years without codes: the township before the name in one of them, blanks and brackets. */
function variantNames(schools: readonly TrueSchool[]): DirtyForm {
  const of = (year: number, nameOf: (school: TrueSchool) => string) => ({
    name: `${year}.csv`,
    bytes: utf8(
      csv([
        ["学校名称", "县区", "乡镇", ...heads],
        ...schools.map((school) => [
          nameOf(school),
          school.county,
          school.township,
          ...school.byGrade.map((all) => (year === 2023 ? all + 2 : all)),
        ]),
      ]),
    ),
  });
  return {
    name: "names with variants in two years",
    files: [of(2023, ({ township, name }) => `${township} ${name}`), of(2024, ({ name }) => name)],
    fields: ["name", "county", "township", ...pupils],
  };
}

function webPage(schools: readonly TrueSchool[]): DirtyForm {
  const row = (cells: Line, mark: "td" | "th") =>
    `<tr>${cells.map((cell) => `<${mark}>${cell}</${mark}>`).join("")}</tr>`;
  const rows = schools.map(({ code, name, township, byGrade }) =>
    row([`="${code}"`, name, township, 2024, ...byGrade], "td"),
  );
  const text = `<html><meta charset="utf-8"><table>${row(["学校代码", "学校名称", "乡镇", "年份", ...heads], "th")}${rows.join("")}</table></html>`;
  return {
    name: "a web page called xls",
    files: [{ name: "导出.xls", bytes: utf8(text) }],
    fields: ["code", "name", "township", "year", ...pupils],
  };
}

/** Semicolons, a mark of UTF-8, the headings again after every ten rows, personal columns, remarks. */
function notedAndRepeated(schools: readonly TrueSchool[]): DirtyForm {
  const head = ["序号", "学校名称", "乡镇", "联系电话", "年份", ...heads, "合计"];
  const rows = schools.map(
    ({ name, township, byGrade }, nth): Line => [
      nth + 1,
      name,
      township,
      `1380013${String(nth).padStart(4, "0")}`,
      2024,
      ...byGrade,
      sum(byGrade),
    ],
  );
  const lines = rows.flatMap((row, nth) => (nth > 0 && nth % 10 === 0 ? [head, row] : [row]));
  return {
    name: "headings repeated, phones and totals",
    files: [{ name: "c.csv", bytes: utf8(`\uFEFF${csv([head, ...lines, ["填表人：", "某某"]], ";")}`) }],
    fields: ["skip", "name", "township", "personal", "year", ...pupils, "pupils"],
  };
}

/** Text in GB18030, its letters looked up in what the decoder makes of all pairs of bytes. */
export function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030");
  const pairs = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first++)
    for (let second = 0x40; second <= 0xfe; second++)
      pairs.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
  return Uint8Array.from(
    [...text].flatMap((sign) => (sign < "\x80" ? [sign.charCodeAt(0)] : (pairs.get(sign) ?? [0x3f]))),
  );
}

/** Below this the long form keeps figures back. */
const KEPT_BELOW = 40;
export const isKeptBack = (pupils: number): boolean => pupils < KEPT_BELOW;

/** A row a school and grade, small figures kept back, totals among them; names with signs of Windows-1252. */
function suppressedRows(schools: readonly TrueSchool[]): DirtyForm {
  const rows = schools.flatMap(({ code, byGrade }, nth) => [
    ...byGrade.map((all, grade) => [
      code,
      `École n° ${nth + 1}`,
      "2024",
      `Grade ${grade + 1}`,
      isKeptBack(all) ? `<${KEPT_BELOW}` : all,
    ]),
    [code, `École n° ${nth + 1}`, "2024", "Total", sum(byGrade)],
  ]);
  return {
    name: "a row a grade, small figures kept back, in Windows-1252",
    files: [
      {
        name: "rolls.csv",
        bytes: windows1252(csv([["School ID", "School", "Year", "Grade", "Headcount"], ...rows], ";")),
      },
    ],
    fields: ["code", "name", "year", "grade", "pupils"],
    lost: {
      rule: "suppressed",
      cells: schools.flatMap(({ byGrade }) => byGrade.filter(isKeptBack)).length,
    },
  };
}

/** A year with whole codes, and the next in which a spreadsheet made 1.2E+11 of them: names join what codes no longer can. */
function roundedCodes(schools: readonly TrueSchool[]): DirtyForm {
  const of = (year: number, codeOf: (code: string) => string) => ({
    name: `${year}.csv`,
    bytes: utf8(
      csv([
        ["学校代码", "学校名称", "县区", "乡镇", ...heads],
        ...schools.map(({ code, name, county, township, byGrade }) => [
          codeOf(code),
          name,
          county,
          township,
          ...byGrade.map((all) => (year === 2023 ? all + 1 : all)),
        ]),
      ]),
    ),
  });
  const long = (code: string) => `1200000${code}`;
  return {
    name: "codes as 1.2E+11",
    files: [of(2023, long), of(2024, (code) => Number(long(code)).toExponential(1).replace("e", "E"))],
    fields: ["code", "name", "county", "township", ...pupils],
    lost: { rule: "codeLost", cells: schools.length },
  };
}

/** Three years without codes: the township before the name, a full-width blank, brackets; a sheet a year. */
function threeYears(schools: readonly TrueSchool[]): DirtyForm {
  const of = (year: number, nameOf: (school: TrueSchool) => string) =>
    [
      `${year}年`,
      [
        ["学校名称", "县区", "乡镇", ...heads],
        ...schools.map((school) => [
          nameOf(school),
          school.county,
          school.township,
          ...school.byGrade.map((all) => all + 2024 - year),
        ]),
      ],
    ] as const;
  const sheets = [
    of(2022, ({ county, township, name }) => `${county}${township}${name}`),
    of(2023, ({ name }) => `${name.slice(0, 1)}\u3000${name.slice(1)}`),
    of(2024, ({ name }) => name),
  ];
  return {
    name: "names with variants in three years",
    files: [{ name: "三年.xlsx", bytes: book(sheets, "xlsx") }],
    fields: ["name", "county", "township", ...pupils],
  };
}

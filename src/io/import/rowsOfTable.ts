import type { Point } from "../../domain/place";
import { cellText, tightText } from "./cellText";
import type { Datum } from "./datum";
import type { Field, FieldName, SchoolGrade } from "./field";
import { type CellRef, cellRef, type Finding } from "./findings";
import type { Table, TableRow } from "./findTables";
import type { Fixes } from "./fixes";
import type { CellValue } from "./grid";
import { gradeOf, yearIn } from "./headWords";
import { locate } from "./locate";
import { type Count, readCount } from "./readCount";
import { readDegrees } from "./readDegrees";

/** A figure of a row: what it counts, of which year, grade, sex or ages. */
export interface Figure {
  readonly what: FieldName;
  readonly year?: number;
  readonly grade?: SchoolGrade;
  readonly sex?: "male" | "female";
  readonly ages?: readonly [number, number];
  readonly count: Count;
}

/** One row of a table of schools, settlements or births, in the program's words. */
export interface Row {
  readonly at: CellRef;
  readonly texts: Readonly<Partial<Record<FieldName, string>>>;
  readonly point?: Point;
  readonly figures: readonly Figure[];
}

const TEXTS: readonly FieldName[] = [
  "name",
  "code",
  "county",
  "township",
  "kind",
  "ownership",
  "setting",
  "lowGrade",
  "highGrade",
];
const FIGURES: readonly FieldName[] = [
  "pupils",
  "classes",
  "rooms",
  "beds",
  "siteAreaSqm",
  "floorAreaSqm",
  "sportsAreaSqm",
  "specialistRooms",
  "teachers",
  "residents",
  "births",
];

/** The rows of a table whose columns are known, and whatever in them is not as it should be. */
export function rowsOfTable(
  table: Table,
  fields: readonly Field[],
  year: number | undefined,
  datum: Datum,
  fixes: Fixes = {},
): { readonly rows: readonly Row[]; readonly findings: readonly Finding[]; readonly datum: Datum } {
  const findings: Finding[] = asideFindings(table, fields);
  const { points, ...located } = locate(
    table.rows.map((row) => writtenPoint(row, fields)),
    datum,
    fixes,
  );
  const at = (row: number) => cellRef(table, table.rows[row].row);
  const nameAt = (row: number) =>
    textOf(table.rows[row], fields, "name") ?? textOf(table.rows[row], fields, "code") ?? "";
  for (const row of located.swapped) findings.push({ rule: "pointSwapped", ...at(row), found: nameAt(row) });
  for (const row of located.wrong) findings.push({ rule: "pointWrong", ...at(row), found: nameAt(row) });
  const distinct = new Map(table.rows.map((_, row) => [row, nameAt(row)]));
  for (const group of located.shared) {
    const names = [...new Set(group.map((row) => distinct.get(row) ?? ""))];
    if (names.length > 1) findings.push({ rule: "pointShared", ...at(group[0]), found: names.join(" · ") });
  }
  const rows = table.rows.flatMap((row, index): readonly Row[] => {
    const ref = cellRef(table, row.row);
    const texts = Object.fromEntries(
      TEXTS.flatMap((what) => {
        const text = textOf(row, fields, what);
        return text === undefined ? [] : [[what, text]];
      }),
    );
    const figures = figuresOf(table, row, fields, year, fixes, findings);
    if (
      texts.name === undefined &&
      texts.code === undefined &&
      !fields.some(({ what }) => what === "births")
    ) {
      if (figures.some(({ count }) => count.kind === "known"))
        findings.push({ rule: "nameMissing", ...ref, found: "" });
      return [];
    }
    const point = points[index];
    return [{ at: ref, texts, figures, ...(point !== undefined && { point }) }];
  });
  return { rows, findings, datum: located.datum };
}

function asideFindings(table: Table, fields: readonly Field[]): Finding[] {
  const rows = table.aside.flatMap(({ row, why, text }): readonly Finding[] =>
    why === "header"
      ? []
      : [{ rule: why === "total" ? "totalRow" : "noteRow", ...cellRef(table, row), found: text }],
  );
  const columns = table.columns.flatMap(({ index, heads }, at): readonly Finding[] => {
    const { what } = fields[at];
    if (what === "personal")
      return [{ rule: "columnPersonal", ...cellRef(table, undefined, index), found: heads.join("/") }];
    return what === "skip"
      ? [{ rule: "columnUnknown", ...cellRef(table, undefined, index), found: heads.join("/") }]
      : [];
  });
  return [...rows, ...columns];
}

const cellOf = (row: TableRow, fields: readonly Field[], what: FieldName): CellValue =>
  row.cells[fields.findIndex((field) => field.what === what)];

function textOf(row: TableRow, fields: readonly Field[], what: FieldName): string | undefined {
  const text = cellText(cellOf(row, fields, what));
  return text === "" ? undefined : text;
}

function writtenPoint(
  row: TableRow,
  fields: readonly Field[],
): { readonly lng?: number; readonly lat?: number } {
  const [first, second] = cellText(cellOf(row, fields, "point")).split(/[,;，、 ]+/);
  const lng = readDegrees(cellOf(row, fields, "lng")) ?? readDegrees(first);
  const lat = readDegrees(cellOf(row, fields, "lat")) ?? readDegrees(second);
  return { ...(lng !== undefined && { lng }), ...(lat !== undefined && { lat }) };
}

function figuresOf(
  table: Table,
  row: TableRow,
  fields: readonly Field[],
  tableYear: number | undefined,
  fixes: Fixes,
  findings: Finding[],
): readonly Figure[] {
  const rowYear = yearIn(cellText(cellOf(row, fields, "year"))) ?? tableYear;
  const gradeCell = cellOf(row, fields, "grade");
  const rowGrade = gradeCell === undefined ? undefined : gradeOf(cellText(gradeCell));
  if (gradeCell !== undefined && rowGrade === undefined && isTotal(gradeCell)) return [];
  const sexCell = tightText(cellOf(row, fields, "sex"));
  const rowSex = /^(女|f|female|girls?)$/i.test(sexCell)
    ? "female"
    : /^(男|m|male|boys?)$/i.test(sexCell)
      ? "male"
      : undefined;
  return fields.flatMap((field, at): readonly Figure[] => {
    if (!FIGURES.includes(field.what)) return [];
    const count = readCount(row.cells[at]);
    const ref = cellRef(table, row.row, table.columns[at].index);
    const isWrong = count.kind === "wrong" || (count.kind === "known" && count.value < 0);
    if (isWrong) findings.push({ rule: "cellWrong", ...ref, found: cellText(row.cells[at]) });
    if (count.kind === "suppressed")
      findings.push({ rule: "suppressed", ...ref, found: cellText(row.cells[at]) });
    const year = field.year ?? rowYear;
    const grade = field.grade ?? (field.what === "pupils" || field.what === "classes" ? rowGrade : undefined);
    const sex = field.sex ?? rowSex;
    return [
      {
        what: field.what,
        ...(year !== undefined && { year }),
        ...(grade !== undefined && { grade }),
        ...(sex !== undefined && { sex }),
        ...(field.ages !== undefined && { ages: field.ages }),
        count: isWrong
          ? fixes.cellWrong === "zero"
            ? { kind: "known", value: 0 }
            : { kind: "missing" }
          : count,
      },
    ];
  });
}

const isTotal = (cell: CellValue): boolean => /^(合计|总计|小计|全部|all|total)/i.test(tightText(cell));

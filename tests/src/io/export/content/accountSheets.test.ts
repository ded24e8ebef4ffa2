import readAllSheets from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { USUAL_DEFINITION } from "../../../../../src/domain/seatDefinition";
import { STAGES } from "../../../../../src/domain/stage";
import { createBreath } from "../../../../../src/io/export/content/breath";
import type { ExportSource } from "../../../../../src/io/export/content/exportSource";
import type { ExportTable } from "../../../../../src/io/export/content/exportTable";
import { exportTable, TABLE_IDS } from "../../../../../src/io/export/content/exportTables";
import { workbook } from "../../../../../src/io/export/formats/workbook";
import { reportRows } from "../../../../../src/io/reportRows";
import { finished } from "../../../../../src/io/steps";
import { INDICATOR_KEYS, INDICATORS } from "../../../../../src/model/comparison/indicators";
import { indicatorTable } from "../../../../../src/model/comparison/indicatorTable";
import { measureDifferences } from "../../../../../src/model/comparison/measureDifferences";
import { pupilsMoved } from "../../../../../src/model/comparison/pupilsMoved";
import { ledgerParts } from "../../../../../src/model/ledgerParts";
import { ledgerRows } from "../../../../../src/model/ledgerRows";
import { budgetYears } from "../../../../../src/model/money/budgetYears";
import { investments } from "../../../../../src/model/money/investments";
import { closureMoves } from "../../../../../src/model/readers/closureMoves";
import { definitionFlips } from "../../../../../src/model/readers/definitionFlips";
import { landNeedsOf } from "../../../../../src/model/readers/landNeeds";
import { namesOf } from "../../../../../src/model/readers/names";
import { seatWarnings } from "../../../../../src/model/seatWarnings";
import { targetStates } from "../../../../../src/model/targetStates";
import { smallRun } from "../../../../builders/smallCity";
import { aSource } from "./aSource";

const HEAD = 4;
const YEARS = 5;

let source: ExportSource;
let sheets: ReadonlyMap<string, readonly (readonly unknown[])[]>;
let tables: ReadonlyMap<string, ExportTable>;

beforeAll(async () => {
  const { source: plain } = aSource("zh", YEARS);
  const without = smallRun("plan-without-mergers", YEARS);
  source = {
    ...plain,
    compared: [...plain.compared, without],
    budget: [
      { year: 2022, limitYuan: 40_000_000 },
      { year: 2024, limitYuan: 9e9 },
    ],
    reported: [{ target: plain.plan.targets[0].id, year: 2025, value: 0.9 }],
  };
  const bytes = await workbook(source, createBreath());
  sheets = new Map((await readAllSheets(Buffer.from(bytes))).map(({ sheet, data }) => [sheet, data]));
  tables = new Map(TABLE_IDS.map((id) => [id, finished(exportTable(id, source))]));
});

/** The rows of a sheet, each cell by the key of its column. */
const rowsOf = (id: string): readonly Readonly<Record<string, unknown>>[] => {
  const { sheet, columns } = tables.get(id)!;
  return sheets
    .get(sheet)!
    .slice(HEAD)
    .map((row) => Object.fromEntries(columns.map(({ key }, at) => [key, row[at] ?? null])));
};

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe("the teaching posts, read back by another program", () => {
  it("lose nobody and gain nobody but recruits, and move as many as the list of moves says", () => {
    const rows = rowsOf("staff").filter(({ stage }) => stage !== null);
    const all = (key: string, year: number) =>
      sum(rows.filter((row) => row.year === year).map((row) => Number(row[key])));
    const moves = rowsOf("staffMoves").filter(({ joinedSchool }) => joinedSchool !== null);
    const [base, ...years] = source.results.years;

    expect(all("teachersBefore", base)).toBeGreaterThan(0);
    for (const year of years) {
      expect(all("teachersBefore", year)).toBe(all("teachersAfter", year - 1));
      expect(
        all("teachersBefore", year) + all("teachersWaiting", year - 1) + all("teachersRecruited", year),
      ).toBe(all("teachersLeave", year) + all("teachersAfter", year) + all("teachersWaiting", year));
      const moved = moves.filter(
        (row) => row.year === year && row.whyMoved !== source.words.t("staff.why.recruit"),
      );
      expect(sum(moved.map((row) => Number(row.postsMoved)))).toBe(all("teachersMove", year));
    }
    expect(sum(years.map((year) => all("teachersLeave", year)))).toBeGreaterThan(0);
  });
});

describe("scenarios compared, read back by another program", () => {
  it("have every indicator of every year, and differences that are those of the figures", () => {
    const rows = rowsOf("comparison");
    const years = source.results.years;
    const expected = indicatorTable(source.compared, years);
    const perIndicator = 3 + 2;

    expect(rows).toHaveLength(INDICATOR_KEYS.length * perIndicator);
    expected.forEach(({ key, values }, place) => {
      const told = INDICATORS[key].unit === "yuan" ? 10_000 : 1;
      const block = rows.slice(place * perIndicator, (place + 1) * perIndicator);
      years.forEach((year, offset) => {
        const [a, b, c] = values.map((yearly) => (yearly[offset] ?? Number.NaN) / told);
        const found = block.map((row) => Number(row[`inYear${year}`] ?? Number.NaN));
        [a, b, c, b - a, c - a].forEach((value, at) => {
          expect(found[at], `${key} ${year} ${at}`).toBeCloseTo(value, 6);
        });
      });
    });
  });

  it("list the measures only in one or the other, and those that were changed", () => {
    const rows = rowsOf("comparedMeasures");
    const [a, ...others] = source.compared;
    const lengths = others.map((other) => {
      const found = measureDifferences(a.scenario, other.scenario);
      return found.onlyInReference.length + found.onlyInOther.length + found.changed.length;
    });

    expect(rows).toHaveLength(sum(lengths));
    expect(rows.filter(({ pair }) => pair === "C 对 A")).toHaveLength(lengths[1]);
  });

  it("name the beliefs that differ, and none where all are alike", () => {
    const notesOf = (other: string) =>
      finished(
        exportTable("comparison", {
          ...source,
          compared: [smallRun("baseline", YEARS), smallRun(other, YEARS)],
        }),
      ).notes.join();

    expect(notesOf("low-births")).toContain(
      `（假设与第一个方案不同：${source.words.t("export.setting.fertility")} · `,
    );
    expect(notesOf("plan-2021-2025")).not.toContain("假设与");
  });

  it("say what was changed of a measure, from what to what", () => {
    const { scenario } = source.results;
    const [first, ...rest] = scenario.measures;
    const later = { ...scenario, measures: [{ ...first, year: first.year + 1 }, ...rest.slice(1)] };
    const other = { ...source.results, scenario: later };
    const { blocks, columns } = finished(
      exportTable("comparedMeasures", { ...source, compared: [source.results, other] }),
    );
    const at = (key: string) => columns.findIndex((column) => column.key === key);

    const found = blocks.flatMap((block) => block.rows).map((row) => [row[at("where")], row[at("entries")]]);

    expect(found).toEqual([
      ["只在 A", null],
      ["两者都有但不同", `学年 ${first.year} → ${first.year + 1}`],
    ]);
  });

  it("count the pupils moved by stage, and add them up", () => {
    const rows = rowsOf("comparedMoves").filter(({ year, pair }) => year === 2025 && pair === "B 对 A");
    const [a, b] = source.compared;
    const expected = STAGES.map((stage) => pupilsMoved(a, b, 2025, stage));

    expect(rows.map(({ changedSchool }) => Number(changedSchool))).toEqual(
      expected.map(({ moved }) => expect.closeTo(moved, 6)),
    );
    const total = rowsOf("comparedMoves").find(({ pair, year }) => year === 2025 && pair === "2025 学年合计");
    const metres = sum(expected.map(({ moved, furtherM }) => moved * (furtherM ?? 0)));
    expect(total?.changedSchool).toBeCloseTo(sum(expected.map(({ moved }) => moved)), 6);
    expect(total?.further).toBeCloseTo(metres / sum(expected.map(({ moved }) => moved)), 6);
  });
});

describe("a figure that several sheets and the rows of the run have", () => {
  it("is the same in each of them, year by year, wherever it has the same name", () => {
    const told = new Map<string, Map<string, number>>();
    const add = (key: string, year: unknown, where: string, figure: number) => {
      const by = told.get(`${key} ${year}`) ?? new Map<string, number>();
      told.set(`${key} ${year}`, by.set(where, (by.get(where) ?? 0) + figure));
    };
    for (const id of ["seatBalance", "seatUse", "classes", "indicators"]) {
      const { columns, blocks } = tables.get(id)!;
      const yearAt = columns.findIndex(({ key }) => key === "year");
      for (const row of blocks.flatMap(({ rows }) => rows))
        columns.forEach(({ key, isSummed }, at) => {
          if (isSummed) add(key, row[yearAt], id, Number(row[at]));
        });
    }
    for (const row of reportRows(source.results))
      for (const [key, figure] of Object.entries(row))
        if (told.has(`${key} ${row.year}`)) add(key, row.year, "rows", Number(figure));
    const shared = [...told].filter(([, by]) => by.size > 1);

    expect(new Set(shared.map(([key]) => key.split(" ")[0])).size).toBeGreaterThan(15);
    for (const [key, by] of shared)
      expect(Math.max(...by.values()) - Math.min(...by.values()), key).toBeLessThan(1e-6);
  });
});

describe("the plan's accounts, read back by another program", () => {
  it("split each line of the ledger by county, stage and year without losing a seat", () => {
    const rows = rowsOf("ledgerSplit");
    for (const line of ledgerRows(source.results, source.plan)) {
      const parts = ledgerParts(source.results, line);
      for (const axis of ["县区", "学段", "学年"]) {
        const total = rows.find(({ planLine }) => planLine === `${line.line.name.zh} · 按${axis}合计`);
        const own = rows.filter(
          ({ planLine, splitBy }) => planLine === line.line.name.zh && splitBy === axis,
        );

        expect(total).toMatchObject({ promised: line.promised, unaccounted: line.unaccounted });
        expect(total?.placedInPlan).toBe(line.placed);
        expect(sum(own.map(({ placedInPlan }) => Number(placedInPlan)))).toBe(line.placed);
      }
      const at = (part: string) =>
        rows.find(({ planLine, part: own }) => planLine === line.line.name.zh && own === part)?.placedInPlan;
      expect(at("2024") ?? 0).toBe(sum(parts.filter(({ year }) => year === 2024).map(({ count }) => count)));
    }
  });

  it("set investment against its limit, and name what breaks it", () => {
    const rows = rowsOf("budget");
    for (const year of budgetYears(investments(source.results), source.budget, source.results.years)) {
      if (year.spendings.length === 0) continue;
      const total = rows.find(({ project }) => project === `${year.year} 学年合计`);
      expect(Number(total?.investment) * 10_000).toBeCloseTo(year.spentYuan, 2);
      expect(Number(total?.beyondLimit) * 10_000).toBeCloseTo(year.overYuan, 2);
      expect(total?.limit ?? undefined).toBe(year.limitYuan && year.limitYuan / 10_000);
      const breaking = rows.filter((row) => row.year === year.year && row.status && row.beyondLimit);
      expect(breaking).toHaveLength(year.spendings.filter(({ beyondYuan }) => beyondYuan > 0).length);
    }
    expect(rows.filter((row) => row.year === 2022 && row.beyondLimit).length).toBeGreaterThan(1);
  });

  it("name the schools that the pupils of a closed school really attend", () => {
    const rows = rowsOf("receivers");
    const names = namesOf(source.results);
    const closures = source.results.scenario.measures.filter(({ kind }) => kind === "merge");

    expect(closures.length).toBeGreaterThan(2);
    for (const measure of closures) {
      if (measure.kind !== "merge") continue;
      const moves = closureMoves(source.results, measure).filter(({ pupils }) => pupils >= 0.05);
      const own = rows.filter(({ closing }) => closing === names.school(measure.school).zh);
      expect(own.map(({ attends, movers }) => [attends, movers])).toEqual(
        moves.map(({ school, pupils }) => [
          school === undefined ? "（无学位）" : names.school(school).zh,
          expect.closeTo(pupils, 6),
        ]),
      );
      const [first] = moves;
      const told = rowsOf("closures").find(({ closing }) => closing === names.school(measure.school).zh);
      if (first?.school) expect(String(told?.goTo)).toContain(names.school(first.school).zh);
    }
  });

  it("tell what is known of the targets in the target year, and leave the rest blank", () => {
    const expected = targetStates(source.results, source.plan, source.reported, 2025);

    expect(rowsOf("targets").map(({ atPresent }) => atPresent)).toEqual(expected.map(({ value }) => value));
    expect(rowsOf("targets")[0]).toMatchObject({ atPresent: 0.9, basis: "填报" });
  });
});

describe("what counts as a seat, read back by another program", () => {
  it("lists the schools whose flag changes in every scenario, with both counts", () => {
    const long = { ...USUAL_DEFINITION, sizes: "long" } as const;
    const table = finished(exportTable("seatDefinition", { ...source, definition: long }));
    const expected = source.compared.map((run) => definitionFlips(run, source.targetYear, long).flips);

    expect(table.blocks.map(({ rows }) => rows.map((row) => [row[5], row[6]]))).toEqual(
      expected.map((flips) => flips.map(({ usual, chosen }) => [usual, chosen])),
    );
    expect(expected[0].length).toBeGreaterThan(0);
    expect(table.notes.join()).toContain("40/45");
    expect(rowsOf("seatDefinition")).toEqual([]);
  });
});

describe("assumptions, read back by another program", () => {
  it("say where each comes from, as the city's provenance does", () => {
    const rowOf = (wanted: string) => rowsOf("assumptions").find(({ path }) => path === wanted);
    const { provenance } = source.results.model.dataset;
    const roads = provenance.find(({ table, column }) => table === "assumptions" && /detour/.test(column));

    expect(rowOf("enrolment.senior")).toMatchObject({ confidence: "公开发布" });
    expect(rowOf("detour.plain")).toMatchObject({ source: roads?.note.zh, confidence: "虚构" });
  });
});

describe("land for the land office, read back by another program", () => {
  it("has every new school under its year and status, in mu, and the years add up to the whole", () => {
    const needs = landNeedsOf(source.results);
    const rows = rowsOf("land");
    const schools = rows.filter(({ landStatus }) => landStatus !== null);

    expect(schools).toHaveLength(needs.length);
    expect(sum(schools.map(({ landNeeded }) => Number(landNeeded)))).toBeCloseTo(
      sum(needs.map(({ needSqm }) => needSqm)) / (10_000 / 15),
      6,
    );
    for (const row of schools) {
      const parts = ["reserved", "state-owned", "to-be-acquired", "unstated"].map((status) =>
        Number(row[`landOf${status}`] ?? 0),
      );
      expect(sum(parts)).toBeCloseTo(Number(row.landNeeded), 9);
    }
    expect(schools.filter(({ warning }) => warning !== null)).toHaveLength(
      needs.filter(({ isLate, lacksSqm }) => isLate || lacksSqm >= 1).length,
    );
  });
});

describe("seat warnings, read back by another program", () => {
  it("has every setting of every county, names the schools of each red one, and no green school", () => {
    const year = source.targetYear;
    const { settings, schools } = seatWarnings(source.results, year);
    const rows = rowsOf("seatWarnings");
    const of = (kinds: readonly string[]) =>
      rows.filter(({ warnedOf }) =>
        kinds.some((kind) => warnedOf === source.words.t(`export.warnedOf.${kind as "town"}`)),
      );

    expect(of(["town", "rural"])).toHaveLength(settings.length);
    expect(of(["school"])).toHaveLength(
      schools.filter(({ lights }) => lights.some((light) => light !== "green")).length,
    );
    for (const [at, setting] of of(["town", "rural"]).entries()) {
      expect(Number(setting[`entrantsIn${year}`]), String(at)).toBeGreaterThanOrEqual(0);
      expect(setting[`lightIn${year}`]).toMatch(/^[绿黄红]$/);
    }
    expect(of(["town", "rural"]).filter(({ redSchools }) => redSchools !== null)).toHaveLength(
      settings.filter(({ red }) => red.length > 0).length,
    );
  });
});

import { strFromU8, unzipSync } from "fflate";
import readAllSheets from "read-excel-file/node";
import { beforeAll, describe, expect, it } from "vitest";
import { STAGES } from "../../../../../src/domain/stage";
import { createBreath } from "../../../../../src/io/export/content/breath";
import type { ExportSource } from "../../../../../src/io/export/content/exportSource";
import type { ExportTable } from "../../../../../src/io/export/content/exportTable";
import { exportTable, TABLE_IDS } from "../../../../../src/io/export/content/exportTables";
import { linesOf } from "../../../../../src/io/export/formats/linesOf";
import { workbook } from "../../../../../src/io/export/formats/workbook";
import { finished } from "../../../../../src/io/steps";
import { schoolYears } from "../../../../../src/model/indicators/schoolYears";
import { totals } from "../../../../../src/model/indicators/totals";
import { ledgerRows } from "../../../../../src/model/ledgerRows";
import { COST_PARTS, costRows, INVESTMENT } from "../../../../../src/model/money/costRows";
import { sumYuan } from "../../../../../src/model/money/sumYuan";
import { aSource } from "../content/aSource";
import { sumOfFormula } from "./sumOfFormula";

type Cells = readonly (readonly unknown[])[];

const HEAD = 4;
const YEARS = 5;

let source: ExportSource;
let bytes: Uint8Array;
let sheets: ReadonlyMap<string, Cells>;
let tables: readonly ExportTable[];

beforeAll(async () => {
  source = aSource("zh", YEARS).source;
  tables = TABLE_IDS.map((id) => finished(exportTable(id, source)));
  bytes = await workbook(source, createBreath());
  sheets = new Map((await readAllSheets(Buffer.from(bytes))).map(({ sheet, data }) => [sheet, data]));
});

const tableOf = (id: string) => tables.find((table) => table.id === id)!;
const sheetOf = (id: string) => sheets.get(tableOf(id).sheet)!;
const columnOf = (id: string, key: string) => tableOf(id).columns.findIndex((column) => column.key === key);

/** Rows of a sheet whose words in a column are these. */
const linesWith = (id: string, key: string, wanted: string) =>
  sheetOf(id)
    .slice(HEAD)
    .filter((row) => row[columnOf(id, key)] === wanted);

const figure = (id: string, row: readonly unknown[], key: string) => Number(row[columnOf(id, key)]);

describe("the workbook, read back by another program", () => {
  it("says of every column of every table what it counts", () => {
    const lines = new Map(
      sheets.get("列的含义")!.map(([table, column, meaning]) => [`${table} ${column}`, meaning]),
    );

    for (const { title, columns } of tables)
      for (const { header } of columns)
        expect(lines.get(`${title} ${header}`), `${title} ${header}`).toMatch(/^.{3,}$/);
  });

  it("has a cover that says what is made up and which run it is, and a sheet for every table", () => {
    const cover = sheets.get("封面")!.flat().join(" ");

    expect([...sheets.keys()]).toEqual(["封面", ...tables.map(({ sheet }) => sheet), "列的含义"]);
    for (const said of ["示范城市", "虚构", source.datasetSha256, "引擎版本"]) expect(cover).toContain(said);
  });

  it("holds every cell of every table, figures as numbers to the last digit", () => {
    for (const table of tables) {
      const data = sheets.get(table.sheet)!.slice(HEAD);
      const lines = linesOf(table);
      expect(data.length, table.id).toBe(lines.length);
      const differing = lines.flatMap((line, at) =>
        line.cells.flatMap((cell, column) => {
          const found = data[at][column] ?? null;
          return found === (cell === "" ? null : cell)
            ? []
            : [`${table.id} ${at} ${column}: ${cell} / ${found}`];
        }),
      );
      expect(differing, table.id).toEqual([]);
    }
  });

  it("has no word that was never written", () => {
    const words = [...sheets.values()].flat(2).filter((cell) => typeof cell === "string");

    expect(words.filter((word) => /export\.|\{\{/.test(String(word)))).toEqual([]);
  });

  it("carries beside each total formula the very sum that the formula comes to", () => {
    const files = unzipSync(bytes);
    let formulas = 0;
    tables.forEach((table, at) => {
      const xml = strFromU8(files[`xl/worksheets/sheet${at + 2}.xml`]);
      const data = sheets.get(table.sheet)!;
      for (const [, formula, value] of xml.matchAll(/<f>([^<]*)<\/f><v>([^<]*)<\/v>/g)) {
        expect(sumOfFormula(data, formula), `${table.id} ${formula}`).toBeCloseTo(Number(value), 6);
        formulas++;
      }
      expect(xml.match(/<f>/g)?.length ?? 0, table.id).toBe(xml.match(/<f>[^<]*<\/f><v>/g)?.length ?? 0);
    });

    expect(formulas).toBeGreaterThan(500);
  });

  it("keeps headers in sight, and says what is to be printed", () => {
    const files = unzipSync(bytes);
    const book = strFromU8(files["xl/workbook.xml"]);

    expect(book.match(/_xlnm\.Print_Area/g)).toHaveLength(tables.length + 2); // a cover before them, the columns after
    expect(book).toContain(`'${tableOf("seatBalance").sheet}'!$A$1:$U$`);
    tables.forEach((_, at) => {
      const xml = strFromU8(files[`xl/worksheets/sheet${at + 2}.xml`]);
      expect(xml).toContain('state="frozen"');
      expect(xml).toContain(`ySplit="${HEAD}"`);
    });
  });

  it("can be cancelled", async () => {
    const abort = new AbortController();
    const stopping = createBreath(abort.signal, (done) => done > 3 && abort.abort());

    await expect(workbook(source, stopping)).rejects.toThrow(/abort/i);
  });
});

describe("totals of the workbook", () => {
  it("of seats and pupils are the simulator's, by stage and year", () => {
    const { results, words } = source;
    for (const stage of STAGES) {
      const rows = linesWith("seatBalance", "stage", `${words.t(`stage.${stage}`)} 全市`);
      expect(rows.length).toBe(YEARS + 1);
      for (const row of rows) {
        const sums = totals(results, figure("seatBalance", row, "year"), { stage });
        for (const key of ["pupils", "seats", "short", "surplus", "placed", "unplaced", "classes"] as const)
          expect(figure("seatBalance", row, key)).toBeCloseTo(sums[key], 6);
      }
    }
  });

  it("of indicators are those of the whole city, means included", () => {
    for (const row of linesWith("indicators", "county", "全市")) {
      const sums = totals(source.results, figure("indicators", row, "year"));
      expect(figure("indicators", row, "pupils")).toBeCloseTo(sums.pupils, 6);
      expect(figure("indicators", row, "meanJourney")).toBe(sums.meanJourneyM);
      expect(figure("indicators", row, "p95Journey")).toBe(sums.p95JourneyM);
    }
  });

  it("of schools are the pupils and seats of the base year", () => {
    const schools = schoolYears(source.results, 2020);
    const [row] = linesWith("schools", "school", "全市");
    const sum = (key: "pupils" | "seats") => schools.reduce((all, school) => all + school[key], 0);

    expect(figure("schools", row, "pupils")).toBe(sum("pupils"));
    expect(figure("schools", row, "seats")).toBe(sum("seats"));
  });

  it("of money are those of the cost model, by year and over all years", () => {
    const wan = (year: number, parts: Parameters<typeof sumYuan>[1]) =>
      sumYuan(costRows(source.results, year), parts) / 10_000;
    for (const row of linesWith("money", "county", "全市"))
      for (const part of COST_PARTS)
        expect(figure("money", row, `costOf${part}`)).toBeCloseTo(
          wan(figure("money", row, "year"), [part]),
          4,
        );
    const invested = source.results.years.reduce((sum, year) => sum + wan(year, INVESTMENT), 0);
    const [all] = linesWith("money", "county", "各年合计");
    const [projects] = linesWith("projects", "project", "合计");

    expect(figure("money", all, "investment")).toBeCloseTo(invested, 4);
    expect(figure("projects", projects, "investment")).toBeCloseTo(invested, 4);
  });

  it("of projects are paid by somebody, or said to be open, to the last yuan", () => {
    const [row] = linesWith("projects", "project", "合计");
    const sum = (keys: RegExp) =>
      tableOf("projects")
        .columns.filter(({ key }) => keys.test(key))
        .reduce((all, { key }) => all + figure("projects", row, key), 0);

    expect(sum(/^fundedBy/)).toBeCloseTo(figure("projects", row, "investment"), 4);
    expect(sum(/^investmentIn/)).toBeCloseTo(figure("projects", row, "investment"), 4);
  });

  it("of the ledger are the ledger's", () => {
    const found = sheetOf("ledger")
      .slice(HEAD)
      .map((row) => [figure("ledger", row, "promised"), figure("ledger", row, "placedInPlan")]);

    expect(found).toEqual(
      ledgerRows(source.results, source.plan).map(({ promised, placed }) => [promised, placed]),
    );
  });
});

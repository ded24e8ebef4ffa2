import { describe, expect, it } from "vitest";
import type { Finding } from "../../../../src/io/import/findings";
import { findTables } from "../../../../src/io/import/findTables";
import type { Grid } from "../../../../src/io/import/grid";
import { guessFields } from "../../../../src/io/import/guessFields";
import { type Entry, joinRows } from "../../../../src/io/import/joinRows";
import { readFile } from "../../../../src/io/import/readFile";
import { rollsOf } from "../../../../src/io/import/rollsOf";
import { rowsOfTable } from "../../../../src/io/import/rowsOfTable";
import { caseBytes } from "./aFile";
import { defaults } from "./defaults";

async function joined(file: string, order: (grids: readonly Grid[]) => readonly Grid[] = (grids) => grids) {
  const { grids } = await readFile(file, caseBytes(file));
  const findings: Finding[] = [];
  const rows = order(grids)
    .flatMap(findTables)
    .flatMap((table) => {
      const { fields, year } = guessFields(table);
      const read = rowsOfTable(table, fields, year, "WGS-84");
      findings.push(...read.findings);
      return read.rows;
    });
  const { entries, findings: more } = joinRows(rows, { alikeNames: "join" });
  findings.push(...more);
  const rolls = entries.map((entry) =>
    rollsOf(entry, 2024, (rule, at, found) => findings.push({ rule, ...at, found }), {
      stages: defaults.national.stages,
      firstGrade: 1,
    }),
  );
  return { entries, findings, rolls };
}

const pupilsOf = (rolls: readonly ReturnType<typeof rollsOf>[], year: number): number =>
  rolls
    .flatMap(({ years }) => years.filter((one) => one.year === year).flatMap(({ byGrade }) => byGrade))
    .reduce((a, b) => a + b, 0);
const found = (findings: readonly Finding[], rule: Finding["rule"]) =>
  findings.filter((finding) => finding.rule === rule);
const sum = (entries: readonly Entry[], what: string) =>
  entries
    .flatMap(({ figures }) => figures)
    .reduce(
      (all, { what: own, grade, count }) =>
        all + (own === what && grade === undefined && count.kind === "known" ? count.value : 0),
      0,
    );

describe("rows that speak of one school", () => {
  it("keep four schools of one name apart, and drop the row that stands twice", async () => {
    const { entries, findings, rolls } = await joined("01-same-name.csv");

    expect(entries).toHaveLength(5);
    expect(pupilsOf(rolls, 2024)).toBe(951);
    expect(found(findings, "rowTwice")).toMatchObject([{ row: 6, found: "St Anne's Primary" }]);
    expect(found(findings, "namesake")).toHaveLength(3);
  });

  it("join two years one to one where codes lost their zeros and names changed", async () => {
    const { entries, findings, rolls } = await joined("03-codes-that-lost-zeros.xlsx");

    expect(entries.map(({ code }) => code)).toEqual(["0030", "0031", "0107", "1030"]);
    expect([2023, 2024].map((year) => pupilsOf(rolls, year))).toEqual([1122, 1099]);
    expect(entries[0]).toMatchObject({ name: "城关第一小学", formerNames: ["城关一小"] });
    expect(found(findings, "codePadded")).toHaveLength(3);
  });

  it("tell zero, missing and kept back apart", async () => {
    const { entries, findings, rolls } = await joined("04-zero-missing-suppressed.csv");
    const cedar = entries.findIndex(({ name }) => name === "Cedar Way");

    expect(entries.map(({ name }) => name)).toEqual(["Ash Lane", "Birch Row", "Cedar Way"]);
    expect(rolls[cedar].years.map(({ byGrade }) => byGrade)).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ]);
    expect(found(findings, "suppressed")).toHaveLength(5);
    expect(found(findings, "jump").map((one) => one.found)).toContain("Birch Row: 2022 1026 → 2023 27");
    expect(found(findings, "totalRow")).toHaveLength(1);
  });

  it("come to the figures under a heading of two lines", async () => {
    const { entries, rolls } = await joined("06-two-row-header.xls");
    const point = entries.findIndex(({ name }) => name === "上湾教学点");

    expect(entries).toHaveLength(7);
    expect([sum(entries, "classes"), pupilsOf(rolls, 2024), sum(entries, "rooms")]).toEqual([76, 2816, 78]);
    expect(rolls[point].grades).toEqual([1, 2, 3]);
    expect(entries.find(({ name }) => name === "石峡二小")?.formerNames).toEqual(["石峡学校"]);
  });

  it("make no count of a share", async () => {
    const { entries } = await joined("09-percent-only.csv");
    const elm = entries.find(({ name }) => name === "Elm");

    expect(elm?.figures.find(({ year }) => year === 2022)?.count).toEqual({ kind: "missing" });
  });

  it("read a web page's rows, and † for not applicable", async () => {
    const { entries, rolls } = await joined("10-html-called.xls");

    expect(entries.map(({ key }) => key)).toEqual(["060000100001", "060000100002", "060000100003"]);
    expect(rolls.map(({ years }) => years[0]?.byGrade.reduce((a, b) => a + b, 0))).toEqual([
      412,
      1038,
      undefined,
    ]);
    expect(entries[2].figures[0].count).toEqual({ kind: "notApplicable" });
  });

  it("keep one name in two counties apart, a prefix or not, and know a closed school", async () => {
    const { entries } = await joined("11-one-name-in-two-counties.csv");
    const second = entries.find(({ texts }) => texts.county === "乙县");

    expect(entries).toHaveLength(3);
    expect(second?.figures.map(({ year }) => year)).toEqual([2023, 2024]);
    expect(entries.find(({ name }) => name === "城北小学")?.mergedInto).toBe("实验小学");
  });

  it("come out the same in whatever order sheets and rows stand", async () => {
    const turned = (grids: readonly Grid[]) =>
      grids
        .toReversed()
        .map((grid) => ({ ...grid, rows: [grid.rows[0], ...grid.rows.slice(1).toReversed()] }));
    const plain = ({ entries }: { readonly entries: readonly Entry[] }) =>
      entries.map(({ at: _, ...entry }) => entry);

    for (const file of [
      "01-same-name.csv",
      "03-codes-that-lost-zeros.xlsx",
      "04-zero-missing-suppressed.csv",
    ])
      expect(plain(await joined(file, turned))).toEqual(plain(await joined(file)));
  });
});

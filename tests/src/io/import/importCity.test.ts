import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ScenarioId } from "../../../../src/domain/ids";
import { STAGES } from "../../../../src/domain/stage";
import { importCity } from "../../../../src/io/import/importCity";
import { readAssumptions } from "../../../../src/io/readAssumptions";
import { readDataset } from "../../../../src/io/readDataset";
import { compileModel } from "../../../../src/model/model";
import { simulate } from "../../../../workers/engine/simulate";
import { defaults, source } from "./defaults";

const SCHOOLS =
  "学校名称,乡镇,一年级,二年级,三年级,四年级,五年级,六年级,教室数\n县一小,城关镇,88,81,79,90,86,91,12\n马家沟小学,北塬乡,21,19,17,22,20,18,6\n";
const VILLAGES = "村名称,乡镇,常住人口\n东街社区,城关镇,5200\n马家沟村,北塬乡,1300\n";

const filesOf = async (...files: Parameters<typeof importCity>[0]) => {
  const { city, ...rest } = await importCity(files, {}, defaults);
  if (city === undefined) throw new Error("expected a city");
  const parsed = (name: string): unknown => JSON.parse(city.files.get(name) ?? "");
  const { dataset } = readDataset({
    dataset: parsed("dataset.json"),
    settlements: parsed("settlements.json"),
    residents: parsed("residents.json"),
    schools: parsed("schools.json"),
  });
  const { assumptions } = readAssumptions(parsed("assumptions.json"));
  if (dataset === undefined || assumptions === undefined) throw new Error(JSON.stringify(city.issues));
  return { ...rest, city, dataset, assumptions };
};

describe("a list of schools alone", () => {
  it.each([
    ["01-same-name.csv", 5, 951],
    ["02-swapped-in-one-township.csv", 8, 925],
    ["03-codes-that-lost-zeros.xlsx", 4, 1099],
    ["04-zero-missing-suppressed.csv", 3, 67],
    ["05a-gb18030.csv", 3, 291],
    ["05b-utf8-no-bom.csv", 3, 291],
    ["06-two-row-header.xls", 7, 2816],
    ["07-one-point-for-many.csv", 7, 900],
    ["09-percent-only.csv", 2, 615],
    ["10-html-called.xls", 3, 1450],
    ["11-one-name-in-two-counties.csv", 2, 1245],
  ])("is a city that its reader takes: %s", async (file, schools, pupils) => {
    const { city } = await filesOf(source(file));

    expect(city).toMatchObject({ issues: [], schools, pupils, rung: expect.any(Number) });
  });

  it("tells namesakes apart by township, and by code where that is the same", async () => {
    const { dataset } = await filesOf(source("01-same-name.csv"));

    expect(dataset.schools.map(({ name }) => name.en)).toEqual([
      "Riverside Primary (Hilltop, K7a1)",
      "Riverside Primary (Hilltop, K7b2)",
      "Riverside Primary (Lowfield)",
      "St Anne's Primary",
      "Riverside primary (Quay)",
    ]);
  });

  it("runs: nobody moves or is lost, and grade one stays as it is", async () => {
    const { dataset, assumptions } = await filesOf(source("s.csv", SCHOOLS));
    const scenario = { id: "none" as ScenarioId, name: { zh: "", en: "" }, measures: [] };
    const steps = simulate({
      model: compileModel(dataset),
      norms: defaults.norms,
      assumptions,
      scenario,
      years: 3,
    });
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { units } = step.value.results;
    const [primary] = units.filter(({ unit }) => STAGES[unit.stage] === "primary");
    const asking = primary.years.map(({ demand }) =>
      Math.round(demand.reduce((sum, pupils) => sum + pupils, 0)),
    );

    expect(primary.calibration).toBeCloseTo(1, 6);
    // of 515 and 117 pupils the oldest 109, 106 and 112 leave, and 88 and 21 come every year
    expect(asking[0]).toBe(632);
    for (const [nth, pupils] of asking.slice(1).entries())
      expect(Math.abs(pupils - [632, 635, 632][nth])).toBeLessThanOrEqual(3);
  });
});

describe("a list of settlements beside it", () => {
  it("replaces the homes that stood in, and keeps every total", async () => {
    const { city, dataset } = await filesOf(source("s.csv", SCHOOLS), source("v.csv", VILLAGES));

    expect(city).toMatchObject({ rung: 3, schools: 2, settlements: 2 });
    const totals = dataset.settlements.map(({ residents }) =>
      [...residents.male, ...residents.female].reduce((a, b) => a + b, 0),
    );
    expect(totals[0]).toBeCloseTo(5200, 9);
    expect(totals[1]).toBeCloseTo(1300, 9);
  });
});

describe("births beside it", () => {
  it("are those of each calendar year, all townships together, totals left out", async () => {
    const births =
      '年份,乡镇,出生人数\n2022年,城关镇,"1,012"\n2022年,北塬乡,88\n2023年,城关镇,９５０\n2023年,北塬乡,80\n2023年,合计,1030\n';
    const { city, assumptions } = await filesOf(source("s.csv", SCHOOLS), source("births.csv", births));

    expect(city.rung).toBe(2);
    expect(assumptions.fertility.knownBirths).toEqual([
      { year: 2022, value: 1100 },
      { year: 2023, value: 1030 },
    ]);
  });
});

describe("a recipe", () => {
  it("gives the same bytes when it is applied again", async () => {
    const files = [source("03-codes-that-lost-zeros.xlsx"), source("v.csv", VILLAGES)];
    const first = await importCity(files, { cityName: "某县" }, defaults);
    const again = await importCity(files, first.recipe, { ...defaults, year: 2031 });

    expect(again.recipe).toEqual(first.recipe);
    expect(again.city?.files).toEqual(first.city?.files);
  });

  it("gives the same city whatever the order of files and rows", async () => {
    const [head, ...rows] = SCHOOLS.trim().split("\n");
    const [other] = [source("v.csv", VILLAGES)];
    const plain = await importCity(
      [source("s.csv", SCHOOLS), other, source("01-same-name.csv")],
      {},
      defaults,
    );
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.boolean(),
        async (order, isTurned) => {
          const text = [head, ...(isTurned ? rows.toReversed() : rows)].join("\n");
          const files = [source("s.csv", text), other, source("01-same-name.csv")];
          const { city } = await importCity(
            order.map((at) => files[at]),
            {},
            defaults,
          );

          expect(city?.files).toEqual(plain.city?.files);
        },
      ),
      { numRuns: 12 },
    );
  });

  it("decides what a column is, whatever its heading says", async () => {
    const file = source("s.csv", "甲,乙,丙\n县一小,城关镇,120\n");
    const guess = await importCity([file], {}, defaults);
    const heads = ["甲", "乙", "丙"];
    const told = await importCity(
      [file],
      { tables: [{ heads, kind: "schools", fields: ["name", "township", "pupils year=2023"] }] },
      defaults,
    );

    expect(guess.groups.map(({ rule }) => rule)).toContain("noSchools");
    expect(told.city).toMatchObject({ schools: 1, pupils: 120, baseYear: 2023 });
  });
});

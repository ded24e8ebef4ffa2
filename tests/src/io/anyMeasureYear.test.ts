import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createI18n } from "../../../src/i18n/createI18n";
import { asideLines } from "../../../src/io/asideText";
import { exportTable, TABLE_IDS } from "../../../src/io/export/content/exportTables";
import { readPlan } from "../../../src/io/readPlan";
import { resultsCsv, resultsJson } from "../../../src/io/resultsFiles";
import { finished } from "../../../src/io/steps";
import { textReport } from "../../../src/io/textReport";
import { ledgerRows } from "../../../src/model/ledgerRows";
import { missingNames } from "../../../src/model/readers/missingNames";
import { aCity, type City, planned, run } from "../../builders/aCity";
import { aMeasure } from "../../builders/aMeasure";
import { plannedCities } from "../../builders/cities";

const words = createI18n("en");
const plan = readPlan(JSON.parse(readFileSync("seeds/plan-2021-2025.json", "utf8"))).plan!;

/** Everything that the program writes of a run. */
function writtenOf(city: City) {
  const { results } = run(city);
  const accounts = { budget: [], reported: [] };
  const source = {
    ...{ results, open: results, compared: [results, results], plan, words, ...accounts },
    ...{
      targetYear: results.years[results.years.length - 1],
      engineVersion: 1,
      datasetSha256: "",
      normNotes: [],
      assumptionNotes: [],
    },
  };
  return {
    results,
    json: JSON.stringify(resultsJson(results, plan, accounts, 0)),
    csv: [...resultsCsv(results, plan, accounts)],
    tables: TABLE_IDS.map((id) => finished(exportTable(id, source))),
    report: textReport({ results, plan, words, engineMs: 0 }),
  };
}

describe("a measure of any year that a file may hold", () => {
  it.each([2000, 2020, 2024, 2100])(
    "runs everywhere in a run of three years: a merger dated %i is set aside with its reason",
    (year) => {
      const city = planned(
        aCity().settlement("village", { entrants: 10 }).school("a").school("b", { x: 500 }).years(3).build(),
        [aMeasure("m", { kind: "merge", year, school: "a", into: "b", campusStays: false })],
      );

      const { results, tables, json, report } = writtenOf(city);

      const reason = "Set aside and not simulated: dated outside the simulated school years 2021–2023";
      expect(results.setAside).toEqual(["m"]);
      expect(asideLines(results, words.t)).toEqual([`Measures m: ${reason}`]);
      expect(report).toContain(reason);
      expect(JSON.parse(json).setAside).toEqual([
        { measure: "m", why: "outsideYears", first: 2021, last: 2023 },
      ]);
      expect(JSON.stringify(tables.find(({ id }) => id === "measures"))).toContain(reason);
    },
  );

  it("is counted by the ledger where the plan promises it for later than the run lasts", () => {
    const line = plan.lines.find(({ counts }) => counts === "mergers")!;
    const merger = { school: "a", into: "b", campusStays: false, line: line.id } as const;
    const city = planned(
      aCity().settlement("village", { entrants: 10 }).school("a").school("b", { x: 500 }).years(1).build(),
      [aMeasure("m", { kind: "merge", year: line.toYear, ...merger })],
    );

    const ledger = ledgerRows(run(city).results, plan);

    expect(ledger.find((one) => one.line.id === line.id)?.placed).toBe(1);
  });

  it("leaves every file and table of any run whole", () => {
    fc.assert(
      fc.property(
        plannedCities,
        fc.array(fc.oneof(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 2018, max: 2026 }))),
        fc.integer({ min: 1, max: 3 }),
        (city, given, years) => {
          const measures = city.scenario.measures.map((one, at) => ({ ...one, year: given[at] ?? one.year }));

          const { results, csv } = writtenOf({ ...planned(city, measures), years });

          expect(csv.filter((file) => file !== undefined)).not.toHaveLength(0);
          for (const measure of measures) {
            const isInTime = measure.year > 2020 && measure.year <= 2020 + years;
            if (!isInTime && measure.kind !== "housing") expect(results.setAside).toContain(measure.id);
            if (!results.setAside.includes(measure.id)) expect(missingNames(results, measure)).toEqual([]);
          }
        },
      ),
      { numRuns: 6 },
    );
  });
});

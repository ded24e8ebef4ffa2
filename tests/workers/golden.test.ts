import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Scenario } from "../../src/domain/scenario";
import { STAGES } from "../../src/domain/stage";
import { ledgerRows } from "../../src/io/reportRows";
import { partFigures } from "../../src/io/textReport";
import { textTable } from "../../src/io/textTable";
import { CAUSES, causeCounts } from "../../src/model/readers/classCauses";
import type { Results } from "../../src/model/results";
import { simulateAll } from "../../workers/engine/simulate";
import { readCity } from "../../workers/headless/readCity";

const SCENARIOS = ["baseline", "plan-2021-2025", "plan-without-mergers", "mergers-only", "low-births"];
const COLUMNS = [
  "pupils",
  "seats",
  "short",
  "surplus",
  "classes",
  "classesOverCap",
  "unplaced",
  "meanJourneyM",
] as const;
const TOLD = [2020, 2021, 2023, 2025, 2028, 2031, 2035];

const city = readCity();

const run = (name: string): Results => {
  const scenario = JSON.parse(readFileSync(`seeds/scenarios/${name}.json`, "utf8")) as Scenario;
  return simulateAll({ ...city, scenario, years: 15 }).results;
};

/** A run in some forty lines: years by the city's figures, stages at the plan's end, the ledger. */
function inBrief(results: Results): string {
  const cells = (year: number, part: Parameters<typeof partFigures>[2]) => {
    const figures = partFigures(results, year, part);
    return COLUMNS.map((column) => figures[column].toFixed(1));
  };
  const header = ["", ...COLUMNS];
  return [
    textTable(
      header,
      TOLD.map((year) => [String(year), ...cells(year, {})]),
    ),
    textTable(
      header,
      STAGES.map((stage) => [`2025 ${stage}`, ...cells(2025, { stage })]),
    ),
    textTable(
      ["", ...CAUSES],
      TOLD.map((year) => {
        const counts = causeCounts(results, year, {});
        return [String(year), ...CAUSES.map((cause) => String(counts[cause]))];
      }),
    ),
    textTable(
      ["line", "promised", "placed", "unaccounted"],
      ledgerRows(results, city.plan).map((line) => [
        line.line.id,
        ...[line.promised, line.placed, line.unaccounted].map(String),
      ]),
    ),
    "",
  ].join("\n\n");
}

describe("the shipped scenarios", () => {
  it.each(SCENARIOS)("gives the recorded figures for %s", async (name) => {
    await expect(inBrief(run(name))).toMatchFileSnapshot(`../golden/${name}.txt`);
  });

  it("closes the plan's ledger: 27 built, 71 expanded, 42 merged, 21,000 seats, 5,300 of them in kindergartens", () => {
    const ledger = ledgerRows(run("plan-2021-2025"), city.plan);

    expect(ledger.map((line) => line.placed)).toEqual([27, 71, 42, 21_000, 5_300]);
    expect(ledger.every((line) => line.unaccounted === 0)).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { LACKS, UNPLACED_OF } from "../../src/domain/lack";
import { STAGES } from "../../src/domain/stage";
import { partFigures } from "../../src/io/textReport";
import { textTable } from "../../src/io/textTable";
import { checksOf } from "../../src/model/consistency";
import { ledgerRows } from "../../src/model/ledgerRows";
import { CAUSES, causeCounts } from "../../src/model/readers/classCauses";
import { seatsTaken } from "../../src/model/readers/seatsTaken";
import type { Results } from "../../src/model/results";
import { builtInCity, builtInRun, shipped } from "../builders/builtInRuns";

const SCENARIOS = ["baseline", "plan-2021-2025", "plan-without-mergers", "mergers-only", "low-births"];
const COLUMNS = [
  "pupils",
  "seats",
  "short",
  "surplus",
  "classes",
  "classesOverCap",
  "unplaced",
  ...LACKS.map((lack) => UNPLACED_OF[lack]),
  "meanJourneyM",
] as const;
const TOLD = [2020, 2021, 2023, 2025, 2028, 2031, 2035];

const city = builtInCity();

const run = (name: string): Results => builtInRun(shipped(name));

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

/** Builds and expansions of the plan by how much of their new seats is taken in the third year and in 2035. */
function useOf(results: Results) {
  return results.scenario.measures.flatMap((measure) => {
    if (measure.kind !== "build" && measure.kind !== "expand") return [];
    const last = seatsTaken(results, measure, 2035);
    return seatsTaken(results, measure, measure.year + 2).map(({ stage, seats, taken }, at) => ({
      measure,
      stage,
      third: taken / seats,
      last: last[at].taken / last[at].seats,
    }));
  });
}

describe("the shipped scenarios", () => {
  it.each(SCENARIOS)("gives the recorded figures for %s", async (name) => {
    await expect(inBrief(run(name))).toMatchFileSnapshot(`../golden/${name}.txt`);
  });

  it.each(SCENARIOS)("contradicts itself nowhere in %s", (name) => {
    const results = run(name);

    const broken = results.years.flatMap((year) =>
      checksOf(results, city.plan, [], year).filter(({ holds }) => !holds),
    );

    expect(broken).toEqual([]);
  });

  it("uses what the plan adds: every new school, and most expansions; others say so", async () => {
    const used = useOf(run("plan-2021-2025"));
    const isUsed = ({ stage, third }: (typeof used)[number]) => third >= (stage === "preschool" ? 0.6 : 0.75);

    const builds = used.filter(({ measure }) => measure.kind === "build");
    expect(builds.filter((one) => !isUsed(one)).map(({ measure }) => measure.id)).toEqual([]);
    expect(Math.min(...builds.map(({ last }) => last))).toBeGreaterThan(0.2);
    const idle = used.filter((one) => !isUsed(one));
    expect(idle.length).toBeLessThanOrEqual(15);
    expect(idle.every(({ measure }) => measure.note?.includes("births fell"))).toBe(true);
    const empty = used.filter(({ last }) => last < 0.005);
    expect(empty.filter(({ measure }) => !measure.note?.includes("fewer children around it"))).toEqual([]);
    const rows = used.map(({ measure, stage, third, last }) => [
      measure.id,
      stage,
      String(measure.year),
      ...[third, last].map((share) => share.toFixed(2)),
    ]);
    await expect(textTable(["", "stage", "from", "third year", "2035"], rows)).toMatchFileSnapshot(
      "../golden/plan-use.txt",
    );
  });

  it("closes the plan's ledger: 27 built, 71 expanded, 42 merged, 21,000 seats, 5,300 of them in kindergartens", () => {
    const ledger = ledgerRows(run("plan-2021-2025"), city.plan);

    expect(ledger.map((line) => line.placed)).toEqual([27, 71, 42, 21_000, 5_300]);
    expect(ledger.every((line) => line.unaccounted === 0)).toBe(true);
  });
});

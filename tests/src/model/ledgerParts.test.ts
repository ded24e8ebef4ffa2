import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Measure, Merge } from "../../../src/domain/measure";
import type { PlanLine } from "../../../src/domain/plan";
import { ledgerParts } from "../../../src/model/ledgerParts";
import { ledgerRows } from "../../../src/model/ledgerRows";
import { lineProgress } from "../../../src/model/lineProgress";
import type { Results } from "../../../src/model/results";
import { aCity, run } from "../../builders/aCity";
import { aMeasure } from "../../builders/aMeasure";
import { smallCity, smallRun } from "../../builders/smallCity";

const { city, planned: scenario } = smallCity();
let results: Results;
beforeAll(() => {
  results = smallRun(scenario, 5);
});
const ledgerOf = (measures: readonly Measure[]) =>
  ledgerRows({ ...results, scenario: { ...scenario, measures } }, city.plan);

describe("the ledger of the shipped plan", () => {
  it("closes: nothing is unaccounted for", () => {
    expect(ledgerOf(scenario.measures).map(({ unaccounted }) => unaccounted)).toEqual([0, 0, 0, 0, 0]);
  });

  it("adds up over counties, stages, years and statuses to what is placed, every piece in a county and a stage", () => {
    for (const line of ledgerOf(scenario.measures)) {
      const parts = ledgerParts(results, line);

      expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(line.placed);
      expect(parts.filter(({ county, stage }) => county === undefined || stage === undefined)).toEqual([]);
    }
  });

  it("turns, when a measure is deleted, exactly the lines red in which it counts, by exactly its count", () => {
    const whole = ledgerOf(scenario.measures);
    fc.assert(
      fc.property(fc.nat(scenario.measures.length - 1), (place) => {
        const gone = scenario.measures[place];
        const rest = ledgerOf(scenario.measures.filter((measure) => measure !== gone));
        const counted = whole.map(
          ({ entries }) => entries.find(({ measure }) => measure === gone)?.count ?? 0,
        );

        expect(rest.map(({ unaccounted }) => unaccounted)).toEqual(counted);
        if (gone.kind === "merge") expect(counted).toEqual([0, 0, 1, 0, 0]);
      }),
    );
  });

  it("reaches in its last year what is placed, having never gone back", () => {
    for (const line of ledgerOf(scenario.measures)) {
      const placed = lineProgress(line).map((year) => year.placed);

      expect(placed).toEqual([...placed].sort((a, b) => a - b));
      expect(placed.at(-1)).toBe(line.placed);
    }
  });
});

describe("a measure that finds no school to act on", () => {
  it("counts in no line: rooms for a school that has closed or a stage it never taught, a second merger", () => {
    const merger = scenario.measures.find((one): one is Merge => one.kind === "merge");
    if (merger === undefined) throw new Error("the plan merges no school");
    const { school, into, year } = merger;
    const idle = [
      aMeasure("late", { kind: "expand", year, line: "expanded", school, stage: "primary", addedRooms: 6 }),
      aMeasure("never", { kind: "expand", year, line: "expanded", school, stage: "senior", addedRooms: 6 }),
      aMeasure("again", { kind: "merge", year: year + 1, line: "merged", school, into, campusStays: false }),
    ];
    const whole = ledgerOf(scenario.measures).map(({ placed }) => placed);

    expect(ledgerOf([...scenario.measures, ...idle]).map(({ placed }) => placed)).toEqual(whole);
  });
});

describe("a school that two measures take in one year", () => {
  it("counts as one merger, whichever comes first, and as one closure of each stage", () => {
    const merger = scenario.measures.find((one): one is Merge => one.kind === "merge");
    if (merger === undefined) throw new Error("the plan merges no school");
    const { school, into, year } = merger;
    const merged = (measures: readonly Measure[]) =>
      ledgerOf(measures).find(({ line }) => line.id === "merged")?.placed;
    const again = aMeasure("again", {
      kind: "merge",
      year,
      line: "merged",
      school,
      into,
      campusStays: false,
    });
    const closed = aMeasure("closed", { kind: "close", year, line: "merged", school });
    const once = merged(scenario.measures);

    expect(merged([...scenario.measures, again])).toBe(once);
    expect(merged([again, ...scenario.measures])).toBe(once);
    expect(merged([...scenario.measures, closed, again])).toBe(once);
  });
});

describe("seats of a school that closes", () => {
  const line = (counts: PlanLine["counts"]): PlanLine => ({
    ...city.plan.lines[0],
    counts,
    fromYear: 2021,
    toYear: 2023,
  });
  const plan = { ...city.plan, lines: [line("expansions"), line("seats")], targets: [] };
  const placed = (closes?: number) => {
    const some = aCity()
      .settlement("v", { residents: { 5: 30, 6: 30, 7: 30 } })
      .school("school", { rooms: 6 })
      .school("other", { rooms: 6 })
      .measure({
        kind: "expand",
        year: 2021,
        line: "new",
        school: "school",
        stage: "primary",
        addedRooms: 3,
      });
    if (closes !== undefined) some.measure({ kind: "close", year: closes, school: "school" });
    return ledgerRows(run(some.years(5).build()).results, plan).map((one) => one.placed);
  };

  it("are, of three rooms at 40, 120 where it stays or closes after the line's last year, and none where it closes by it; the expansion counts", () => {
    expect([placed(), placed(2024), placed(2023), placed(2022)]).toEqual([
      [1, 120],
      [1, 120],
      [1, 0],
      [1, 0],
    ]);
  });
});

describe("progress of a line", () => {
  it("is, of 4 promised with one done in 2021 and two planned for 2023: a quarter, a quarter, three quarters", () => {
    const entry = (year: number, status: Measure["status"], count: number) =>
      ({ measure: { year, status }, count, seats: [] }) as unknown as {
        measure: Measure;
        count: number;
        seats: [];
      };
    const line = { ...city.plan.lines[0], promised: 4, fromYear: 2021, toYear: 2023 };
    const progress = lineProgress({
      line,
      promised: 4,
      placed: 3,
      done: 1,
      unaccounted: 1,
      entries: [entry(2021, "done", 1), entry(2023, "planned", 2)],
    });

    expect(
      progress.map(({ year, added, placed, done, share }) => [year, added, placed, done, share]),
    ).toEqual([
      [2021, 1, 1, 1, 0.25],
      [2022, 0, 1, 1, 0.25],
      [2023, 2, 3, 1, 0.75],
    ]);
  });
});

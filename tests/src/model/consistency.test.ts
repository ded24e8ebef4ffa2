import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checksOf } from "../../../src/model/consistency";
import type { Results, UnitSummary } from "../../../src/model/results";
import { run } from "../../builders/aCity";
import { plannedCities } from "../../builders/cities";
import { lawRuns } from "../../builders/lawRuns";
import { smallCity, smallRun } from "../../builders/smallCity";

const { city } = smallCity();
const noPlan = { name: { zh: "", en: "" }, lines: [], targets: [] };

const broken = (results: Results, plan = city.plan) =>
  results.years.flatMap((year) => checksOf(results, plan, [], year).filter(({ holds }) => !holds));

/** The same results with one figure of one county, stage and year changed. */
const planted = (results: Results, key: keyof UnitSummary, by: number): Results => {
  const at = results.units.findIndex(({ years }) => years[1].summary.pupils > 1000);
  return {
    ...results,
    units: results.units.map((one, row) => ({
      ...one,
      years: one.years.map((now, offset) =>
        row === at && offset === 1
          ? { ...now, summary: { ...now.summary, [key]: now.summary[key] + by } }
          : now,
      ),
    })),
  };
};

describe("every headline against its parts and its siblings", () => {
  const results = smallRun("plan-2021-2025", 5);

  it("holds in the plan up to its target year, with the plan's targets", () => {
    expect(broken(results)).toEqual([]);
    expect(checksOf(results, city.plan, [], 2025)).toContainEqual(
      expect.objectContaining({ check: "targetRate", of: "seniorEnrolment" }),
    );
  });

  it("holds in every city under every plan", () => {
    fc.assert(
      fc.property(plannedCities, (some) => {
        expect(broken(run(some).results, noPlan)).toEqual([]);
      }),
      { numRuns: lawRuns(40) },
    );
  });

  it.each<[keyof UnitSummary, number]>([
    ["pupils", 7],
    ["placed", -7],
    ["unplaced", 7],
    ["unplacedNoReach", 7],
    ["transfersOut", 7],
    ["seats", 45],
    ["short", 7],
    ["surplus", 45],
    ["aboveOwnSeats", 7],
    ["usableSeats", 1e6],
    ["classes", 1],
    ["classesOverCap", 1],
    ["classes66", 1e4],
    ["boarders", 7],
    ["beyondRadius", 7],
  ])("finds a contradiction planted in %s", (key, by) => {
    const found = broken(planted(results, key, by));

    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ year }) => year))).toEqual(new Set([results.years[1]]));
  });

  it.each([
    ["newcomers", "peopleExplained"],
    ["localsArrived", "localBuyers"],
  ] as const)("finds five people too many planted in %s", (figure, check) => {
    const [first, ...others] = results.people;
    const people = [{ ...first, [figure]: first[figure] + 5 }, ...others];

    expect(broken({ ...results, people }).map((one) => [one.year, one.check])).toEqual([[first.year, check]]);
  });
});

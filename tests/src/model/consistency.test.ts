import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MeasureId } from "../../../src/domain/ids";
import type { Expand, Measure } from "../../../src/domain/measure";
import type { Plan } from "../../../src/domain/plan";
import { STAGES } from "../../../src/domain/stage";
import { checksOf } from "../../../src/model/consistency";
import type { Results, UnitSummary } from "../../../src/model/results";
import { BASE_YEAR, planned, run } from "../../builders/aCity";
import { plannedCities } from "../../builders/cities";
import { lawRuns } from "../../builders/lawRuns";
import { smallCity, smallRun } from "../../builders/smallCity";

const { city } = smallCity();

/** A plan that promises seats from the first year on: every build and expansion of a random plan counts in it. */
const seatsPromised: Plan = {
  name: { zh: "", en: "" },
  lines: [{ ...city.plan.lines[0], counts: "seats", fromYear: BASE_YEAR + 1, toYear: BASE_YEAR + 3 }],
  targets: [],
};
const inLine = (measure: Measure): Measure => ({ ...measure, line: seatsPromised.lines[0].id });

const broken = (results: Results, plan = city.plan) =>
  results.years.flatMap((year) => checksOf(results, plan, [], year).filter(({ holds }) => !holds));

const isExpansion = (measure: Measure): measure is Expand => measure.kind === "expand";

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
        const { measures } = some.scenario;
        expect(broken(run(planned(some, measures.map(inLine))).results, seatsPromised)).toEqual([]);
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
    ["a shortage that no pupil explains", "short", 5000, "shortAtMost"],
    ["seats short below the pupils whom no school reaches", "unplacedNoReach", 5000, "shortOfUnreached"],
    ["fewer seats short than pupils without a seat", "seats", -20_000, "shortAtLeast"],
  ] as const)("finds %s", (_, key, by, check) => {
    expect(broken(planted(results, key, by))).toContainEqual(expect.objectContaining({ check }));
  });

  it("finds rooms that stand in the run and in no measure of the ledger, and a measure of the ledger that no room came of", () => {
    const expansion = results.scenario.measures.find(isExpansion);
    if (!expansion) throw new Error("the plan expands no school");
    const { school, stage, year } = expansion;
    const rooms = results.units.map((one) => ({
      ...one,
      years: one.years.map((now) => {
        const at = one.unit.offers.findIndex(
          (row) =>
            STAGES[one.unit.stage] === stage &&
            results.model.schools[results.model.offers.school[row]].id === school,
        );
        return at === -1 || now.year < year
          ? now
          : { ...now, rooms: now.rooms.map((some, offer) => (offer === at ? some + 6 : some)) };
      }),
    }));
    const { scenario } = results;
    const told = { ...expansion, id: `${expansion.id}-again` as MeasureId };
    const ofLedger = (some: Results) => broken(some).filter(({ check }) => check === "ledgerSeats");

    expect(ofLedger({ ...results, units: rooms }).map((one) => one.year)).toEqual(
      results.years.filter((one) => one >= year),
    );
    expect(
      ofLedger({ ...results, scenario: { ...scenario, measures: [...scenario.measures, told] } }).map(
        (one) => one.year,
      ),
    ).toEqual(results.years.filter((one) => one >= year));
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

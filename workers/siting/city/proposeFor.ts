import type { ScenarioId } from "../../../src/domain/ids";
import type { Scenario } from "../../../src/domain/scenario";
import type { Results } from "../../../src/model/results";
import { type SimulateRequest, simulateAll } from "../../engine/simulate";
import { openSiting, type Siting } from "../siting";
import { chancesOf } from "./chancesOf";
import { type CityProblem, cityProblem, type Money } from "./cityProblem";

/** What the simulator says of a plan over the years from the first with money on: the surrogate's figures stay with its gap. */
export interface Judged {
  readonly scenario: Scenario;
  /** Children without a seat at the standard, summed over years. */
  readonly shortPupilYears: number;
  readonly unplacedPupilYears: number;
  /** Pupils × kilometres of day journeys, one way, summed over years. */
  readonly pupilKm: number;
}

/** A question to the machine on its way. */
export interface Proposing {
  readonly city: CityProblem;
  readonly siting: Siting;
  /** The scenario as it is, simulated. */
  readonly before: Judged;
  /** Simulates the scenario with each plan and puts the best first (method 10.2). */
  judge(plans: readonly (readonly number[])[]): readonly Judged[];
}

/**
 * Asks for measures to add to a scenario within money by school year; what it has stays as it is.
 *
 * @param from A seed, or what an earlier search for the same question saved.
 */
export function proposeFor(
  request: Omit<SimulateRequest, "memory">,
  money: readonly Money[],
  keep: ReadonlySet<string>,
  from: number | string,
): Proposing {
  const run = (scenario: Scenario) => simulateAll({ ...request, scenario }).results;
  const base = run(request.scenario);
  const chances = chancesOf(base, { keep, years: money.map(({ year }) => year) });
  const builtYear = money[0].year;
  const built = chances.flatMap(({ measures }) =>
    measures
      .filter(({ kind }) => kind === "build")
      .slice(0, 1)
      .map((one) => ({ ...one, year: builtYear })),
  );
  const all = run({ ...request.scenario, measures: [...request.scenario.measures, ...built] });
  const city = cityProblem(base, all, chances, money);
  const judged = (results: Results): Judged => {
    const years = results.units.flatMap((unit) => unit.years.filter(({ year }) => year >= builtYear));
    const sum = (figure: (year: (typeof years)[number]) => number) =>
      years.reduce((all, year) => all + figure(year), 0);
    return {
      scenario: results.scenario,
      shortPupilYears: sum(({ summary }) => summary.short),
      unplacedPupilYears: sum(({ summary }) => summary.unplaced),
      pupilKm: sum(({ summary }) => summary.pupilMetres) / 1000,
    };
  };
  return {
    city,
    siting: openSiting(city.problem, from),
    before: judged(base),
    judge: (plans) =>
      plans
        .map((plan) => {
          const scenario = city.withPlan(plan);
          return judged(run({ ...scenario, id: `${scenario.id}-proposed` as ScenarioId }));
        })
        .sort((a, b) => a.shortPupilYears - b.shortPupilYears || a.pupilKm - b.pupilKm),
  };
}

import type { ScenarioId } from "../../../src/domain/ids";
import type { Measure } from "../../../src/domain/measure";
import type { Proposal, ProposalFigures, ProposalWishes } from "../../../src/domain/proposal";
import { investments } from "../../../src/model/money/investments";
import type { Results } from "../../../src/model/results";
import { type SimulateRequest, simulateAll } from "../../engine/simulate";
import { openSiting, type Siting } from "../siting";
import { chancesOf } from "./chancesOf";
import { type CityProblem, cityProblem } from "./cityProblem";

/** A question to the machine on its way. */
export interface Proposing {
  readonly city: CityProblem;
  readonly siting: Siting;
  /** The scenario as it is, simulated. */
  readonly before: ProposalFigures;
  /** Simulates the scenario with a plan (method 10.2). */
  judge(plan: readonly number[]): Proposal;
}

/** The better of two proposals first, as the simulator sees them. */
export const byFigures = ({ figures: a }: Proposal, { figures: b }: Proposal): number =>
  a.shortPupilYears - b.shortPupilYears || a.pupilKm - b.pupilKm;

/**
 * Asks for measures to add to a scenario; what it has stays as it is.
 *
 * @param from A seed, or what an earlier search for the same question saved.
 */
export function proposeFor(
  request: SimulateRequest,
  wishes: ProposalWishes,
  from: number | string,
): Proposing {
  const memory = simulateAll(request);
  const base = memory.results;
  const run = (measures: readonly Measure[]) => {
    const { scenario } = request;
    const id = `${scenario.id}-proposed` as ScenarioId;
    const all = [...scenario.measures, ...measures];
    return simulateAll({ ...request, scenario: { ...scenario, id, measures: all }, memory }).results;
  };
  const chances = chancesOf(base, wishes);
  const firstYear = wishes.money[0].year;
  const built = chances.flatMap(({ measures }) =>
    measures
      .filter(({ kind }) => kind === "build")
      .slice(0, 1)
      .map((one) => ({ ...one, year: firstYear })),
  );
  const city = cityProblem(base, run(built), chances, wishes);
  const own = new Set(request.scenario.measures.map(({ id }) => id));
  const figuresOf = (results: Results): ProposalFigures => {
    const years = results.units.flatMap((unit) => unit.years.filter(({ year }) => year >= firstYear));
    const sum = (figure: (year: (typeof years)[number]) => number) =>
      years.reduce((all, year) => all + figure(year), 0);
    return {
      shortPupilYears: sum(({ summary }) => summary.short),
      unplacedPupilYears: sum(({ summary }) => summary.unplaced),
      pupilKm: sum(({ summary }) => summary.pupilMetres) / 1000,
      investmentYuan: investments(results)
        .filter(({ measure }) => !own.has(measure.id))
        .reduce((all, { cost }) => all + cost.investmentYuan, 0),
    };
  };
  return {
    city,
    siting: openSiting(city.problem, from),
    before: figuresOf(base),
    judge(plan) {
      const measures = city.measuresOf(plan);
      return { measures, figures: figuresOf(run(measures)) };
    },
  };
}

import type { ScenarioId } from "../../../src/domain/ids";
import type { Measure } from "../../../src/domain/measure";
import type {
  LeftOut,
  MoneyPrice,
  Obstacle,
  Proposal,
  ProposalFigures,
  ProposalWishes,
} from "../../../src/domain/proposal";
import { investments } from "../../../src/model/money/investments";
import { type Shortage, shortages } from "../../../src/model/readers/shortages";
import type { Results } from "../../../src/model/results";
import { type SimulateRequest, simulateAll } from "../../engine/simulate";
import { openSiting, type Siting, type SitingProblem } from "../siting";
import { chancesOf } from "./chancesOf";
import { type CityProblem, cityProblem, SHORT_M } from "./cityProblem";
import { createEffects } from "./effects";
import { obstaclesOf } from "./obstaclesOf";

type Plan = readonly number[];

/** A question to the machine on its way. */
export interface Proposing {
  readonly city: CityProblem;
  readonly siting: Siting;
  /** The scenario as it is, simulated. */
  readonly before: ProposalFigures;
  /** What stands in the way of any plan; nothing can be searched where there is something. */
  readonly obstacles: readonly Obstacle[];
  /** Simulates the scenario with a plan (method 10.2). */
  judge(plan: Plan): Proposal;
  /** A search for a plan that differs from each of some plans at two places at least; begins from the first without its weakest two. */
  differing(plans: readonly Plan[]): Siting;
  /** A search for the same with other money: every year's times a factor. */
  withMoney(factor: number): Siting;
  /** What each measure of a plan does. */
  effectsOf(plan: Plan): NonNullable<Proposal["effects"]>;
  /** Places that a plan leaves as they are, one after the other, and why. */
  leftOut(plan: Plan): Generator<LeftOut>;
  moneyPrices(): readonly MoneyPrice[];
  /** Shortages that stay in the worst year even with the largest measure everywhere, whatever it costs (method 10.3). */
  floor(): readonly Shortage[];
}

/** The better of two proposals first, as the simulator sees them. */
export const byFigures = ({ figures: a }: Proposal, { figures: b }: Proposal): number =>
  a.shortPupilYears - b.shortPupilYears || a.pupilKm - b.pupilKm;

const DIFFERING = 2;

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
  const city = cityProblem(base, chances, wishes);
  const { problem, chanceOf } = city;
  const siting = openSiting(problem, from);
  const effects = createEffects(city);
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
  const seed = typeof from === "number" ? from : 1;
  return {
    city,
    siting,
    before: figuresOf(base),
    obstacles: obstaclesOf(chances, wishes),
    judge(plan) {
      const measures = city.measuresOf(plan);
      return { measures, figures: figuresOf(run(measures)) };
    },
    differing(plans) {
      const other = openSiting(withDifferences(city, plans), seed);
      const [best] = plans;
      const weakest = [...chanceOf.keys()]
        .filter((site) => best[site] !== 0)
        .map((site) => ({ site, worth: effects.without(best, site).shortPupilYears }))
        .sort((a, b) => a.worth - b.worth || a.site - b.site)
        .slice(DIFFERING * (plans.length - 1), DIFFERING * plans.length);
      other.step();
      if (weakest.length === DIFFERING)
        other.learn({
          plan: best.map((course, at) => (weakest.some(({ site }) => site === at) ? 0 : course)),
          isDone: false,
        });
      return other;
    },
    withMoney: (factor) =>
      openSiting(
        {
          ...problem,
          limits: problem.limits.map((most, row) => (row < wishes.money.length ? most * factor : most)),
        },
        seed,
      ),
    effectsOf: (plan) =>
      Object.fromEntries(
        [...chanceOf].flatMap(([site, { measures }]) =>
          plan[site] === 0 ? [] : [[measures[plan[site] - 1].id, effects.without(plan, site)] as const],
        ),
      ),
    *leftOut(plan) {
      const used = new Set(
        [...chanceOf].flatMap(([site, chance]) => (plan[site] === 0 ? [] : [chance.site ?? chance.school])),
      );
      for (const [site, chance] of chanceOf) {
        if (used.has(chance.site ?? chance.school)) continue;
        const found = effects.leftOut(plan, site);
        if (found !== undefined) yield found;
      }
    },
    moneyPrices() {
      const { multipliers } = siting.report();
      return wishes.money.map(({ year }, row) => ({
        year,
        shortPupilYears: ((multipliers?.limit[row] ?? 0) * TEN_MILLION) / SHORT_M,
      }));
    },
    floor() {
      const everything = chances.flatMap(({ measures, yuan }) => {
        const most = measures.filter(({ year }) => year === measures[0].year);
        return yuan.length === 0 ? [] : [most[most.length - 1]];
      });
      const results = run(everything);
      const worst = results.years
        .filter((year) => year >= firstYear)
        .map((year) => ({ year, all: shortages(results, year).filter(({ about }) => about === "seats") }))
        .map((one) => ({ ...one, short: one.all.reduce((sum, { short }) => sum + short, 0) }))
        .reduce((a, b) => (b.short > a.short ? b : a));
      return worst.all.filter(({ stage }) => wishes.stages.includes(stage));
    },
  };
}

const TEN_MILLION = 1e7;

/** The problem with a limit for each plan that keeps at a distance from it: what stands at two places in the end is another. */
function withDifferences({ problem, chanceOf }: CityProblem, plans: readonly Plan[]): SitingProblem {
  return {
    ...problem,
    limits: [...problem.limits, ...plans.map(() => -DIFFERING)],
    sites: problem.sites.map(({ seats, courses }, site) => ({
      seats,
      courses: courses.map((course) => ({
        ...course,
        use: [
          ...course.use,
          ...plans.map((plan) => {
            const then = courses[plan[site]].levels;
            return chanceOf.has(site) && course.levels[then.length - 1] !== then[then.length - 1] ? -1 : 0;
          }),
        ],
      })),
    })),
  };
}

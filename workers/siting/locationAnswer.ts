import type { LocationQuestion } from "./locationProblem";
import type { SitingProblem } from "./problem";

/** What a search says of a location problem, in plain terms. */
interface LocationAnswer {
  /** `infeasible`: proved that somebody is left over in any plan, or that no plan keeps the limits; `open`: none of the two is proved yet. */
  readonly status: "optimal" | "infeasible" | "open";
  /** By site and period: its place among the site's sizes, -1 where it is shut. */
  readonly sizes: readonly (readonly number[])[];
  readonly served: readonly {
    readonly period: number;
    readonly source: number;
    readonly site: number;
    readonly units: number;
  }[];
  /** Units that nobody takes, all periods together. */
  readonly leftOver: number;
  /** What sites and ways cost, those who are left over apart. */
  readonly cost: number;
}

/** What is read of a search. */
interface Searched {
  report(): { readonly status: string; readonly plan?: readonly number[]; readonly value?: number };
  flow(): Float64Array | undefined;
}

/** Less than this share of all units is rounding. */
const NOBODY = 1e-9;

/**
 * Reads the best plan of a search for a location problem; undefined before the first, and where no plan keeps the limits.
 *
 * @param problem What `locationProblem` made of the question.
 */
export function locationAnswer(
  { periods = 1, shortCost }: LocationQuestion,
  problem: SitingProblem,
  siting: Searched,
): LocationAnswer | undefined {
  const { plan, value, status } = siting.report();
  const flow = siting.flow();
  if (plan === undefined || value === undefined || flow === undefined) return undefined;
  const { arcStart, arcSite, demand, sites } = problem;
  const arcs = arcSite.length;
  const served: { period: number; source: number; site: number; units: number }[] = [];
  for (let period = 0; period < periods; period++)
    for (let source = 0; source + 1 < arcStart.length; source++)
      for (let arc = arcStart[source]; arc < arcStart[source + 1]; arc++) {
        const units = flow[period * arcs + arc];
        if (units > 0) served.push({ period, source, site: arcSite[arc], units });
      }
  const asked = demand.reduce((sum, units) => sum + units, 0);
  const rest = asked - served.reduce((sum, { units }) => sum + units, 0);
  const leftOver = rest <= NOBODY * asked ? 0 : rest;
  const isProved = status === "proved";
  return {
    status: !isProved ? "open" : leftOver > 0 && shortCost === undefined ? "infeasible" : "optimal",
    sizes: sites.map(({ courses }, site) => courses[plan[site]].levels.map((level) => level - 1)),
    served,
    leftOver,
    cost: value - leftOver * problem.shortCost,
  };
}

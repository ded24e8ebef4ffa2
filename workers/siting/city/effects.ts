import type { LeftOut, MeasureEffect } from "../../../src/domain/proposal";
import {
  createTransportWorkspace,
  solveTransport,
  type TransportBasis,
} from "../../engine/transport/transport";
import { type CityProblem, SHORT_M } from "./cityProblem";

/** Answers about single sites of a plan, in the machine's simpler model. */
export interface Effects {
  /** What would be more with a site as it is now. */
  without(plan: readonly number[], site: number): MeasureEffect;
  /** Why a site that a plan leaves as it is stays so; undefined where it does something there. */
  leftOut(plan: readonly number[], site: number): LeftOut | undefined;
}

/** Less than half a child in all years is nobody; less than so many pupil-kilometres in all years is no shorter way. */
const NOBODY = 0.5;
const NO_SHORTER = 1;

/** Plans differ by one site at a time: only the county and stage of that site is placed again. */
export function createEffects({ problem, parts, chanceOf, years }: CityProblem): Effects {
  const { demand, arcStart, arcSite, arcCost, sites, shortCost } = problem;
  const sources = arcStart.length - 1;
  const known = new Map<string, { readonly short: number; readonly metres: number }>();
  const bases = new Map<string, TransportBasis>();

  function placed(part: number, plan: readonly number[]) {
    const { sources: from, sites: own } = parts[part];
    const key = `${part} ${plan.slice(...own).join()}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const workspace = createTransportWorkspace();
    const network = {
      arcStart: arcStart.slice(from[0], from[1] + 1).map((at) => at - arcStart[from[0]]),
      arcTarget: arcSite.slice(arcStart[from[0]], arcStart[from[1]]).map((site) => site - own[0]),
      arcCost: arcCost.slice(arcStart[from[0]], arcStart[from[1]]),
      stepStart: Int32Array.from({ length: own[1] - own[0] + 1 }, (_, row) => row),
      stepCost: new Float64Array(own[1] - own[0]),
      overflowCost: shortCost,
    };
    let short = 0;
    let metres = 0;
    for (const period of years.keys()) {
      const near = bases.get(`${part} ${period}`);
      const { objective, leftOver, basis } = solveTransport(
        {
          ...network,
          supply: demand.slice(period * sources + from[0], period * sources + from[1]),
          stepCapacity: Float64Array.from({ length: own[1] - own[0] }, (_, row) => {
            const { seats, courses } = sites[own[0] + row];
            return seats[courses[plan[own[0] + row]].levels[period]];
          }),
        },
        { workspace, withoutPrices: true, withAnyFlow: true, ...(near && { basis: near }) },
      );
      if (near === undefined) bases.set(`${part} ${period}`, basis);
      const left = leftOver.reduce((sum, pupils) => sum + pupils, 0);
      short += left;
      metres += objective - left * SHORT_M;
    }
    const found = { short, metres };
    known.set(key, found);
    return found;
  }

  /** What the plan has more of with the site on another course; its measure's money counts for the course that has it. */
  function more(plan: readonly number[], site: number, course: number): MeasureEffect {
    const part = parts.findIndex(({ sites: [first, end] }) => first <= site && site < end);
    const now = placed(part, plan);
    const then = placed(
      part,
      plan.map((at, row) => (row === site ? course : at)),
    );
    return {
      shortPupilYears: then.short - now.short,
      pupilKm: (then.metres - now.metres) / 1000,
      investmentYuan: yuanOf(site, Math.max(plan[site], course)),
    };
  }

  const yuanOf = (site: number, course: number) =>
    course === 0 ? 0 : (chanceOf.get(site)?.yuan[course - 1] ?? 0);

  return {
    without: (plan, site) => more(plan, site, 0),
    leftOut(plan, site) {
      const chance = chanceOf.get(site);
      if (chance === undefined || plan[site] !== 0) return undefined;
      const uses = problem.limits.map((_, row) =>
        sites.reduce((sum, { courses }, at) => sum + courses[plan[at]].use[row], 0),
      );
      const keepsLimits = (course: number) =>
        sites[site].courses[course].use.every((units, row) => uses[row] + units <= problem.limits[row] + 1);
      const all = chance.measures.map((_, at) => at + 1);
      const [course] = all
        .map((at) => ({ at, seats: sites[site].seats[sites[site].courses[at].levels[years.length - 1]] }))
        .sort((a, b) => b.seats - a.seats || a.at - b.at)
        .map(({ at }) => at);
      const effect = more(plan, site, course);
      const mends = -effect.shortPupilYears >= NOBODY || -effect.pupilKm >= NO_SHORTER;
      return {
        place: chance.site ?? chance.school,
        measure: chance.measures[course - 1],
        why: mends ? (all.some(keepsLimits) ? "worse" : "money") : "noUse",
        effect,
      };
    },
  };
}

import { excessOf, usesOf } from "./limits";
import type { Valuer } from "./parts";
import { type Compiled, type Pricing, priceSites } from "./pricing";
import type { SitingState } from "./state";

/** Neighbours that one step values, and the most of one plan. */
const A_STEP = 12;
const A_PLAN = 240;
const ONES = 40;
const OTHERS = 160;
const PAIRS = 400;

interface Neighbour {
  /** The least that the plan's value can change by. */
  readonly atLeast: number;
  readonly changes: readonly (readonly [site: number, course: number])[];
}

/**
 * Values the most promising neighbours of the plan: another course of a site, or of two. A neighbour that cannot be better, by the
 * prices of the plan itself or by the best ones, is not valued. Returns whether the plan changed or has more to be tried.
 */
export function descend(
  compiled: Compiled,
  valuer: Valuer,
  state: SitingState,
  best: Pricing,
): "better" | "more" | "settled" {
  const plan = state.plan;
  if (plan === null) return "settled";
  const all =
    known.get(plan) ?? neighbours(compiled, plan, ownPricing(compiled, valuer, plan), best, state.planValue);
  known.set(plan, all);
  for (const { changes } of all.slice(state.tried, state.tried + A_STEP)) {
    state.tried++;
    const next = [...plan];
    for (const [site, course] of changes) next[site] = course;
    const value = valuer.value(next);
    if (value >= state.planValue - 1e-9 * state.planValue) continue;
    state.plan = next;
    state.planValue = value;
    state.tried = 0;
    return "better";
  }
  return state.tried < Math.min(all.length, A_PLAN) ? "more" : "settled";
}

/** The neighbours of a plan stay as they are while it is worked on. */
const known = new WeakMap<readonly number[], readonly Neighbour[]>();

const ownPricing = (compiled: Compiled, valuer: Valuer, plan: readonly number[]): Pricing =>
  priceSites(compiled, {
    source: valuer.prices(plan),
    limit: new Float64Array(compiled.problem.limits.length),
  });

function neighbours(
  { problem, courseStart }: Compiled,
  plan: readonly number[],
  own: Pricing,
  best: Pricing,
  value: number,
): readonly Neighbour[] {
  const { sites, limits } = problem;
  const uses = usesOf(problem, plan);
  const after = new Float64Array(limits.length);
  let byBest = best.base;
  for (let site = 0; site < sites.length; site++) byBest += best.course[courseStart[site] + plan[site]];
  const enough = -1e-9 * value;
  const change = (pricing: Pricing, site: number, course: number) =>
    pricing.course[courseStart[site] + course] - pricing.course[courseStart[site] + plan[site]];
  const singles = sites.flatMap(({ courses }, site) =>
    courses.flatMap((_, course) => {
      if (course === plan[site]) return [];
      return [{ site, course, own: change(own, site, course), best: change(best, site, course) }];
    }),
  );
  singles.sort((a, b) => a.own - b.own || a.site - b.site || a.course - b.course);
  const found: Neighbour[] = [];
  const consider = (changes: readonly (typeof singles)[number][]) => {
    let atLeast = 0;
    let bound = byBest;
    after.set(uses);
    for (const one of changes) {
      atLeast += one.own;
      bound += one.best;
      const { courses } = sites[one.site];
      for (let row = 0; row < after.length; row++)
        after[row] += courses[one.course].use[row] - courses[plan[one.site]].use[row];
    }
    if (atLeast >= enough || bound >= value + enough || excessOf(problem, after) > 0) return;
    found.push({ atLeast, changes: changes.map(({ site, course }) => [site, course] as const) });
  };
  for (const one of singles) {
    if (one.own >= enough) break;
    consider([one]);
  }
  const alone = found.length;
  for (const one of singles.slice(0, ONES))
    for (const other of singles.slice(0, OTHERS)) {
      if (one.own + other.own >= enough) break;
      if (one.site !== other.site && found.length < alone + PAIRS * 10) consider([one, other]);
    }
  const worth = (a: Neighbour, b: Neighbour) => a.atLeast - b.atLeast;
  return [...found.slice(0, alone).sort(worth), ...found.slice(alone).sort(worth).slice(0, PAIRS)];
}

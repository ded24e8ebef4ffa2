import type { Compiled } from "./compileSiting";
import type { Valuer } from "./createValuer";
import { addUse, excessOf, usesOf, withinLimits } from "./limits";
import { type Pricing, priceCourses, pricePlaces, priceSites } from "./pricing";
import type { SitingState } from "./state";

/** Neighbours that one step values, and the most of one plan. */
const A_STEP = 16;
const A_STAGE = 200;
/** Changes of one site that are made room for, and that are paired. */
const ROOM_MADE = 120;
const PAIRED = 300;

type Change = readonly [site: number, course: number];

interface Neighbour {
  /** The least that the plan's value can change by. */
  readonly atLeast: number;
  readonly changes: readonly Change[];
}

/** Neighbours of plans, and prices of the plan that is worked on: kept from step to step, and found again after a save. */
export interface Descent {
  own?: Pricing;
  plan?: readonly number[];
  neighbours?: readonly Neighbour[];
  hasPairs?: boolean;
}

/**
 * Values the most promising neighbours of the plan: another course of a site, with others made to give way where the limits ask for
 * it, or of two sites. A neighbour that cannot be better, by the prices of the plan itself or by the best ones, is not valued.
 * Returns whether the plan changed or has more to be tried.
 */
export function descend(
  compiled: Compiled,
  valuer: Valuer,
  state: SitingState,
  best: Pricing,
  kept: Descent,
): "better" | "more" | "settled" {
  const { plan } = state;
  if (plan === null) return "settled";
  if (kept.plan !== plan || kept.neighbours === undefined) {
    kept.own = ownPricing(compiled, valuer, plan, kept);
    kept.plan = plan;
    kept.neighbours = neighbours(compiled, plan, kept.own, best, state.planValue, false);
    kept.hasPairs = false;
  }
  if (state.tried >= kept.neighbours.length && !kept.hasPairs && kept.own !== undefined) {
    const pairs = neighbours(compiled, plan, kept.own, best, state.planValue, true);
    kept.neighbours = [...kept.neighbours, ...pairs];
    kept.hasPairs = true;
  }
  const all = kept.neighbours;
  for (const { changes } of all.slice(state.tried, state.tried + A_STEP)) {
    state.tried++;
    const next = [...plan];
    for (const [site, course] of changes) next[site] = course;
    const more = changeOf(compiled, valuer, plan, next, changes);
    if (more >= -1e-9 * state.planValue) continue;
    const value = valuer.value(next);
    if (value >= state.planValue - 1e-9 * state.planValue) continue; // whole sources: more than the least
    state.plan = next;
    state.planValue = value;
    state.tried = 0;
    return "better";
  }
  return state.tried < all.length || !kept.hasPairs ? "more" : "settled";
}

/** What some changes make of a plan's value, up to the last digits. */
function changeOf(
  { problem, partOf }: Compiled,
  valuer: Valuer,
  plan: readonly number[],
  next: readonly number[],
  changes: readonly Change[],
): number {
  let more = 0;
  for (const [site, course] of changes)
    more += problem.sites[site].courses[course].cost - problem.sites[site].courses[plan[site]].cost;
  for (const part of new Set(changes.map(([site]) => partOf[site])))
    more += valuer.about(part, next) - valuer.placement(part, plan);
  return more;
}

/** Prices of the plan itself, limits not priced: only parts that changed are priced anew. */
function ownPricing(
  compiled: Compiled,
  valuer: Valuer,
  plan: readonly number[],
  { own, plan: before }: Descent,
): Pricing {
  if (own === undefined || before === undefined)
    return priceSites(compiled, {
      source: valuer.prices(plan),
      limit: new Float64Array(compiled.problem.limits.length),
    });
  compiled.parts.forEach(({ choices }, part) => {
    if (choices.every((site) => plan[site] === before[site])) return;
    valuer.pricePart(part, plan, own.source);
    pricePlaces(compiled, own, part);
  });
  priceCourses(compiled, own);
  return own;
}

function neighbours(
  compiled: Compiled,
  plan: readonly number[],
  own: Pricing,
  best: Pricing,
  value: number,
  inPairs: boolean,
): readonly Neighbour[] {
  const { problem, courseStart } = compiled;
  const { sites, limits } = problem;
  const uses = usesOf(compiled, plan);
  const after = new Float64Array(limits.length);
  let byBest = best.base;
  for (let site = 0; site < sites.length; site++) byBest += best.course[courseStart[site] + plan[site]];
  let byOwn = own.base;
  for (let site = 0; site < sites.length; site++) byOwn += own.course[courseStart[site] + plan[site]];
  const enough = (problem.isWhole ? Math.max(0, value - byOwn) : 0) - 1e-9 * value;
  const change = (pricing: Pricing, site: number, course: number) =>
    pricing.course[courseStart[site] + course] - pricing.course[courseStart[site] + plan[site]];
  const singles = sites.flatMap(({ courses }, site) =>
    courses.flatMap((_, course) => {
      if (course === plan[site]) return [];
      const now = change(own, site, course);
      after.fill(0);
      addUse(compiled, site, course, 1, after);
      addUse(compiled, site, plan[site], -1, after);
      let paid = now;
      for (let row = 0; row < after.length; row++) paid += after[row] * best.limit[row];
      return [{ site, course, own: now, paid, best: change(best, site, course) }];
    }),
  );
  singles.sort((a, b) => a.paid - b.paid || a.site - b.site || a.course - b.course);
  const found: Neighbour[] = [];
  const consider = (changes: readonly (typeof singles)[number][]) => {
    let atLeast = 0;
    let bound = byBest;
    after.set(uses);
    for (const one of changes) {
      atLeast += one.own;
      bound += one.best;
      addUse(compiled, one.site, one.course, 1, after);
      addUse(compiled, one.site, plan[one.site], -1, after);
    }
    if (atLeast >= enough || bound >= value + enough) return "worse";
    if (excessOf(compiled, after) > 0) return "over";
    found.push({ atLeast, changes: changes.map(({ site, course }) => [site, course] as const) });
    return "found";
  };
  const worth = (a: Neighbour, b: Neighbour) => a.atLeast - b.atLeast;
  if (inPairs) {
    const few = singles.slice(0, PAIRED);
    few.forEach((one, at) => {
      for (const other of few.slice(0, at)) if (one.site !== other.site) consider([one, other]);
    });
    return found.sort(worth).slice(0, A_STAGE);
  }
  const loss = (site: number, course: number) => own.course[courseStart[site] + course];
  let made = 0;
  for (const one of singles) {
    if (consider([one]) !== "over" || made >= ROOM_MADE) continue;
    made++;
    const next = [...plan];
    next[one.site] = one.course;
    const fit = withinLimits(compiled, next, loss, one.site);
    if (fit === undefined) continue;
    const changes: Change[] = [];
    let atLeast = 0;
    fit.forEach((course, site) => {
      if (course === plan[site]) return;
      changes.push([site, course]);
      atLeast += change(own, site, course);
    });
    if (atLeast < enough) found.push({ atLeast, changes });
  }
  return found.slice(0, A_STAGE);
}

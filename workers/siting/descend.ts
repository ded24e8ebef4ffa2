import type { Compiled } from "./compileSiting";
import type { Valuer } from "./createValuer";
import { addUse, excessOf, usesOf, withinLimits } from "./limits";
import { type Pricing, priceCourses, pricePlaces, priceSites } from "./pricing";
import { type SitingState, workOn } from "./state";

/** Neighbours that one step values at the most, and arcs that it places them on; the most neighbours of one plan. */
const A_STEP = 16;
const ARCS_A_STEP = 400_000;
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

/** Prices of the plan that is worked on: kept from step to step, and found again after a save. */
export interface Descent {
  own?: Pricing;
  plan?: readonly number[];
}

/**
 * Values the most promising neighbours of the plan: another course of a site, with others made to give way where the limits ask for
 * it, or of two sites. A neighbour that cannot be better, by the prices of the plan itself or by the best ones, is not valued.
 * Prices, neighbours and values each have steps of their own; the neighbours of a plan are tried on what became of it before others
 * are looked for. Returns whether the plan changed or has more to be tried.
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
  if (state.ready !== "nothing" && state.tried >= state.neighbours.length && state.isMoved)
    workOn(state, plan, state.planValue);
  if (state.ready === "nothing") {
    ownPricing(compiled, valuer, plan, kept);
    state.ready = "prices";
    return "more";
  }
  const isSingle = state.ready === "prices";
  if (isSingle || (state.ready === "singles" && state.tried >= state.neighbours.length)) {
    const own = ownPricing(compiled, valuer, plan, kept);
    const found = neighbours(compiled, plan, own, best, state.planValue, !isSingle);
    state.neighbours = found.map(({ changes }) => changes.flat());
    state.tried = 0;
    state.ready = isSingle ? "singles" : "pairs";
    return "more";
  }
  const { arcSite, periods } = compiled.problem;
  const few = Math.min(A_STEP, Math.max(1, Math.floor(ARCS_A_STEP / (periods * arcSite.length))));
  for (const flat of state.neighbours.slice(state.tried, state.tried + few)) {
    state.tried++;
    const next = [...plan];
    const changes: Change[] = [];
    for (let at = 0; at < flat.length; at += 2) {
      next[flat[at]] = flat[at + 1];
      changes.push([flat[at], flat[at + 1]]);
    }
    if (state.isMoved && excessOf(compiled, usesOf(compiled, next)) > 0) continue;
    const more = changeOf(compiled, valuer, plan, next, changes);
    if (more >= -1e-9 * state.planValue) continue;
    const value = valuer.value(next);
    if (value >= state.planValue - 1e-9 * state.planValue) continue; // whole sources: more than the least
    state.plan = next;
    state.planValue = value;
    state.isMoved = true;
    return "better";
  }
  const isOver = state.tried >= state.neighbours.length && state.ready === "pairs" && !state.isMoved;
  return isOver ? "settled" : "more";
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

/** Prices of the plan itself, limits not priced: only parts that changed are priced again. */
function ownPricing(compiled: Compiled, valuer: Valuer, plan: readonly number[], kept: Descent): Pricing {
  const { own, plan: before } = kept;
  if (own !== undefined && before === plan) return own;
  kept.plan = plan;
  if (own === undefined || before === undefined) {
    const limit = new Float64Array(compiled.problem.limits.length);
    kept.own = priceSites(compiled, { source: valuer.prices(plan), limit });
    return kept.own;
  }
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

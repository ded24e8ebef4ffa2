import { balanceLimits } from "./balanceLimits";
import type { Compiled } from "./compileSiting";
import { addUse, usesOf } from "./limits";
import { type Pricing, priceCourses, pricePlaces, priceSites, serveByLeast } from "./pricing";
import type { SitingState } from "./state";

const PATIENCE = 8;
const SLOWEST = 2e-3;
/** How much of the way before is kept. */
const MOMENTUM = 0.3;
/** Parts whose gap is below this share of the largest wait. */
const WORTH_WHILE = 0.01;
/** Turns of the limits' prices at the first step and at each other, and how far towards the value the latter aim. */
const FIRST_TURNS = 60;
const TURNS = 8;
const NEARER = 0.05;

/** The pricings that a search works on: prices that are tried, and the best of each part. */
export interface Ascent {
  readonly now: Pricing;
  readonly best: Pricing;
}

/** The pricings of a state, as they were when it was saved. */
export function openAscent(compiled: Compiled, state: SitingState): Ascent {
  const limit = Float64Array.from(state.limit);
  return {
    now: priceSites(compiled, { source: Float64Array.from(state.source), limit }),
    best: priceSites(compiled, { source: Float64Array.from(state.bestSource), limit }),
  };
}

/**
 * One step of prices: each part along its own deflected subgradient towards what the best plan comes to there, then the limits
 * as balance the parts. Keeps the prices that bound each part the highest. Returns false when no part moves any more.
 *
 * @param partValues What the best plan comes to in each part, limits not priced; of the worst plan before there is one.
 */
export function ascend(
  compiled: Compiled,
  state: SitingState,
  { now, best }: Ascent,
  partValues: ArrayLike<number>,
): boolean {
  const { problem, parts, sources } = compiled;
  const { demand, shortCost, periods } = problem;
  if (problem.limits.length > 0) moveLimits(compiled, state, { now, best }, partValues);
  const planUse = partUses(compiled, state.best, best.limit);
  const gap = parts.map(({ choices }, part) =>
    choices.length === 0 ? 0 : Math.max(0, partValues[part] + planUse[part] - best.partBound[part]),
  );
  const largest = Math.max(...gap);
  let moved = false;
  parts.forEach((part, at) => {
    if (gap[at] <= WORTH_WHILE * largest || state.pace[at] < SLOWEST) {
      if (gap[at] <= 1e-9 * Math.abs(partValues[at])) state.pace[at] = 0;
      return;
    }
    serveByLeast(compiled, now, at);
    let length = 0;
    for (const source of part.sources)
      for (let period = 0; period < periods; period++) {
        const row = period * sources + source;
        const way = demand[row] - now.served[row] + MOMENTUM * state.wayOfSource[row];
        // a price at its end that is pushed further does not move
        const isHeld = (way > 0 && now.source[row] >= shortCost) || (way < 0 && now.source[row] <= 0);
        state.wayOfSource[row] = isHeld ? 0 : way;
        if (!isHeld) length += way * way;
      }
    const aim = partValues[at] + planUse[at] - now.partBound[at];
    if (length === 0) return;
    moved = true;
    const step = (state.pace[at] * aim) / length;
    for (const source of part.sources)
      for (let period = 0; period < periods; period++) {
        const row = period * sources + source;
        const price = now.source[row] + step * state.wayOfSource[row];
        now.source[row] = Math.min(Math.max(price, 0), shortCost);
      }
    pricePlaces(compiled, now, at);
  });
  priceCourses(compiled, now);
  keepBest(compiled, state, { now, best });
  noteBound(state, best);
  return moved;
}

/**
 * Takes other prices of sources, and goes on from there: all of them where they bound higher with limits priced to fit them, else those
 * of the parts that they bound higher.
 *
 * @param value What the best plan comes to, or the worst.
 */
export function offerPrices(
  compiled: Compiled,
  state: SitingState,
  { now, best }: Ascent,
  source: Float64Array,
  value: number,
): void {
  const offered = priceSites(compiled, { source, limit: best.limit });
  settleLimits(compiled, offered, value, FIRST_TURNS, 1);
  const isBetter = offered.bound > best.bound;
  if (isBetter) for (const pricing of [best, now]) pricing.limit.set(offered.limit);
  else {
    offered.limit.set(best.limit);
    priceCourses(compiled, offered);
  }
  compiled.parts.forEach((_, part) => {
    if (!isBetter && offered.partBound[part] <= best.partBound[part]) return;
    copyPart(compiled, offered, best, part);
    copyPart(compiled, offered, now, part);
    forWay(compiled, part, (row) => {
      state.wayOfSource[row] = 0;
    });
    state.pace[part] = 1;
    state.stalled[part] = 0;
    state.isSettled = false;
  });
  priceCourses(compiled, best);
  priceCourses(compiled, now);
  noteBound(state, best);
}

/** By part: what the limits' prices come to for a plan. */
function partUses(compiled: Compiled, plan: readonly number[] | null, limit: Float64Array): Float64Array {
  const { parts, problem } = compiled;
  const uses = new Float64Array(parts.length);
  if (plan === null) return uses;
  const own = new Float64Array(problem.limits.length);
  parts.forEach(({ choices }, part) => {
    own.fill(0);
    for (const site of choices) addUse(compiled, site, plan[site], 1, own);
    own.forEach((units, row) => {
      uses[part] += units * limit[row];
    });
  });
  return uses;
}

/** Parts that now have a higher bound hand their prices on; those that stall go back to their best with half the step. */
function keepBest(compiled: Compiled, state: SitingState, { now, best }: Ascent): void {
  const { parts } = compiled;
  let changed = false;
  parts.forEach(({ choices }, part) => {
    if (choices.length === 0 || state.pace[part] < SLOWEST) return;
    const rise = now.partBound[part] - best.partBound[part];
    if (rise > 0) {
      copyPart(compiled, now, best, part);
      changed = true;
      if (rise > 1e-5 * Math.abs(best.partBound[part])) state.stalled[part] = 0;
      return;
    }
    if (++state.stalled[part] < PATIENCE) return;
    state.stalled[part] = 0;
    state.pace[part] /= 2;
    copyPart(compiled, best, now, part);
    forWay(compiled, part, (row) => {
      state.wayOfSource[row] = 0;
    });
  });
  if (changed) priceCourses(compiled, best);
  priceCourses(compiled, now);
}

function forWay({ parts, sources, problem }: Compiled, part: number, each: (row: number) => void): void {
  for (const source of parts[part].sources)
    for (let period = 0; period < problem.periods; period++) each(period * sources + source);
}

/** Hands a part's prices of sources, and what follows from them, to another pricing. */
function copyPart(compiled: Compiled, from: Pricing, to: Pricing, part: number): void {
  const { parts, levelStart, siteStart, problem } = compiled;
  forWay(compiled, part, (row) => {
    to.source[row] = from.source[row];
  });
  for (const site of parts[part].sites) {
    to.worth.set(from.worth.subarray(levelStart[site], levelStart[site + 1]), levelStart[site]);
    const first = siteStart[site] * problem.periods;
    to.order.set(from.order.subarray(first, siteStart[site + 1] * problem.periods), first);
  }
  to.placed[part] = from.placed[part];
}

/** Moves the prices of limits to where they bound the highest at the best prices of sources. */
function moveLimits(
  compiled: Compiled,
  state: SitingState,
  { now, best }: Ascent,
  partValues: ArrayLike<number>,
): void {
  let value = 0;
  for (let part = 0; part < partValues.length; part++) value += partValues[part];
  if (state.priced === 0) settleLimits(compiled, best, value, FIRST_TURNS, 1);
  else settleLimits(compiled, best, value, TURNS, NEARER);
  now.limit.set(best.limit);
  priceCourses(compiled, now);
  noteBound(state, best);
}

/**
 * Moves a pricing's limits to where they bound the highest while the worth of places stays.
 *
 * @param nearer Share of the way from the bound to the value that each turn aims at.
 */
function settleLimits(
  compiled: Compiled,
  pricing: Pricing,
  value: number,
  turns: number,
  nearer: number,
): void {
  const { limits } = compiled.problem;
  if (limits.length === 0) return;
  const scale = limitScale(compiled);
  let highest = pricing.bound;
  let kept = pricing.limit.slice();
  const note = () => {
    if (pricing.bound <= highest) return false;
    highest = pricing.bound;
    kept = pricing.limit.slice();
    return true;
  };
  pricing.limit.set(balanceLimits(compiled, pricing));
  priceCourses(compiled, pricing);
  note();
  let pace = 1;
  let stalled = 0;
  for (let turn = 0; turn < turns; turn++) {
    const uses = usesOf(compiled, pricing.least);
    let length = 0;
    const way = Array.from(uses, (units, row) => {
      const along = (units - limits[row]) * scale[row];
      if (along < 0 && pricing.limit[row] <= 0) return 0;
      length += along * along;
      return along;
    });
    if (length === 0) break;
    const step = (pace * Math.max(0, highest + nearer * (value - highest) - pricing.bound)) / length;
    pricing.limit.forEach((price, row) => {
      pricing.limit[row] = Math.max(0, price + step * way[row] * scale[row]);
    });
    priceCourses(compiled, pricing);
    if (note()) stalled = 0;
    else if (++stalled >= 3) {
      stalled = 0;
      pace /= 2;
      pricing.limit.set(kept);
      priceCourses(compiled, pricing);
    }
  }
  pricing.limit.set(kept);
  priceCourses(compiled, pricing);
}

/** Brings a limit's units to the size of what its users take. */
function limitScale({ problem, users }: Compiled): Float64Array {
  const { sites, limits } = problem;
  return Float64Array.from(limits, (_, row) => {
    let most = 0;
    for (const site of users[row])
      for (const { use } of sites[site].courses) most = Math.max(most, Math.abs(use[row]));
    return most === 0 ? 0 : 1 / most;
  });
}

function noteBound(state: SitingState, { bound }: Pricing): void {
  state.bound = Math.max(state.bound ?? bound, bound);
}

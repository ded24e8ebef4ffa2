import { balanceLimits } from "./balanceLimits";
import { usesOf } from "./limits";
import { type Compiled, type Pricing, priceSites } from "./pricing";
import type { Multipliers } from "./problem";
import type { SitingState } from "./state";

const PATIENCE = 12;
/** Prices of limits are balanced once in so many steps. */
const BALANCED = 6;
const SLOWEST = 2e-3;
/** How much of the way before is kept. */
const MOMENTUM = 0.3;

/** Whether prices have ceased to rise. */
export const isSettled = ({ pace }: SitingState): boolean => pace < SLOWEST;

/**
 * One step of prices along the deflected subgradient; notes the bound where it is the highest so far.
 *
 * @param worst What no plan comes to more than: the goal as long as there is no plan.
 */
export function ascend(compiled: Compiled, state: SitingState, worst: number): Pricing {
  const { problem } = compiled;
  const source = Float64Array.from(state.source);
  let prices: Multipliers = { source, limit: Float64Array.from(state.limit) };
  let pricing = priceSites(compiled, prices);
  if (problem.limits.length > 0 && state.step % BALANCED === 1) {
    const balanced = { source, limit: balanceLimits(compiled, pricing, prices.limit) };
    const priced = priceSites(compiled, balanced);
    if (priced.bound > pricing.bound) {
      prices = balanced;
      pricing = priced;
      state.limit = Array.from(prices.limit);
    }
  }
  noteBound(state, prices, pricing.bound);
  const scale = limitScale(compiled);
  const uses = usesOf(problem, pricing.least);
  let length = 0;
  state.wayOfSource = Array.from(problem.demand, (units, row) => {
    const way = units - pricing.served[row] + MOMENTUM * state.wayOfSource[row];
    // a price at its end that is pushed further does not move
    const isHeld =
      (way > 0 && prices.source[row] >= problem.shortCost) || (way < 0 && prices.source[row] <= 0);
    if (!isHeld) length += way * way;
    return isHeld ? 0 : way;
  });
  state.wayOfLimit = Array.from(scale, (unit, row) => {
    const way = (uses[row] - problem.limits[row]) * unit + MOMENTUM * state.wayOfLimit[row];
    const isHeld = way < 0 && prices.limit[row] <= 0;
    if (!isHeld) length += way * way;
    return isHeld ? 0 : way;
  });
  const goal = state.value ?? worst;
  const step =
    length === 0 ? 0 : (state.pace * Math.max(goal - pricing.bound, 1e-6 * Math.abs(goal))) / length;
  state.source = state.source.map((price, row) =>
    Math.min(Math.max(price + step * state.wayOfSource[row], 0), problem.shortCost),
  );
  state.limit = state.limit.map((price, row) =>
    Math.max(0, price + step * state.wayOfLimit[row] * scale[row]),
  );
  if (length === 0) state.pace = 0;
  return pricing;
}

/** Takes prices as the best where their bound is higher than every one before. */
export function noteBound(state: SitingState, { source, limit }: Multipliers, bound: number): void {
  const before = state.bound;
  if (before !== null && bound <= before) {
    if (++state.stalled < PATIENCE) return;
    state.stalled = 0;
    state.pace /= 2;
    state.source = [...state.bestSource];
    state.limit = [...state.bestLimit];
    state.wayOfSource.fill(0);
    state.wayOfLimit.fill(0);
    return;
  }
  state.bound = bound;
  if (before === null || bound - before > 1e-5 * Math.abs(before)) state.stalled = 0;
  state.bestSource = Array.from(source);
  state.bestLimit = Array.from(limit);
}

/** Brings a limit's units to the size of a site's seats, so that one length of step serves both. */
function limitScale({ problem }: Compiled): Float64Array {
  const { sites, limits, demand } = problem;
  const all = demand.reduce((sum, units) => sum + units, 0);
  return Float64Array.from(limits, (_, row) => {
    let most = 0;
    for (const { courses } of sites) for (const { use } of courses) most = Math.max(most, Math.abs(use[row]));
    return most === 0 ? 0 : Math.max(1, all / sites.length) / most;
  });
}

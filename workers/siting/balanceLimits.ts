import type { Compiled, Pricing } from "./pricing";

const SWEEPS = 3;
const HALVINGS = 40;

/**
 * Prices of the limits that raise the bound the most while the worth of places stays: each limit in turn is priced so that the
 * courses that then pay best take just what there is of it. Costs no placement, and no sort.
 */
export function balanceLimits(
  { problem, courseStart }: Compiled,
  { course }: Pick<Pricing, "course">,
  limit: Float64Array,
): Float64Array {
  const { sites, limits } = problem;
  const balanced = limit.slice();
  const figure = course.slice();
  const users = limits.map((_, row) =>
    [...sites.keys()].filter((site) => sites[site].courses.some(({ use }) => use[row] !== 0)),
  );
  /** What the users of a limit take of it at another price. */
  const taken = (row: number, price: number) => {
    let sum = 0;
    for (const site of users[row]) {
      const { courses } = sites[site];
      let best = 0;
      let least = Infinity;
      for (let at = 0; at < courses.length; at++) {
        const now = figure[courseStart[site] + at] + (price - balanced[row]) * courses[at].use[row];
        if (now < least) {
          least = now;
          best = at;
        }
      }
      sum += courses[best].use[row];
    }
    return sum;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (let row = 0; row < limits.length; row++) {
      if (users[row].length === 0) continue;
      let low = 0;
      let high = Math.max(balanced[row], 1e-9);
      if (taken(row, 0) <= limits[row]) high = 0;
      for (let at = 0; at < HALVINGS && high > 0 && taken(row, high) > limits[row]; at++) {
        low = high;
        high *= 4;
      }
      for (let at = 0; at < HALVINGS && high > 0; at++) {
        const middle = (low + high) / 2;
        if (taken(row, middle) > limits[row]) low = middle;
        else high = middle;
      }
      for (const site of users[row])
        sites[site].courses.forEach(({ use }, at) => {
          figure[courseStart[site] + at] += (high - balanced[row]) * use[row];
        });
      balanced[row] = high;
    }
  return balanced;
}

import type { Compiled } from "./compileSiting";
import type { Pricing } from "./pricing";

const SWEEPS = 2;
const HALVINGS = 40;

/**
 * Prices of the limits that raise the bound the most while the worth of places stays: each limit in turn is priced so that the
 * courses that then pay best take just what there is of it. Costs no placement, and no sort.
 */
export function balanceLimits(
  { problem, courseStart, useStart, useRow, useUnits, users }: Compiled,
  { course, limit }: Pick<Pricing, "course" | "limit">,
): Float64Array {
  const { sites, limits } = problem;
  const balanced = limit.slice();
  const figure = course.slice();
  const takes = (row: number, at: number) => {
    for (let use = useStart[at]; use < useStart[at + 1]; use++) if (useRow[use] === row) return useUnits[use];
    return 0;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (let row = 0; row < limits.length; row++) {
      if (users[row].length === 0) continue;
      const units = users[row].map((site) =>
        Float64Array.from(sites[site].courses, (_, at) => takes(row, courseStart[site] + at)),
      );
      /** What the users of a limit take of it at another price. */
      const taken = (price: number) => {
        let sum = 0;
        for (let user = 0; user < units.length; user++) {
          const first = courseStart[users[row][user]];
          const own = units[user];
          let best = 0;
          let least = Infinity;
          for (let at = 0; at < own.length; at++) {
            const now = figure[first + at] + (price - balanced[row]) * own[at];
            if (now < least) {
              least = now;
              best = at;
            }
          }
          sum += own[best];
        }
        return sum;
      };
      let low = 0;
      let high = Math.max(balanced[row], 1e-9);
      if (taken(0) <= limits[row]) high = 0;
      for (let at = 0; at < HALVINGS && high > 0 && taken(high) > limits[row]; at++) {
        low = high;
        high *= 4;
      }
      for (let at = 0; at < HALVINGS && high > 0 && high - low > 1e-6 * high; at++) {
        const middle = (low + high) / 2;
        if (taken(middle) > limits[row]) low = middle;
        else high = middle;
      }
      if (high === balanced[row]) continue;
      for (const [user, site] of users[row].entries())
        for (let at = 0; at < units[user].length; at++)
          figure[courseStart[site] + at] += (high - balanced[row]) * units[user][at];
      balanced[row] = high;
    }
  return balanced;
}

import type { SitingProblem } from "./problem";

/** What a plan takes of each limit. */
export function usesOf({ sites, limits }: SitingProblem, plan: ArrayLike<number>): Float64Array {
  const uses = new Float64Array(limits.length);
  sites.forEach(({ courses }, site) => {
    const { use } = courses[plan[site]];
    for (let row = 0; row < uses.length; row++) uses[row] += use[row];
  });
  return uses;
}

/** Money adds up with rounding: a limit is kept where it is passed by no more than this share. */
const SLACK = 1e-9;

/** How far uses pass the limits, each as a share of it; 0 where all are kept. */
export function excessOf({ limits }: SitingProblem, uses: ArrayLike<number>): number {
  let excess = 0;
  for (let row = 0; row < limits.length; row++) {
    const scale = Math.max(1, Math.abs(limits[row]));
    if (uses[row] - limits[row] > SLACK * scale) excess += (uses[row] - limits[row]) / scale;
  }
  return excess;
}

/**
 * A plan brought within the limits, course by course, each time where the least is lost for what it mends; undefined where this
 * gets stuck, which does not say that there is none.
 *
 * @param loss What each course of a site comes to.
 */
export function withinLimits(
  problem: SitingProblem,
  plan: ArrayLike<number>,
  loss: (site: number, course: number) => number,
): number[] | undefined {
  const chosen = Array.from(plan);
  const uses = usesOf(problem, chosen);
  const tried = new Float64Array(uses.length);
  for (let excess = excessOf(problem, uses); excess > 0; ) {
    let best: { site: number; course: number; rate: number; excess: number } | undefined;
    problem.sites.forEach(({ courses }, site) => {
      const now = courses[chosen[site]];
      courses.forEach(({ use }, course) => {
        for (let row = 0; row < uses.length; row++) tried[row] = uses[row] - now.use[row] + use[row];
        const left = excessOf(problem, tried);
        if (left >= excess) return;
        const rate = (loss(site, course) - loss(site, chosen[site])) / (excess - left);
        if (best === undefined || rate < best.rate) best = { site, course, rate, excess: left };
      });
    });
    if (best === undefined) return undefined;
    chosen[best.site] = best.course;
    uses.set(usesOf(problem, chosen));
    excess = best.excess;
  }
  return excessOf(problem, usesOf(problem, chosen)) === 0 ? chosen : undefined;
}

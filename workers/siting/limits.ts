import type { Compiled } from "./compileSiting";

/** Adds what a course of a site takes of each limit, so many times. */
export function addUse(
  { courseStart, useStart, useRow, useUnits }: Compiled,
  site: number,
  course: number,
  times: number,
  into: Float64Array,
): void {
  const at = courseStart[site] + course;
  for (let use = useStart[at]; use < useStart[at + 1]; use++) into[useRow[use]] += times * useUnits[use];
}

/** What a plan takes of each limit. */
export function usesOf(compiled: Compiled, plan: ArrayLike<number>): Float64Array {
  const { sites, limits } = compiled.problem;
  const uses = new Float64Array(limits.length);
  for (let site = 0; site < sites.length; site++) addUse(compiled, site, plan[site], 1, uses);
  return uses;
}

/** Money adds up with rounding: a limit is kept where it is passed by no more than this share. */
const SLACK = 1e-9;

/** How far uses pass a limit, as a share of it; 0 where it is kept. */
function overBy(most: number, units: number): number {
  const scale = Math.max(1, Math.abs(most));
  return units - most > SLACK * scale ? (units - most) / scale : 0;
}

/** How far uses pass the limits, each as a share of it; 0 where all are kept. */
export function excessOf({ problem: { limits } }: Compiled, uses: ArrayLike<number>): number {
  let excess = 0;
  for (let row = 0; row < limits.length; row++) excess += overBy(limits[row], uses[row]);
  return excess;
}

/** How much the excess changes where a course takes so many times what it does of uses, which are changed. */
function excessOfUse(
  { problem: { limits }, courseStart, useStart, useRow, useUnits }: Compiled,
  site: number,
  course: number,
  times: number,
  uses: Float64Array,
): number {
  const at = courseStart[site] + course;
  let more = 0;
  for (let use = useStart[at]; use < useStart[at + 1]; use++) {
    const row = useRow[use];
    const before = uses[row];
    uses[row] += times * useUnits[use];
    more += overBy(limits[row], uses[row]) - overBy(limits[row], before);
  }
  return more;
}

/**
 * A plan brought within the limits, course by course, each time where the least is lost for what it mends; undefined where this
 * gets stuck, which does not say that there is none.
 *
 * @param loss What each course of a site comes to.
 * @param held A site whose course stays.
 */
export function withinLimits(
  compiled: Compiled,
  plan: ArrayLike<number>,
  loss: (site: number, course: number) => number,
  held = -1,
): number[] | undefined {
  const { problem, users } = compiled;
  const chosen = Array.from(plan);
  const uses = usesOf(compiled, chosen);
  for (let excess = excessOf(compiled, uses); excess > 0; ) {
    let best: { site: number; course: number; rate: number } | undefined;
    const over = users.filter((_, row) => overBy(problem.limits[row], uses[row]) > 0).flat();
    for (const site of new Set(over)) {
      if (site === held) continue;
      const now = chosen[site];
      const without = excessOfUse(compiled, site, now, -1, uses);
      for (let course = 0; course < problem.sites[site].courses.length; course++) {
        if (course === now) continue;
        const mended = -without - excessOfUse(compiled, site, course, 1, uses);
        addUse(compiled, site, course, -1, uses);
        if (mended <= SLACK) continue;
        const rate = (loss(site, course) - loss(site, now)) / mended;
        if (best === undefined || rate < best.rate) best = { site, course, rate };
      }
      addUse(compiled, site, now, 1, uses);
    }
    if (best === undefined) return undefined;
    chosen[best.site] = best.course;
    uses.set(usesOf(compiled, chosen));
    const left = excessOf(compiled, uses);
    if (left >= excess) return undefined;
    excess = left;
  }
  return chosen;
}

import type { Compiled } from "./compileSiting";
import type { Valuer } from "./createValuer";
import { excessOf } from "./limits";
import type { Pricing } from "./pricing";
import type { SitingProblem } from "./problem";
import type { SitingState } from "./state";

const NODES = 400;
const VALUED = 12;

/** A bound is as good as a value where it comes this near, as a share. */
export const NEAR = 3e-9;

/** All sites, most at stake first, with the courses that may still be in a better plan, least first. */
export function liveCourses(
  { problem, courseStart }: Compiled,
  { course, least, bound }: Pricing,
  value: number | null,
): readonly { readonly site: number; readonly live: readonly { course: number; above: number }[] }[] {
  return problem.sites
    .map(({ courses }, site) => {
      const floor = course[courseStart[site] + least[site]];
      const live = courses
        .map((_, at) => ({ course: at, above: course[courseStart[site] + at] - floor }))
        .filter(({ above }) => value === null || bound + above < value - NEAR * Math.abs(value))
        .sort((a, b) => a.above - b.above || a.course - b.course);
      return { site, live: live.length > 0 ? live : [{ course: least[site], above: 0 }] };
    })
    .sort((a, b) => (b.live[1]?.above ?? -1) - (a.live[1]?.above ?? -1) || a.site - b.site);
}

/**
 * Goes on with the search through every plan that the best prices leave open, depth first. The order of sites and courses is fixed
 * when it begins (`at`), so that `path` alone says where it stands. Returns true when nothing is left.
 */
export function prove(
  compiled: Compiled,
  valuer: Valuer,
  state: SitingState,
  { bound }: Pricing,
  at: ReturnType<typeof liveCourses>,
): boolean {
  const { problem } = compiled;
  const path = [...(state.path ?? [-1])];
  const end = () => (state.value === null ? Infinity : state.value - NEAR * Math.abs(state.value));
  const rest = leastUses(problem, at);
  const plan = new Int32Array(problem.sites.length);
  let valued = 0;
  for (let nodes = 0; nodes < NODES && valued < VALUED && path.length > 0; nodes++) {
    const depth = path.length - 1;
    const next = ++path[depth];
    const { live } = at[depth];
    let above = 0;
    for (let level = 0; level <= depth && next < live.length; level++)
      above += at[level].live[path[level]].above;
    if (next >= live.length || bound + above >= end()) {
      path.pop(); // courses come least first: the rest of them is no better
      continue;
    }
    if (excessOf(compiled, usesSoFar(problem, at, path, rest)) > 0) continue;
    if (depth + 1 < at.length) {
      path.push(-1);
      continue;
    }
    at.forEach(({ site, live: courses }, level) => {
      plan[site] = courses[path[level]].course;
    });
    valued++;
    const least = problem.isWhole ? leastOf(compiled, valuer, plan) : undefined;
    if (least !== undefined && least >= end()) continue;
    const value = valuer.value(plan);
    if (least !== undefined && least < value - NEAR * Math.abs(value))
      state.unproved = Math.min(state.unproved ?? least, least);
    if (state.value !== null && value >= state.value) continue;
    state.value = value;
    state.best = Array.from(plan);
  }
  state.path = path;
  return path.length === 0;
}

/** The least that a plan can come to whose sources go as a whole. */
function leastOf({ problem, parts }: Compiled, valuer: Valuer, plan: ArrayLike<number>): number {
  let sum = 0;
  problem.sites.forEach(({ courses }, site) => {
    sum += courses[plan[site]].cost;
  });
  for (const part of parts.keys()) sum += valuer.about(part, plan);
  return sum - NEAR * Math.abs(sum);
}

/** By depth: the least that the sites below it can take of each limit. */
function leastUses(
  { sites, limits }: SitingProblem,
  at: ReturnType<typeof liveCourses>,
): readonly Float64Array[] {
  const rest = [new Float64Array(limits.length)];
  for (const { site, live } of [...at].reverse())
    rest.unshift(
      rest[0].map(
        (sum, row) => sum + Math.min(...live.map(({ course }) => sites[site].courses[course].use[row])),
      ),
    );
  return rest;
}

/** What the sites on the path take of each limit, and the least that the rest must. */
function usesSoFar(
  { sites }: SitingProblem,
  at: ReturnType<typeof liveCourses>,
  path: readonly number[],
  rest: readonly Float64Array[],
): Float64Array {
  const uses = rest[path.length].slice();
  path.forEach((next, level) => {
    const { use } = sites[at[level].site].courses[at[level].live[next].course];
    for (let row = 0; row < uses.length; row++) uses[row] += use[row];
  });
  return uses;
}

import type { Multipliers, SitingProblem } from "./problem";

/** The arcs of each site, and where its courses begin in columns. */
export interface Compiled {
  readonly problem: SitingProblem;
  readonly sources: number;
  readonly siteStart: Int32Array;
  readonly siteSource: Int32Array;
  readonly siteCost: Float64Array;
  readonly courseStart: Int32Array;
  /** By site, `level × periods + period`: 1 where some course is on the level in the period. */
  readonly isUsed: readonly Uint8Array[];
}

/** What sites are worth at some prices. */
export interface Pricing {
  /** Each course at these prices: its cost and limits less what it gains; by `courseStart`. */
  readonly course: Float64Array;
  /** What no course can mend; with the least course of every site it is the bound. */
  readonly base: number;
  /** Least course of each site. */
  readonly least: Int32Array;
  readonly bound: number;
  /** Units served if each site went its least course, `period × sources + source`. */
  readonly served: Float64Array;
}

/** Turns arcs round to begin at sites. */
export function compileSiting(problem: SitingProblem): Compiled {
  const { arcStart, arcSite, arcCost, sites } = problem;
  const sources = arcStart.length - 1;
  const siteStart = new Int32Array(sites.length + 1);
  for (const site of arcSite) siteStart[site + 1]++;
  for (let site = 0; site < sites.length; site++) siteStart[site + 1] += siteStart[site];
  const next = siteStart.slice();
  const siteSource = new Int32Array(arcSite.length);
  const siteCost = new Float64Array(arcSite.length);
  for (let source = 0; source < sources; source++)
    for (let arc = arcStart[source]; arc < arcStart[source + 1]; arc++) {
      const at = next[arcSite[arc]]++;
      siteSource[at] = source;
      siteCost[at] = arcCost[arc];
    }
  const starts = (counts: readonly number[]) => {
    const start = new Int32Array(counts.length + 1);
    counts.forEach((count, row) => {
      start[row + 1] = start[row] + count;
    });
    return start;
  };
  return {
    problem,
    sources,
    siteStart,
    siteSource,
    siteCost,
    isUsed: sites.map(({ seats, courses }) => {
      const used = new Uint8Array(seats.length * problem.periods);
      for (const { levels } of courses)
        for (let period = 0; period < levels.length; period++)
          used[levels[period] * problem.periods + period] = 1;
      return used;
    }),
    courseStart: starts(sites.map(({ courses }) => courses.length)),
  };
}

/** Prices every course of every site: one sort of its arcs by gain a period prices all levels at once. */
export function priceSites(compiled: Compiled, { source, limit }: Multipliers): Pricing {
  const { problem, sources, siteStart, siteSource, siteCost, courseStart, isUsed } = compiled;
  const { periods, demand, sites, limits } = problem;
  let base = 0;
  let size = 0;
  for (let row = 0; row < demand.length; row++) base += source[row] * demand[row];
  size += base;
  limits.forEach((most, row) => {
    base -= limit[row] * most;
    size += limit[row] * Math.abs(most);
  });
  const course = new Float64Array(courseStart[sites.length]);
  const least = new Int32Array(sites.length);
  const served = new Float64Array(demand.length);
  const longest = siteStart.reduce((most, at, site) => Math.max(most, at - (siteStart[site - 1] ?? 0)), 0);
  const gain = new Float64Array(longest);
  const order = new Int32Array(periods * longest);
  const counts = new Int32Array(periods);
  let sum = 0;
  for (let site = 0; site < sites.length; site++) {
    const { seats, courses } = sites[site];
    const worth = new Float64Array(seats.length * periods);
    for (let period = 0; period < periods; period++) {
      const first = period * longest;
      let count = 0;
      for (let at = siteStart[site]; at < siteStart[site + 1]; at++) {
        const row = period * sources + siteSource[at];
        if (demand[row] === 0 || source[row] <= siteCost[at]) continue;
        gain[at - siteStart[site]] = source[row] - siteCost[at];
        order[first + count++] = at - siteStart[site];
      }
      counts[period] = count;
      sortByGain(order, first, count, gain);
      for (let level = 0; level < seats.length; level++) {
        if (isUsed[site][level * periods + period] === 0) continue;
        let left = seats[level];
        let gained = 0;
        for (let at = first; left > 0 && at < first + count; at++) {
          const units = Math.min(left, demand[period * sources + siteSource[siteStart[site] + order[at]]]);
          gained += gain[order[at]] * units;
          left -= units;
        }
        worth[level * periods + period] = gained;
      }
    }
    for (let at = 0; at < courses.length; at++) {
      const { levels, cost, use } = courses[at];
      let figure = cost;
      for (let row = 0; row < use.length; row++) figure += limit[row] * use[row];
      for (let period = 0; period < periods; period++) figure -= worth[levels[period] * periods + period];
      course[courseStart[site] + at] = figure;
      if (figure < course[courseStart[site] + least[site]]) least[site] = at;
    }
    const { levels } = courses[least[site]];
    for (let period = 0; period < periods; period++) {
      let left = seats[levels[period]];
      for (let at = period * longest; left > 0 && at < period * longest + counts[period]; at++) {
        const row = period * sources + siteSource[siteStart[site] + order[at]];
        const units = Math.min(left, demand[row]);
        served[row] += units;
        left -= units;
      }
    }
    const figure = course[courseStart[site] + least[site]];
    sum += figure;
    size += Math.abs(figure);
  }
  const rounded = base - 1e-9 * size;
  return { course, base: rounded, least, bound: rounded + sum, served };
}

/** Shell's sort of rows by falling gain, equal ones by row: no allocation. */
function sortByGain(order: Int32Array, first: number, count: number, gain: Float64Array): void {
  let step = 1;
  while (step < count / 3) step = 3 * step + 1;
  for (; step >= 1; step = (step - 1) / 3)
    for (let at = first + step; at < first + count; at++) {
      const row = order[at];
      let to = at;
      while (to - step >= first) {
        const other = order[to - step];
        if (gain[other] > gain[row] || (gain[other] === gain[row] && other < row)) break;
        order[to] = other;
        to -= step;
      }
      order[to] = row;
    }
}

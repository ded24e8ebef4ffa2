import type { Compiled } from "./compileSiting";
import type { Multipliers } from "./problem";

/** What sites are worth at some prices; columns are written over where prices move. */
export interface Pricing {
  /** Prices, `period × sources + source`, and of limits. */
  readonly source: Float64Array;
  readonly limit: Float64Array;
  /** What a level gains in a period, by `levelStart`. */
  readonly worth: Float64Array;
  /** Each course at these prices: its cost and limits less what it gains; by `courseStart`. */
  readonly course: Float64Array;
  /** Least course of each site. */
  readonly least: Int32Array;
  /** Units served if each site went its least course, `period × sources + source`. */
  readonly served: Float64Array;
  /** By part: demand at its prices, and with the least course of every site. */
  readonly placed: Float64Array;
  readonly partBound: Float64Array;
  /** What no course can mend; with the least course of every site it is the bound. */
  base: number;
  bound: number;
  /** Arcs of a site and period, those that gain first, dearest first where it matters. */
  readonly order: Int32Array;
}

/** Figures that went into a bound may be out in their last digits: it is rounded down by this share of them. */
const ROUNDED = 1e-9;

/** Prices every course of every site. */
export function priceSites(compiled: Compiled, { source, limit }: Multipliers): Pricing {
  const { problem, parts, siteStart, siteSource, levelStart, courseStart } = compiled;
  const { sites, periods, demand } = problem;
  const pricing: Pricing = {
    source: source.slice(),
    limit: limit.slice(),
    worth: new Float64Array(levelStart[sites.length]),
    course: new Float64Array(courseStart[sites.length]),
    least: new Int32Array(sites.length),
    served: new Float64Array(demand.length),
    placed: new Float64Array(parts.length),
    partBound: new Float64Array(parts.length),
    base: 0,
    bound: 0,
    order: new Int32Array(siteSource.length * periods),
  };
  sites.forEach((_, site) => {
    const arcs = siteStart[site + 1] - siteStart[site];
    for (let at = 0; at < arcs * periods; at++) pricing.order[siteStart[site] * periods + at] = at % arcs;
  });
  for (const part of parts.keys()) pricePlaces(compiled, pricing, part);
  priceCourses(compiled, pricing);
  return pricing;
}

/** What levels gain in a part after its prices of sources have moved: one sort a site and period prices all levels at once. */
export function pricePlaces(compiled: Compiled, pricing: Pricing, part: number): void {
  const { problem, sources, parts, siteStart, siteSource, siteCost, levelStart, isUsed } = compiled;
  const { periods, demand, sites } = problem;
  const { source, worth, order } = pricing;
  let placed = 0;
  for (const row of parts[part].sources)
    for (let at = row; at < demand.length; at += sources) placed += source[at] * demand[at];
  pricing.placed[part] = placed;
  for (const site of parts[part].sites) {
    const { seats } = sites[site];
    const from = siteStart[site];
    const arcs = siteStart[site + 1] - from;
    if (gain.length < arcs) gain = new Float64Array(2 * arcs);
    for (let period = 0; period < periods; period++) {
      const first = from * periods + period * arcs;
      let count = 0;
      let units = 0;
      let whole = 0;
      for (let arc = 0; arc < arcs; arc++) {
        const row = period * sources + siteSource[from + arc];
        const more = demand[row] === 0 ? 0 : source[row] - siteCost[from + arc];
        gain[arc] = more;
        if (more <= 0) continue;
        units += demand[row];
        whole += more * demand[row];
      }
      for (let at = first; at < first + arcs; at++) {
        const arc = order[at];
        if (gain[arc] <= 0) continue;
        order[at] = order[first + count];
        order[first + count++] = arc;
      }
      let isSorted = false;
      for (let level = 0; level < seats.length; level++) {
        const at = levelStart[site] + level * periods + period;
        if (isUsed[at] === 0) continue;
        if (seats[level] >= units) {
          worth[at] = whole;
          continue;
        }
        if (!isSorted && seats[level] > 0) sortByGain(order, first, count);
        isSorted ||= seats[level] > 0;
        let left = seats[level];
        let gained = 0;
        for (let next = first; left > 0 && next < first + count; next++) {
          const taken = Math.min(left, demand[period * sources + siteSource[from + order[next]]]);
          gained += gain[order[next]] * taken;
          left -= taken;
        }
        worth[at] = gained;
      }
    }
  }
}

/** The least course of every site, and the bound, after prices have moved. */
export function priceCourses(compiled: Compiled, pricing: Pricing): void {
  const { problem, parts, levelStart, courseStart, useStart, useRow, useUnits } = compiled;
  const { periods, sites, limits } = problem;
  const { limit, worth, course, least, placed, partBound } = pricing;
  let base = 0;
  let size = 0;
  for (const figure of placed) {
    base += figure;
    size += figure;
  }
  limits.forEach((most, row) => {
    base -= limit[row] * most;
    size += limit[row] * Math.abs(most);
  });
  let bound = 0;
  parts.forEach((part, at) => {
    let sum = 0;
    for (const site of part.sites) {
      const { courses } = sites[site];
      const first = courseStart[site];
      let best = 0;
      for (let next = 0; next < courses.length; next++) {
        const { levels, cost } = courses[next];
        let figure = cost;
        for (let use = useStart[first + next]; use < useStart[first + next + 1]; use++)
          figure += limit[useRow[use]] * useUnits[use];
        for (let period = 0; period < periods; period++)
          figure -= worth[levelStart[site] + levels[period] * periods + period];
        course[first + next] = figure;
        if (figure < course[first + best]) best = next;
      }
      least[site] = best;
      sum += course[first + best];
      size += Math.abs(course[first + best]);
    }
    partBound[at] = placed[at] + sum;
    bound += sum;
  });
  pricing.base = base - ROUNDED * size;
  pricing.bound = pricing.base + bound;
}

/** Whom a part's least courses serve. */
export function serveByLeast(
  compiled: Compiled,
  { order, least, served, source }: Pricing,
  part: number,
): void {
  const { problem, sources, parts, siteStart, siteSource, siteCost } = compiled;
  const { periods, demand, sites } = problem;
  for (const row of parts[part].sources) for (let at = row; at < demand.length; at += sources) served[at] = 0;
  for (const site of parts[part].sites) {
    const { seats, courses } = sites[site];
    const from = siteStart[site];
    const arcs = siteStart[site + 1] - from;
    for (let period = 0; period < periods; period++) {
      const first = from * periods + period * arcs;
      let left = seats[courses[least[site]].levels[period]];
      for (let at = first; left > 0 && at < first + arcs; at++) {
        const arc = order[at];
        const row = period * sources + siteSource[from + arc];
        if (demand[row] === 0) continue;
        if (source[row] <= siteCost[from + arc]) break; // those that gain come first
        const units = Math.min(left, demand[row]);
        served[row] += units;
        left -= units;
      }
    }
  }
}

/** Gains of one site's arcs in one period; as long as the most that a site has had. */
let gain = new Float64Array(1024);

/** Shell's sort of rows by falling gain, equal ones by row: no allocation, and quick where they are nearly in order. */
function sortByGain(order: Int32Array, first: number, count: number): void {
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

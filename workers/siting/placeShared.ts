import { solveTransport } from "../engine/transport/transport";
import type { Compiled, Part } from "./compileSiting";
import { partArcs } from "./partArcs";
import type { Course, SitingProblem } from "./problem";

/** Room of a site in a period, and what a unit in it bears: steps that grow dearer. */
interface Steps {
  readonly capacity: readonly number[];
  readonly cost: readonly number[];
}

/**
 * Places everybody of a part where each unit bears its share of what a site costs: first by what a site holds, then by what it took
 * the time before, so that sites hardly used grow dear (method 10.2). The prices are where a bound begins, the loads where a plan does.
 *
 * @param loads What each site took the time before, `period × sites + site`; null: as much as it holds.
 * @param into What serving one more unit is worth, `period × sources + source`, and units that each site takes: written for the part.
 */
export function placeShared(
  compiled: Compiled,
  part: Part,
  limitPrice: ArrayLike<number>,
  loads: ArrayLike<number> | null,
  into: { readonly source: number[]; readonly load: number[] },
): void {
  const { problem, sources } = compiled;
  const { periods, sites, shortCost } = problem;
  for (let period = 0; period < periods; period++) {
    const steps = part.sites.map((site) => {
      const asked = askedAt(compiled, site, period);
      return stepsOf(
        pointsOf(compiled, site, period, limitPrice, asked),
        loads?.[period * sites.length + site],
      );
    });
    const { sourcePrice, taken } = solveTransport(
      {
        ...arcsOf(compiled, part, period),
        stepStart: startsOf(steps),
        stepCapacity: Float64Array.from(steps.flatMap(({ capacity }) => capacity)),
        stepCost: Float64Array.from(steps.flatMap(({ cost }) => cost)),
        overflowCost: shortCost,
      },
      { withAnyFlow: true },
    );
    part.sources.forEach((row, own) => {
      into.source[period * sources + row] = Math.min(Math.max(sourcePrice[own], 0), shortCost);
    });
    part.sites.forEach((site, own) => {
      into.load[period * sites.length + site] = taken[own];
    });
  }
}

/** The cheapest course of each site that holds what it took, or the one that holds most. */
export function planOfLoads({ sites }: SitingProblem, load: ArrayLike<number>): readonly number[] {
  return sites.map(({ seats, courses }, site) => {
    const room = ({ levels }: Course) => levels.reduce((sum, level) => sum + seats[level], 0);
    const fitting = courses.filter(({ levels }) =>
      levels.every((level, period) => seats[level] >= load[period * sites.length + site] * (1 - 1e-9)),
    );
    const chosen =
      fitting.length > 0
        ? fitting.reduce((a, b) => (b.cost < a.cost ? b : a))
        : courses.reduce((a, b) => (room(b) > room(a) ? b : a));
    return courses.indexOf(chosen);
  });
}

/** All that could come to a site in a period. */
function askedAt(
  { problem, siteStart, siteSource, sources }: Compiled,
  site: number,
  period: number,
): number {
  let asked = 0;
  for (let arc = siteStart[site]; arc < siteStart[site + 1]; arc++)
    asked += problem.demand[period * sources + siteSource[arc]];
  return asked;
}

interface Point {
  readonly room: number;
  readonly cost: number;
}

/** By course: the room that a site has in a period, and the part of the course's cost that falls on it. */
function pointsOf(
  { problem, courseStart, useStart, useRow, useUnits }: Compiled,
  site: number,
  period: number,
  limitPrice: ArrayLike<number>,
  asked: number,
): readonly Point[] {
  const { seats, courses } = problem.sites[site];
  return courses.map(({ levels, cost }, course) => {
    let all = cost;
    const at = courseStart[site] + course;
    for (let use = useStart[at]; use < useStart[at + 1]; use++)
      all += Math.max(0, limitPrice[useRow[use]]) * useUnits[use];
    const held = levels.reduce((sum, level) => sum + Math.min(seats[level], asked), 0);
    const room = Math.min(seats[levels[period]], asked);
    return { room, cost: held === 0 ? 0 : (Math.max(0, all) * room) / held };
  });
}

function stepsOf(points: readonly Point[], load: number | undefined): Steps {
  const least = points.reduce((a, b) => (b.room < a.room || (b.room === a.room && b.cost < a.cost) ? b : a));
  const most = Math.max(...points.map(({ room }) => room));
  if (load !== undefined && load > least.room && most > least.room) {
    const wanted = Math.min(load, most) * (1 - 1e-9);
    const holding = points.filter(({ room }) => room >= wanted);
    const cost = Math.min(...holding.map((point) => point.cost)) - least.cost;
    return {
      capacity: [least.room, most - least.room],
      cost: [0, Math.max(0, cost) / (load - least.room)],
    };
  }
  const capacity = [least.room];
  const cost = [0];
  for (let now = least; now.room < most; ) {
    const dearer = (point: Point) => (point.cost - now.cost) / (point.room - now.room);
    const next = points
      .filter(({ room }) => room > now.room)
      .reduce((a, b) => (dearer(b) < dearer(a) ? b : a));
    capacity.push(next.room - now.room);
    cost.push(Math.max(0, dearer(next), cost[cost.length - 1]));
    now = next;
  }
  return { capacity, cost };
}

function arcsOf({ problem, sources }: Compiled, part: Part, period: number) {
  const { demand } = problem;
  return {
    supply: Float64Array.from(part.sources, (source) => demand[period * sources + source]),
    ...partArcs(problem, part),
  };
}

function startsOf(steps: readonly Steps[]): Int32Array {
  const start = new Int32Array(steps.length + 1);
  steps.forEach(({ capacity }, row) => {
    start[row + 1] = start[row] + capacity.length;
  });
  return start;
}

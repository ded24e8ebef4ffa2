import { arcsOfTable, type Course, type Site, type SitingProblem } from "./problem";

/** A size that a site can have: what it holds, what building it costs once, and what it costs in every period that it is open. */
export interface Size {
  /** Left out: as many as come. */
  readonly seats?: number;
  readonly fixedCost?: number;
  readonly runningCost?: number;
  /** Added to every unit served here, at any size: the first size's counts. */
  readonly unitCost?: number;
}

/** A location problem in plain terms: where to open, how large and when, and who goes where. */
export interface LocationQuestion {
  /** Units asked for, `period × sources + source`. */
  readonly demand: ArrayLike<number>;
  readonly periods?: number;
  /** Cost of one unit: a full table, `source × sites + site` with `Infinity` out of reach, or arcs from each source. */
  readonly costs:
    | { readonly table: ArrayLike<number> }
    | Pick<SitingProblem, "arcStart" | "arcSite" | "arcCost">;
  readonly sites: readonly {
    /** From small to large. Once open a site stays open and may grow. */
    readonly sizes: readonly Size[];
    /** Open from the first period on, or never; left out: as it pays. */
    readonly must?: "open" | "shut";
    /** It stands already, at this place among its sizes: that costs nothing to build. It may still be shut, for nothing. */
    readonly stands?: number;
  }[];
  /** The most that may be spent on building, by period. */
  readonly budgets?: readonly number[];
  /** How many sites are open at the end: at most, and at least. */
  readonly most?: number;
  readonly least?: number;
  /** Each source goes as a whole to one site (single source). */
  readonly isWhole?: boolean;
  /** Cost of a unit that nobody takes; left out: above anything that leaving any over could save. */
  readonly shortCost?: number;
}

/**
 * Puts a location problem as one that `openSiting` searches. Capacitated location has one size a site; single-source location is
 * that and `isWhole`; p-median has one size without seats or costs and as many sites `least` as `most`.
 * Read the answer with `locationAnswer`. Throws a RangeError where a table is not sources × sites.
 *
 * @example
 * const question = {
 *   demand: [10, 20],
 *   costs: { table: [1, 5, 4, 2] },
 *   sites: [{ sizes: [{ seats: 15, fixedCost: 30 }] }, { sizes: [{ seats: 20, fixedCost: 40 }, { seats: 40, fixedCost: 60 }] }],
 * };
 * const siting = openSiting(locationProblem(question), 1);
 * while (siting.report().status === "searching") siting.step();
 * siting.report(); // { status: "proved", plan: [1, 1], value: 120, … }: both, the second at 20 seats
 */
export function locationProblem(question: LocationQuestion): SitingProblem {
  const { demand, periods = 1, costs, sites, budgets = [], most, least, isWhole = false } = question;
  const sources = demand.length / periods;
  if ("table" in costs && costs.table.length !== sources * sites.length)
    throw new RangeError(
      `location problem: the table has ${costs.table.length} costs; wanted ${sources} × ${sites.length}`,
    );
  const all = "table" in costs ? arcsOfTable(Float64Array.from(costs.table), sites.length, sources) : costs;
  const arcs = isWhole ? fittingArcs(all, question) : all;
  const unitCost = sites.map(({ sizes }) => sizes[0]?.unitCost ?? 0);
  const arcCost = Float64Array.from(arcs.arcCost, (cost, arc) => cost + unitCost[arcs.arcSite[arc]]);
  const limits = [
    ...budgets,
    ...(most === undefined ? [] : [most]),
    ...(least === undefined ? [] : [-least]),
  ];
  const columns = sites.map(({ sizes, must, stands }): Site => {
    const courses = pathsOf(sizes.length, periods, must, stands).map((levels): Course => {
      const built = levels.map((level, period) => {
        const before = period === 0 ? (stands ?? -1) + 1 : levels[period - 1];
        return level <= before ? 0 : Math.max(0, fixed(sizes, level) - fixed(sizes, before));
      });
      const running = levels.reduce((sum, level) => sum + (sizes[level - 1]?.runningCost ?? 0), 0);
      const isOpen = levels[periods - 1] > 0 ? 1 : 0;
      return {
        levels,
        cost: built.reduce((sum, cost) => sum + cost, running),
        use: [
          ...budgets.map((_, period) => built[period]),
          ...(most === undefined ? [] : [isOpen]),
          ...(least === undefined ? [] : [-isOpen]),
        ],
      };
    });
    return { seats: [0, ...sizes.map(({ seats }) => seats ?? Infinity)], courses };
  });
  return {
    periods,
    demand: Float64Array.from(demand),
    ...{ arcStart: arcs.arcStart, arcSite: arcs.arcSite, arcCost },
    shortCost: question.shortCost ?? aboveAll(Float64Array.from(demand), arcCost, columns),
    sites: columns,
    limits,
    isWhole,
  };
}

const fixed = (sizes: readonly Size[], level: number): number => sizes[level - 1]?.fixedCost ?? 0;

/** Every way through the periods: level 0 is shut; what opens stays open and may grow; what stands may be shut at the start. */
function pathsOf(
  sizes: number,
  periods: number,
  must: "open" | "shut" | undefined,
  stands: number | undefined,
): readonly (readonly number[])[] {
  if (must === "shut") return [Array(periods).fill(0)];
  const from = (path: readonly number[]): (readonly number[])[] => {
    if (path.length === periods) return [path];
    const lowest = path.at(-1) ?? 0;
    return Array.from({ length: sizes - lowest + 1 }, (_, more) => from([...path, lowest + more])).flat();
  };
  const paths = from([]);
  if (must === "open") return paths.filter((path) => path[0] > (stands ?? 0));
  if (stands === undefined) return paths;
  return paths.filter((path) => path.every((level) => level > stands) || path.every((level) => level === 0));
}

type Arcs = Pick<SitingProblem, "arcStart" | "arcSite" | "arcCost">;

/** Without arcs to sites that never hold the source whole. */
function fittingArcs(
  { arcStart, arcSite, arcCost }: Arcs,
  { demand, periods = 1, sites }: LocationQuestion,
): Arcs {
  const most = sites.map(({ sizes }) => Math.max(0, ...sizes.map(({ seats = Infinity }) => seats)));
  const sources = arcStart.length - 1;
  const start = new Int32Array(arcStart.length);
  const kept: number[] = [];
  for (let source = 0; source < sources; source++) {
    const units = Array.from({ length: periods }, (_, period) => demand[period * sources + source]);
    const least = Math.min(...units.filter((one) => one > 0));
    for (let arc = arcStart[source]; arc < arcStart[source + 1]; arc++)
      if (least === Infinity || least <= most[arcSite[arc]] * (1 + 1e-9)) kept.push(arc);
    start[source + 1] = kept.length;
  }
  return {
    arcStart: start,
    arcSite: Int32Array.from(kept, (arc) => arcSite[arc]),
    arcCost: Float64Array.from(kept, (arc) => arcCost[arc]),
  };
}

/** More than everything together, for the least that can be left over: no plan that leaves any over is better than one that leaves none. */
const aboveAll = (demand: Float64Array, arcCost: Float64Array, sites: readonly Site[]): number => {
  const dearest = arcCost.reduce((most, cost) => Math.max(most, cost), 0);
  const courses = sites.reduce((sum, site) => sum + Math.max(...site.courses.map(({ cost }) => cost)), 0);
  const all = 1 + courses + dearest * demand.reduce((sum, units) => sum + units, 0);
  return all / grainOf([...demand, ...sites.flatMap(({ seats }) => seats)]);
};

const GRAINS = [1, 0.1, 0.01, 0.001];

/** The step that all units are multiples of, 0.001 at the least; no more than the smallest. */
function grainOf(units: readonly number[]): number {
  const some = units.filter((one) => one > 0 && one < Infinity);
  const isOf = (grain: number) => (one: number) =>
    Math.abs(one / grain - Math.round(one / grain)) <= 1e-9 * Math.max(1, one / grain);
  const grain = GRAINS.find((one) => some.every(isOf(one))) ?? 0.001;
  return some.reduce((least, one) => Math.min(least, one), grain);
}

/** One way that a site may go through the periods: its level in each, what that costs, and what it takes of each limit. */
export interface Course {
  /** By period: a place in the site's `seats`. */
  readonly levels: readonly number[];
  /** In units of the objective, over all periods; 0 or more. */
  readonly cost: number;
  /** By limit; may be negative, where a limit asks for at least so much. */
  readonly use: readonly number[];
}

/** Somewhere that may take people. What must stay or must not come is a matter of which courses it has. */
export interface Site {
  /** By level, in units of demand; `Infinity` where nothing but reach limits it. */
  readonly seats: readonly number[];
  /** The first is taken to begin with, where the limits allow it. */
  readonly courses: readonly Course[];
}

/**
 * Choose a course for each site so that costs of courses, of journeys and of whoever is left over come to the least, within the
 * limits (method 10.1). Rows are compressed: the arcs of source s are
 * `arcStart[s] … arcStart[s + 1] − 1`.
 */
export interface SitingProblem {
  readonly periods: number;
  /** `period × sources + source`. */
  readonly demand: Float64Array;
  readonly arcStart: Int32Array;
  readonly arcSite: Int32Array;
  /** Cost of one unit of demand along each arc, 0 or more. */
  readonly arcCost: Float64Array;
  /** Cost of one unit that is left over in a period. */
  readonly shortCost: number;
  readonly sites: readonly Site[];
  /** By limit: the most that all courses may take together. Money of a year, a count of sites, a difference from another plan. */
  readonly limits: readonly number[];
  /** Whether a source goes as a whole to one site or is left over as a whole (single source); else it splits freely. */
  readonly isWhole?: boolean;
}

/** Prices of what the limits and the places at sites bind: a bound follows from them alone. */
export interface Multipliers {
  /** What serving one more unit is worth, `period × sources + source`, between 0 and `shortCost`. */
  readonly source: Float64Array;
  /** What one more unit of each limit is worth, 0 or more. */
  readonly limit: Float64Array;
}

/** The arcs of a table of costs, `source × sites + site`; `Infinity` is out of reach. */
export function arcsOfTable(
  table: Float64Array,
  sites: number,
  sources = table.length / sites,
): Pick<SitingProblem, "arcStart" | "arcSite" | "arcCost"> {
  const arcs: number[] = [];
  table.forEach((cost, at) => {
    if (cost !== Infinity) arcs.push(at);
  });
  const arcStart = new Int32Array(sources + 1);
  for (const at of arcs) arcStart[Math.floor(at / sites) + 1]++;
  for (let source = 1; source < arcStart.length; source++) arcStart[source] += arcStart[source - 1];
  return {
    arcStart,
    arcSite: Int32Array.from(arcs, (at) => at % sites),
    arcCost: Float64Array.from(arcs, (at) => table[at]),
  };
}

/** Throws a RangeError that names row and column where a problem is not well formed. */
export function checkProblem(problem: SitingProblem): void {
  const { periods, demand, arcStart, arcSite, arcCost, shortCost, sites, limits } = problem;
  const wrong = (what: string): never => {
    throw new RangeError(`siting problem: ${what}`);
  };
  const sources = arcStart.length - 1;
  if (demand.length !== periods * sources) wrong(`demand has ${demand.length} rows`);
  demand.forEach((units, row) => {
    if (!(units >= 0 && units < Infinity)) wrong(`demand ${row} is ${units}`);
  });
  arcCost.forEach((cost, arc) => {
    if (!(cost >= 0 && cost < Infinity)) wrong(`arcCost ${arc} is ${cost}`);
    if (sites[arcSite[arc]] === undefined) wrong(`arcSite ${arc} is ${arcSite[arc]}`);
  });
  if (!(shortCost >= 0 && shortCost < Infinity)) wrong(`shortCost is ${shortCost}`);
  limits.forEach((most, row) => {
    if (!Number.isFinite(most)) wrong(`limit ${row} is ${most}`);
  });
  sites.forEach(({ seats, courses }, row) => {
    if (courses.length === 0) wrong(`site ${row} has no course`);
    for (const { levels, cost, use } of courses) {
      if (levels.length !== periods || levels.some((level) => !(seats[level] >= 0)))
        wrong(`site ${row} has a course of levels ${levels}`);
      if (!(cost >= 0 && cost < Infinity)) wrong(`site ${row} has a course of cost ${cost}`);
      if (use.length !== limits.length || !use.every(Number.isFinite))
        wrong(`site ${row} has a use of ${use}`);
    }
  });
}

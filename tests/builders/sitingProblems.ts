import fc from "fast-check";
import { solveTransport } from "../../workers/engine/transport/transport";
import { arcsOfTable, type Course, type Site, type SitingProblem } from "../../workers/siting/siting";

/** All courses of a site that never goes down a level, with money by period and one count of what is started. */
export function risingCourses(
  periods: number,
  levels: number,
  capital: (from: number, to: number) => number,
  running: (level: number) => number,
): readonly Course[] {
  const grow = (path: readonly number[]): (readonly number[])[] =>
    path.length === periods
      ? [path]
      : Array.from({ length: levels - (path.at(-1) ?? 0) }, (_, more) =>
          grow([...path, (path.at(-1) ?? 0) + more]),
        ).flat();
  return grow([]).map((path) => {
    const paid = path.map((level, period) => capital(path[period - 1] ?? 0, level));
    return {
      levels: path,
      cost: path.reduce((sum, level, period) => sum + paid[period] + running(level), 0),
      use: [...paid, (path.at(-1) ?? 0) > 0 ? 1 : 0],
    };
  });
}

/** Small problems with unequal sites, one that must stay, one that must not come, a budget by period and a count of sites. */
export const sitingProblems: fc.Arbitrary<SitingProblem> = fc
  .record({
    periods: fc.integer({ min: 1, max: 3 }),
    sources: fc.integer({ min: 1, max: 6 }),
    sizes: fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 400 })), {
      minLength: 1,
      maxLength: 5,
    }),
    keeps: fc.boolean(),
    bans: fc.boolean(),
    budget: fc.integer({ min: 0, max: 900 }),
    most: fc.integer({ min: 0, max: 4 }),
  })
  .chain(({ periods, sources, sizes, keeps, bans, budget, most }) =>
    fc
      .record({
        demand: fc.array(fc.integer({ min: 0, max: 20 }), {
          minLength: periods * sources,
          maxLength: periods * sources,
        }),
        table: fc.array(fc.oneof(fc.integer({ min: 0, max: 60 }), fc.constant(Infinity)), {
          minLength: sources * sizes.length,
          maxLength: sources * sizes.length,
        }),
      })
      .map(({ demand, table }) => ({
        periods,
        demand: Float64Array.from(demand),
        ...arcsOfTable(Float64Array.from(table), sizes.length),
        shortCost: 100,
        sites: sizes.map(([seats, price], at): Site => {
          const courses = risingCourses(
            periods,
            periods === 3 ? 2 : 3,
            (from, to) => (to > from ? price + 7 * (to - from) : 0),
            (level) => 3 * level,
          );
          const stays = courses.filter(({ levels }) => levels.every((level) => level > 0));
          return {
            seats: periods === 3 ? [0, seats] : [0, seats, 2 * seats],
            courses: keeps && at === 0 ? stays : bans && at === 1 ? courses.slice(0, 1) : courses,
          };
        }),
        limits: [...Array<number>(periods).fill(budget), most],
      })),
  );

/** Every plan of a problem. */
export function* everyPlan({ sites }: SitingProblem): Generator<number[]> {
  const plan = sites.map(() => 0);
  for (;;) {
    yield plan;
    let site = 0;
    while (site < sites.length && ++plan[site] === sites[site].courses.length) plan[site++] = 0;
    if (site === sites.length) return;
  }
}

/** The value of a plan, one transport problem a period, and whether it keeps the limits. */
export function valued(problem: SitingProblem, plan: readonly number[]): number {
  const { periods, demand, arcStart, arcSite, arcCost, shortCost, sites, limits } = problem;
  const sources = arcStart.length - 1;
  const courses = plan.map((course, site) => sites[site].courses[course]);
  if (limits.some((most, row) => courses.reduce((sum, { use }) => sum + use[row], 0) > most)) return Infinity;
  let value = courses.reduce((sum, { cost }) => sum + cost, 0);
  for (let period = 0; period < periods; period++)
    value += solveTransport({
      supply: demand.slice(period * sources, (period + 1) * sources),
      arcStart,
      arcTarget: arcSite,
      arcCost,
      stepStart: Int32Array.from({ length: sites.length + 1 }, (_, row) => row),
      stepCapacity: Float64Array.from(courses, ({ levels }, site) => sites[site].seats[levels[period]]),
      stepCost: new Float64Array(sites.length),
      overflowCost: shortCost,
    }).objective;
  return value;
}

/** What the best of all plans comes to. */
export function optimum(problem: SitingProblem): number {
  let least = Infinity;
  for (const plan of everyPlan(problem)) least = Math.min(least, valued(problem, plan));
  return least;
}

import { keepLast } from "../../src/model/keepLast";
import {
  createTransportWorkspace,
  solveTransport,
  type TransportProblem,
  type TransportWorkspace,
} from "../engine/transport/transport";
import type { SitingProblem } from "./problem";

/** Sources and sites that arcs join, and nobody else: what happens in one part leaves the others as they are. */
interface Part {
  readonly sources: readonly number[];
  readonly sites: readonly number[];
  readonly arcs: Pick<TransportProblem, "arcStart" | "arcTarget" | "arcCost" | "stepStart" | "stepCost">;
  readonly workspace: TransportWorkspace;
}

/** Values plans exactly; what it has seen it remembers, which changes no figure. */
export interface Valuer {
  /** What a plan, a course a site, comes to. */
  value(plan: ArrayLike<number>): number;
  /** What serving one more unit is worth under a plan, `period × sources + source`. */
  prices(plan: ArrayLike<number>): Float64Array;
  /** Units that a plan leaves over, `period × sources + source`. */
  leftOver(plan: ArrayLike<number>): Float64Array;
}

const REMEMBERED = 50_000;
const PRICED = 1000;

/** Splits a problem into its parts and values plans part by part and period by period, each by one transport problem. */
export function createValuer(problem: SitingProblem): Valuer {
  const { periods, demand, shortCost, sites, arcStart } = problem;
  const sources = arcStart.length - 1;
  const parts = partsOf(problem);
  const known = new Map<string, number>();
  const solutions = new Map<string, ReturnType<typeof solve>>();
  const roomOf = (part: Part, plan: ArrayLike<number>, period: number) =>
    Float64Array.from(part.sites, (site) => {
      const { seats, courses } = sites[site];
      return seats[courses[plan[site]].levels[period]];
    });
  const solve = (part: Part, period: number, stepCapacity: Float64Array, withoutPrices: boolean) =>
    solveTransport(
      {
        ...part.arcs,
        supply: Float64Array.from(part.sources, (source) => demand[period * sources + source]),
        stepCapacity,
        overflowCost: shortCost,
      },
      { workspace: part.workspace, withoutPrices, withAnyFlow: true },
    );
  const spread = (plan: ArrayLike<number>, read: (solution: ReturnType<typeof solve>) => Float64Array) => {
    const column = new Float64Array(demand.length);
    for (const [at, part] of parts.entries())
      for (let period = 0; period < periods; period++) {
        const room = roomOf(part, plan, period);
        const key = `${at} ${period} ${room.join()}`;
        const solution = solutions.get(key) ?? solve(part, period, room, false);
        keepLast(solutions, key, solution, PRICED);
        const found = read(solution);
        part.sources.forEach((source, row) => {
          column[period * sources + source] = Math.max(found[row], 0);
        });
      }
    return column;
  };
  return {
    value(plan) {
      let sum = 0;
      sites.forEach(({ courses }, site) => {
        sum += courses[plan[site]].cost;
      });
      for (const [at, part] of parts.entries())
        for (let period = 0; period < periods; period++) {
          const room = roomOf(part, plan, period);
          const key = `${at} ${period} ${room.join()}`;
          let found = known.get(key);
          if (found === undefined) {
            found = solve(part, period, room, true).objective;
            if (known.size >= REMEMBERED) known.clear();
            known.set(key, found);
          }
          sum += found;
        }
      return sum;
    },
    prices: (plan) =>
      spread(plan, ({ sourcePrice }) => sourcePrice.map((price) => Math.min(price, shortCost))),
    leftOver: (plan) => spread(plan, ({ leftOver }) => leftOver),
  };
}

function partsOf({ arcStart, arcSite, arcCost, sites }: SitingProblem): readonly Part[] {
  const sources = arcStart.length - 1;
  const root = Int32Array.from({ length: sources + sites.length }, (_, node) => node);
  const find = (node: number): number => {
    let at = node;
    while (root[at] !== at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  };
  for (let source = 0; source < sources; source++)
    for (let arc = arcStart[source]; arc < arcStart[source + 1]; arc++)
      root[find(sources + arcSite[arc])] = find(source);
  const found = new Map<number, { sources: number[]; sites: number[] }>();
  for (let node = 0; node < root.length; node++) {
    const key = find(node);
    const part = found.get(key) ?? { sources: [], sites: [] };
    if (node < sources) part.sources.push(node);
    else part.sites.push(node - sources);
    found.set(key, part);
  }
  return [...found.values()]
    .filter((part) => part.sources.length > 0)
    .map((part) => {
      const rowOf = new Map(part.sites.map((site, row) => [site, row]));
      const start = [0];
      const target: number[] = [];
      const cost: number[] = [];
      for (const source of part.sources) {
        for (let arc = arcStart[source]; arc < arcStart[source + 1]; arc++) {
          target.push(rowOf.get(arcSite[arc]) ?? 0);
          cost.push(arcCost[arc]);
        }
        start.push(target.length);
      }
      return {
        ...part,
        arcs: {
          arcStart: Int32Array.from(start),
          arcTarget: Int32Array.from(target),
          arcCost: Float64Array.from(cost),
          stepStart: Int32Array.from({ length: part.sites.length + 1 }, (_, row) => row),
          stepCost: new Float64Array(part.sites.length),
        },
        workspace: createTransportWorkspace(),
      };
    });
}

import { keepLast } from "../../src/model/keepLast";
import {
  createTransportWorkspace,
  solveTransport,
  type TransportProblem,
  type TransportSolution,
  type TransportWorkspace,
  valueTransport,
} from "../engine/transport/transport";
import type { Compiled, Part } from "./compileSiting";

/** Values plans exactly; what it has seen it remembers, which changes no figure. */
export interface Valuer {
  /** What a plan, a course a site, comes to. */
  value(plan: ArrayLike<number>): number;
  /** What the placement of one part comes to under a plan, without its courses. */
  placement(part: number, plan: ArrayLike<number>): number;
  /** The same up to the last digits, found quicker from a neighbour's. */
  about(part: number, plan: ArrayLike<number>): number;
  /** What serving one more unit is worth under a plan, `period × sources + source`. */
  prices(plan: ArrayLike<number>): Float64Array;
  /** The same, written for one part alone. */
  pricePart(part: number, plan: ArrayLike<number>, into: Float64Array): void;
  /** Units that a plan leaves over, `period × sources + source`. */
  leftOver(plan: ArrayLike<number>): Float64Array;
}

const REMEMBERED = 20_000;
const SOLVED = 400;

/** One part in one period. */
interface Cell {
  readonly problem: Omit<TransportProblem, "stepCapacity">;
  readonly workspace: TransportWorkspace;
  readonly values: Map<string, number>;
  readonly nearly: Map<string, number>;
}

/** Values plans part by part and period by period, each by one transport problem. */
export function createValuer({ problem, sources, parts }: Compiled): Valuer {
  const { periods, demand, shortCost, sites } = problem;
  const cells = parts.map((part) => cellsOf(part, problem));
  const solved = new Map<string, TransportSolution>();
  const roomOf = (part: Part, plan: ArrayLike<number>, period: number) =>
    Float64Array.from(part.sites, (site) => {
      const { seats, courses } = sites[site];
      return seats[courses[plan[site]].levels[period]];
    });
  const keyOf = ({ choices }: Part, plan: ArrayLike<number>, period: number) => {
    let key = "";
    for (const site of choices) key += String.fromCharCode(sites[site].courses[plan[site]].levels[period]);
    return key;
  };
  const solve = (at: number, plan: ArrayLike<number>, period: number, withoutPrices: boolean) => {
    const { problem: own, workspace } = cells[at][period];
    const stepCapacity = roomOf(parts[at], plan, period);
    return solveTransport({ ...own, stepCapacity }, { workspace, withoutPrices, withAnyFlow: true });
  };
  const solution = (at: number, plan: ArrayLike<number>, period: number) => {
    const own = keyOf(parts[at], plan, period);
    const key = `${at} ${period} ${own}`;
    const found = solved.get(key) ?? solve(at, plan, period, false);
    keepLast(solved, key, found, SOLVED);
    remember(cells[at][period].values, own, found.objective);
    return found;
  };
  const remember = (map: Map<string, number>, key: string, figure: number) => {
    if (map.size >= REMEMBERED) map.clear();
    map.set(key, figure);
    return figure;
  };
  const exactly = (at: number, plan: ArrayLike<number>, period: number) => {
    const { values } = cells[at][period];
    const key = keyOf(parts[at], plan, period);
    return values.get(key) ?? remember(values, key, solve(at, plan, period, true).objective);
  };
  const nearly = (at: number, plan: ArrayLike<number>, period: number) => {
    const { values, nearly: trials, problem: own, workspace } = cells[at][period];
    const key = keyOf(parts[at], plan, period);
    const known = values.get(key) ?? trials.get(key);
    if (known !== undefined) return known;
    const stepCapacity = roomOf(parts[at], plan, period);
    const { cost, leftOver } = valueTransport({ ...own, stepCapacity }, { workspace });
    return remember(trials, key, cost + leftOver * shortCost);
  };
  const sumOf = (figure: (at: number, plan: ArrayLike<number>, period: number) => number) => {
    return (at: number, plan: ArrayLike<number>) => {
      let sum = 0;
      for (let period = 0; period < periods && parts[at].sources.length > 0; period++)
        sum += figure(at, plan, period);
      return sum;
    };
  };
  const placement = sumOf(exactly);
  const write = (
    at: number,
    plan: ArrayLike<number>,
    into: Float64Array,
    read: (solution: TransportSolution) => Float64Array,
  ) => {
    for (let period = 0; period < periods && parts[at].sources.length > 0; period++) {
      const found = read(solution(at, plan, period));
      parts[at].sources.forEach((source, row) => {
        into[period * sources + source] = Math.max(found[row], 0);
      });
    }
  };
  const pricePart: Valuer["pricePart"] = (at, plan, into) =>
    write(at, plan, into, ({ sourcePrice }) => sourcePrice.map((price) => Math.min(price, shortCost)));
  const column = (writePart: (at: number, into: Float64Array) => void) => {
    const into = new Float64Array(demand.length);
    for (const at of parts.keys()) writePart(at, into);
    return into;
  };
  return {
    value(plan) {
      let sum = 0;
      sites.forEach(({ courses }, site) => {
        sum += courses[plan[site]].cost;
      });
      for (const at of parts.keys()) sum += placement(at, plan);
      return sum;
    },
    placement,
    about: sumOf(nearly),
    pricePart,
    prices: (plan) => column((at, into) => pricePart(at, plan, into)),
    leftOver: (plan) => column((at, into) => write(at, plan, into, ({ leftOver }) => leftOver)),
  };
}

function cellsOf(
  part: Part,
  { periods, demand, arcStart, arcSite, arcCost, shortCost }: Compiled["problem"],
) {
  const sources = arcStart.length - 1;
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
  const arcs = {
    arcStart: Int32Array.from(start),
    arcTarget: Int32Array.from(target),
    arcCost: Float64Array.from(cost),
    stepStart: Int32Array.from({ length: part.sites.length + 1 }, (_, row) => row),
    stepCost: new Float64Array(part.sites.length),
    overflowCost: shortCost,
  };
  return Array.from(
    { length: periods },
    (_, period): Cell => ({
      problem: {
        ...arcs,
        supply: Float64Array.from(part.sources, (source) => demand[period * sources + source]),
      },
      workspace: createTransportWorkspace(),
      values: new Map(),
      nearly: new Map(),
    }),
  );
}

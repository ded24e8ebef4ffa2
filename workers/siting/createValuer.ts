import { keepLast } from "../../src/model/keepLast";
import {
  createTransportWorkspace,
  solveTransport,
  type TransportProblem,
  type TransportWorkspace,
  valueTransport,
} from "../engine/transport/transport";
import type { Compiled, Part } from "./compileSiting";
import { partArcs } from "./partArcs";
import { arcsByCost, type Placed, placeNearest } from "./placeNearest";
import { placeWhole } from "./placeWhole";

/** Values plans exactly; what it has seen it remembers, which changes no figure. */
export interface Valuer {
  /** What a plan, a course a site, comes to; of whole sources what the best placement found for them comes to. */
  value(plan: ArrayLike<number>): number;
  /** What the placement of one part comes to under a plan, without its courses. */
  placement(part: number, plan: ArrayLike<number>): number;
  /** The same up to the last digits, found quicker from a neighbour's; of whole sources the least that it can come to. */
  about(part: number, plan: ArrayLike<number>): number;
  /** What serving one more unit is worth under a plan, `period × sources + source`. */
  prices(plan: ArrayLike<number>): Float64Array;
  /** The same, written for one part alone. */
  pricePart(part: number, plan: ArrayLike<number>, into: Float64Array): void;
  /** Units along each arc of the problem under a plan, `period × arcs + arc`. */
  flow(plan: ArrayLike<number>): Float64Array;
}

const REMEMBERED = 20_000;
const SOLVED = 400;

/** What is kept of a placement. */
type Known = Pick<Placed, "objective" | "sourcePrice">;

/** One part in one period. */
interface Cell {
  readonly problem: Omit<TransportProblem, "stepCapacity">;
  readonly asked: number;
  readonly workspace: TransportWorkspace;
  readonly values: Map<string, number>;
  readonly nearly: Map<string, number>;
}

/** Values plans part by part and period by period, each by one transport problem. */
export function createValuer({ problem, sources, parts }: Compiled): Valuer {
  const { periods, demand, shortCost, sites, isWhole = false } = problem;
  const cells = parts.map((part) => cellsOf(part, problem));
  const byCost = parts.map((): Int32Array | undefined => undefined);
  const solved = new Map<string, Known>();
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
  const nearest = (at: number, period: number, room: Float64Array) => {
    const { problem: own, asked } = cells[at][period];
    if (!room.every((seats) => seats === 0 || seats >= asked)) return undefined;
    byCost[at] ??= arcsByCost(own);
    return placeNearest(own, room, byCost[at], shortCost);
  };
  const transport = (at: number, plan: ArrayLike<number>, period: number, withoutPrices: boolean) => {
    const { problem: own, workspace } = cells[at][period];
    const stepCapacity = roomOf(parts[at], plan, period);
    return solveTransport({ ...own, stepCapacity }, { workspace, withoutPrices, withAnyFlow: true });
  };
  /** By arc of the part: units of whole sources, made from the flow that splits them. */
  const wholeFlow = (at: number, plan: ArrayLike<number>, period: number, flow: Float64Array) => {
    const { problem: own } = cells[at][period];
    const units = new Float64Array(flow.length);
    placeWhole(own, roomOf(parts[at], plan, period), flow, shortCost).forEach((arc, source) => {
      if (arc !== -1) units[arc] = own.supply[source];
    });
    return units;
  };
  const objectiveOf = (at: number, period: number, flow: Float64Array) => {
    const { supply, arcStart, arcCost } = cells[at][period].problem;
    let objective = 0;
    for (let source = 0; source < supply.length; source++) {
      let left = supply[source];
      for (let arc = arcStart[source]; arc < arcStart[source + 1]; arc++) {
        left -= flow[arc];
        objective += flow[arc] * arcCost[arc];
      }
      objective += Math.max(left, 0) * shortCost;
    }
    return objective;
  };
  const flowOf = (at: number, plan: ArrayLike<number>, period: number): Float64Array => {
    const { problem: own } = cells[at][period];
    const placed = nearest(at, period, roomOf(parts[at], plan, period));
    if (placed === undefined) {
      const { flow } = transport(at, plan, period, true);
      return isWhole ? wholeFlow(at, plan, period, flow) : flow;
    }
    const flow = new Float64Array(own.arcTarget.length);
    placed.arc.forEach((arc, source) => {
      if (arc !== -1) flow[arc] = own.supply[source];
    });
    return flow;
  };
  const solve = (at: number, plan: ArrayLike<number>, period: number, withoutPrices: boolean): Known => {
    const placed = nearest(at, period, roomOf(parts[at], plan, period));
    if (placed !== undefined) return placed;
    const { flow, objective, sourcePrice } = transport(at, plan, period, withoutPrices);
    if (!isWhole) return { objective, sourcePrice };
    return { objective: objectiveOf(at, period, wholeFlow(at, plan, period, flow)), sourcePrice };
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
    const known = trials.get(key) ?? (isWhole ? undefined : values.get(key));
    if (known !== undefined) return known;
    const stepCapacity = roomOf(parts[at], plan, period);
    const placed = nearest(at, period, stepCapacity);
    if (placed !== undefined) return remember(trials, key, placed.objective);
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
  const pricePart: Valuer["pricePart"] = (at, plan, into) => {
    for (let period = 0; period < periods && parts[at].sources.length > 0; period++) {
      const { sourcePrice } = solution(at, plan, period);
      parts[at].sources.forEach((source, row) => {
        into[period * sources + source] = Math.min(Math.max(sourcePrice[row], 0), shortCost);
      });
    }
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
    prices(plan) {
      const into = new Float64Array(demand.length);
      for (const at of parts.keys()) pricePart(at, plan, into);
      return into;
    },
    flow(plan) {
      const arcs = problem.arcSite.length;
      const flow = new Float64Array(periods * arcs);
      for (const [at, part] of parts.entries())
        for (let period = 0; period < periods && part.sources.length > 0; period++) {
          const own = flowOf(at, plan, period);
          const { arcStart } = cells[at][period].problem;
          part.sources.forEach((source, row) => {
            const first = period * arcs + problem.arcStart[source];
            flow.set(own.subarray(arcStart[row], arcStart[row + 1]), first);
          });
        }
      return flow;
    },
  };
}

function cellsOf(part: Part, problem: Compiled["problem"]) {
  const { periods, demand, arcStart, shortCost } = problem;
  const sources = arcStart.length - 1;
  const arcs = {
    ...partArcs(problem, part),
    stepStart: Int32Array.from({ length: part.sites.length + 1 }, (_, row) => row),
    stepCost: new Float64Array(part.sites.length),
    overflowCost: shortCost,
  };
  return Array.from({ length: periods }, (_, period): Cell => {
    const supply = Float64Array.from(part.sources, (source) => demand[period * sources + source]);
    return {
      problem: { ...arcs, supply },
      asked: supply.reduce((sum, units) => sum + units, 0),
      workspace: createTransportWorkspace(),
      values: new Map(),
      nearly: new Map(),
    };
  });
}

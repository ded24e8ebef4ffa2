import { keepBasis, type TransportBasis } from "./transportBasis";
import type { TransportNetwork } from "./transportNetwork";
import type { TransportProblem } from "./transportProblem";

/** The unique optimum: the same bytes whatever basis the search began from. */
export type TransportSolution = {
  /** Units sent along each arc of the problem; written out when they are first asked for. */
  readonly flow: Float64Array;
  /** Arcs that carry anything, ascending, the source of each, and the units that it carries. */
  readonly used: Int32Array;
  readonly usedFrom: Int32Array;
  readonly usedUnits: Float64Array;
  /** Units of each source that nobody took. */
  readonly leftOver: Float64Array;
  /** Units each target took. */
  readonly taken: Float64Array;
  /** What one unit less at a source would save. */
  readonly sourcePrice: Float64Array;
  /** Cost of room at each target: one more unit of room, costing k, would save max(0, price - k). */
  readonly targetPrice: Float64Array;
  /** Sum over arcs and steps of units × cost. */
  readonly cost: number;
  /** `cost` plus what is left over at its price; this is what was minimised. */
  readonly objective: number;
  /** Price of one unit left over that was used, one figure a source. */
  readonly overflowCost: Float64Array;
  readonly pivots: number;
  readonly basis: TransportBasis;
  /** Supplies and capacities were rounded to whole multiples of this, a power of two. */
  readonly flowQuantum: number;
  /** Costs were rounded to whole multiples of this, a power of two, before they were compared. */
  readonly costQuantum: number;
};

/** What a solved network says: prices too where they have been settled, else zeros. */
export function readSolution(
  problem: TransportProblem,
  net: TransportNetwork,
  pivots: number,
  isPriced: boolean,
): TransportSolution {
  const { arcTarget, arcCost } = problem;
  const { sources, targets, flowQuantum, costQuantum } = net;
  const { flow: units, price } = net.network;
  const { used, usedFrom, usedUnits } =
    problem.arcCapacity === undefined ? treeFlows(net) : allFlows(problem, net);
  const leftOver = new Float64Array(sources);
  const taken = new Float64Array(targets);
  const overflowCost = new Float64Array(sources);
  let cost = 0;
  let overflow = 0;
  for (let rank = 0; rank < used.length; rank++) {
    taken[arcTarget[used[rank]]] += usedUnits[rank];
    cost += usedUnits[rank] * arcCost[used[rank]];
  }
  for (let s = 0; s < sources; s++) {
    overflowCost[s] = overflowOf(problem, s) ?? net.overflow[s] * costQuantum;
    if (net.supply[s] === 0) continue;
    leftOver[s] = units[net.overflowArc + s] * flowQuantum;
    overflow += leftOver[s] * overflowCost[s];
  }
  for (let t = 0; t < targets; t++) cost += costOfSteps(problem, t, taken[t]);
  const sourcePrice = new Float64Array(sources);
  const targetPrice = new Float64Array(targets);
  if (isPriced) {
    for (let s = 0; s < sources; s++) sourcePrice[s] = price[s] * costQuantum;
    for (let t = 0; t < targets; t++) targetPrice[t] = price[sources + t] * costQuantum;
  }
  let flow: Float64Array | undefined;
  return {
    get flow() {
      flow ??= writtenOut(arcTarget.length, used, usedUnits);
      return flow;
    },
    used,
    usedFrom,
    usedUnits,
    leftOver,
    taken,
    sourcePrice,
    targetPrice,
    cost,
    objective: cost + overflow,
    overflowCost,
    pivots,
    basis: keepBasis(problem, net),
    flowQuantum,
    costQuantum,
  };
}

function writtenOut(arcs: number, used: Int32Array, units: Float64Array): Float64Array {
  const flow = new Float64Array(arcs);
  for (let rank = 0; rank < used.length; rank++) flow[used[rank]] = units[rank];
  return flow;
}

type Used = Pick<TransportSolution, "used" | "usedFrom" | "usedUnits">;

/** Arcs that carry anything where none has a capacity: only arcs of the tree do. */
function treeFlows({ network, arcAt, root, sources, targets, supply, flowQuantum }: TransportNetwork): Used {
  const { flow } = network;
  const { parent, parentArc } = network.tree;
  // The targets that hang under each source, as chains.
  const first = new Int32Array(sources).fill(-1);
  const next = new Int32Array(targets);
  for (let t = 0; t < targets; t++) {
    const above = parent[sources + t];
    if (above === root) continue;
    next[t] = first[above];
    first[above] = t;
  }
  const used = new Int32Array(root);
  const usedFrom = new Int32Array(root);
  const usedUnits = new Float64Array(root);
  let count = 0;
  for (let s = 0; s < sources; s++) {
    if (supply[s] === 0) continue;
    const start = count;
    if (parent[s] !== root) add(s, parentArc[s], start);
    for (let t = first[s]; t >= 0; t = next[t]) add(s, parentArc[sources + t], start);
  }
  return {
    used: used.slice(0, count),
    usedFrom: usedFrom.slice(0, count),
    usedUnits: usedUnits.slice(0, count),
  };

  /** Puts an arc among those of its source, in order. */
  function add(source: number, arc: number, start: number): void {
    if (flow[arc] === 0) return;
    let at = count++;
    for (; at > start && used[at - 1] > arcAt[arc]; at--) {
      used[at] = used[at - 1];
      usedUnits[at] = usedUnits[at - 1];
    }
    used[at] = arcAt[arc];
    usedUnits[at] = flow[arc] * flowQuantum;
    usedFrom[count - 1] = source;
  }
}

function allFlows(
  { arcStart }: TransportProblem,
  { network, place, sources, supply, flowQuantum }: TransportNetwork,
): Used {
  const used: number[] = [];
  const usedFrom: number[] = [];
  const usedUnits: number[] = [];
  for (let s = 0; s < sources; s++) {
    if (supply[s] === 0) continue;
    for (let a = arcStart[s]; a < arcStart[s + 1]; a++) {
      if (network.flow[place[a]] === 0) continue;
      used.push(a);
      usedFrom.push(s);
      usedUnits.push(network.flow[place[a]] * flowQuantum);
    }
  }
  return {
    used: Int32Array.from(used),
    usedFrom: Int32Array.from(usedFrom),
    usedUnits: Float64Array.from(usedUnits),
  };
}

function overflowOf({ overflowCost }: TransportProblem, source: number): number | undefined {
  return typeof overflowCost === "object" ? overflowCost[source] : overflowCost;
}

function costOfSteps(
  { stepStart, stepCapacity, stepCost }: TransportProblem,
  target: number,
  taken: number,
): number {
  let rest = taken;
  let cost = 0;
  for (let k = stepStart[target]; rest > 0 && k < stepStart[target + 1]; k++) {
    const units = k + 1 < stepStart[target + 1] ? Math.min(rest, stepCapacity[k]) : rest;
    cost += units * stepCost[k];
    rest -= units;
  }
  return cost;
}

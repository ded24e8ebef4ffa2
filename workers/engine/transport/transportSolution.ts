import { keepBasis, type TransportBasis } from "./transportBasis";
import type { TransportNetwork } from "./transportNetwork";
import type { TransportProblem } from "./transportProblem";

/** The unique optimum: the same bytes whatever basis the search began from. */
export type TransportSolution = {
  /** Units sent along each arc of the problem. */
  readonly flow: Float64Array;
  /** Arcs that carry anything, ascending, and the source of each. */
  readonly used: readonly number[];
  readonly usedFrom: readonly number[];
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

/** What a solved network says, without prices. */
export function readSolution(
  problem: TransportProblem,
  net: TransportNetwork,
  pivots: number,
): TransportSolution {
  const { arcStart, arcTarget, arcCost } = problem;
  const { sources, targets, flowQuantum, costQuantum } = net;
  const { flow: units } = net.network;
  const flow = flowsOf(problem, net);
  const used: number[] = [];
  const usedFrom: number[] = [];
  const leftOver = new Float64Array(sources);
  const taken = new Float64Array(targets);
  const overflowCost = new Float64Array(sources);
  let cost = 0;
  let overflow = 0;
  for (let s = 0; s < sources; s++) {
    overflowCost[s] = overflowOf(problem, s) ?? net.overflow[s] * costQuantum;
    if (net.supply[s] === 0) continue;
    for (let a = arcStart[s]; a < arcStart[s + 1]; a++) {
      if (flow[a] === 0) continue;
      used.push(a);
      usedFrom.push(s);
      taken[arcTarget[a]] += flow[a];
      cost += flow[a] * arcCost[a];
    }
    leftOver[s] = units[net.overflowArc + s] * flowQuantum;
    overflow += leftOver[s] * overflowCost[s];
  }
  for (let t = 0; t < targets; t++) cost += costOfSteps(problem, t, taken[t]);
  return {
    flow,
    used,
    usedFrom,
    leftOver,
    taken,
    sourcePrice: new Float64Array(sources),
    targetPrice: new Float64Array(targets),
    cost,
    objective: cost + overflow,
    overflowCost,
    pivots,
    basis: keepBasis(problem, net),
    flowQuantum,
    costQuantum,
  };
}

/** Units sent along each arc: without capacities only arcs of the tree carry anything. */
function flowsOf(
  problem: TransportProblem,
  { network, place, arcAt, root, flowQuantum }: TransportNetwork,
): Float64Array {
  const flow = new Float64Array(problem.arcTarget.length);
  if (problem.arcCapacity !== undefined) {
    for (let a = 0; a < flow.length; a++) flow[a] = network.flow[place[a]] * flowQuantum;
    return flow;
  }
  const { parent, parentArc } = network.tree;
  for (let node = 0; node < root; node++) {
    if (parent[node] === root) continue;
    const arc = parentArc[node];
    flow[arcAt[arc]] = network.flow[arc] * flowQuantum;
  }
  return flow;
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

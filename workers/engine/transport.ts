import { checkTransport } from "./checkTransport";
import { minimiseCost } from "./networkSimplex";

import { keepBasis, proposeTree, type TransportBasis } from "./transportBasis";
import { buildNetwork, createTransportNetwork, holdsArcs, type TransportNetwork } from "./transportNetwork";
import { settlePrices } from "./transportPrices";
import { hangTree } from "./transportStart";
import { breakTransportTies } from "./transportTies";
import { tryTransport } from "./transportTrial";
import { flowValue, type TransportValue } from "./transportValue";

/**
 * A sparse transport problem: sources have something to send, targets have room that gets dearer in steps, and
 * what nobody takes is left over at a price.
 *
 * Rows are compressed: the arcs of source s are `arcStart[s] … arcStart[s + 1] - 1`, the steps of target t are
 * `stepStart[t] … stepStart[t + 1] - 1`, dearest last. Costs are in any one unit (metres), supplies and capacities
 * in any one unit (pupils); nothing need be whole. Costs may be negative. `Infinity` is a capacity, not a supply.
 */
export type TransportProblem = {
  /** What each source has to send; one figure a source. */
  readonly supply: Float64Array;
  readonly arcStart: Int32Array;
  readonly arcTarget: Int32Array;
  /** Cost of sending one unit along each arc. */
  readonly arcCost: Float64Array;
  /** Most that each arc carries; left out, arcs carry anything. */
  readonly arcCapacity?: Float64Array;
  readonly stepStart: Int32Array;
  readonly stepCapacity: Float64Array;
  /** Cost of one unit within each step; must not fall from a step to the next of the same target. */
  readonly stepCost: Float64Array;
  /**
   * Cost of leaving one unit over, for all sources or one figure a source. Left out, it is above any way of placing
   * it, so that as little as possible is left over.
   */
  readonly overflowCost?: number | Float64Array;
  /** Who a source is from one problem to the next: ties and the kept basis go by it. Left out: its row. */
  readonly sourceKey?: Int32Array | Uint32Array;
  readonly targetKey?: Int32Array | Uint32Array;
};

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

/** What a solve may be given besides the problem: a kept tree to start from, and memory to use again. */
export type TransportOptions = {
  readonly basis?: TransportBasis;
  readonly workspace?: TransportWorkspace;
  /** Saves the search for prices that nobody reads: they come back as zeros. */
  readonly withoutPrices?: boolean;
  /** Saves the search for the one flow among equal ones: the flow then depends on the basis, what it comes to does not. */
  readonly withAnyFlow?: boolean;
};

/**
 * Memory that grows and is used again by the next solve. A problem whose arc and cost columns are those of the solve before
 * (the same arrays) is not read again: only its supplies, capacities and keys are.
 */
export type TransportWorkspace = { readonly net: TransportNetwork };

export const createTransportWorkspace = (): TransportWorkspace => ({ net: createTransportNetwork() });

/**
 * Solves a transport problem to proven optimality by network simplex (method 4.2): exact in the figures as rounded to
 * `flowQuantum` and `costQuantum`, which leaves whole numbers of usual size as they are and costs others the last of some fifteen
 * digits (of the sum of supplies, and of the dearest path or overflow). Less than (sources + targets) quanta left over
 * may thus be rounding. A basis kept from a similar problem saves pivots and changes nothing else.
 * Throws a RangeError that names column and row if the problem is not well formed.
 */
export function solveTransport(problem: TransportProblem, options: TransportOptions = {}): TransportSolution {
  const net = startTree(problem, options);
  let pivots = minimiseCost(net.network, net.root);
  if (!options.withAnyFlow) pivots += breakTransportTies(problem, net);
  const solution = readSolution(problem, net, pivots);
  net.solved = problem;
  return options.withoutPrices ? solution : priced(problem, net, solution);
}

function priced(
  problem: TransportProblem,
  net: TransportNetwork,
  solution: TransportSolution,
): TransportSolution {
  settlePrices(problem, net);
  const { sources, targets, costQuantum } = net;
  const { price } = net.network;
  return {
    ...solution,
    sourcePrice: price.slice(0, sources).map((units) => units * costQuantum),
    targetPrice: price.slice(sources, sources + targets).map((units) => units * costQuantum),
  };
}

/**
 * What the optimum of a problem comes to, without saying which flow it is. Saves the search for the one flow among equal
 * ones that `solveTransport` gives. Throws as that does.
 */
export function valueTransport(problem: TransportProblem, options: TransportOptions = {}): TransportValue {
  const tried = options.workspace && tryTransport(problem, options.workspace.net);
  if (tried !== undefined) return tried;
  const net = startTree(problem, options);
  minimiseCost(net.network, net.root);
  net.solved = problem;
  return flowValue(net, net.network.arcs);
}

/** Builds the network and hangs its first tree. */
function startTree(problem: TransportProblem, options: TransportOptions): TransportNetwork {
  const { net } = options.workspace ?? createTransportWorkspace();
  net.solved = undefined;
  checkTransport(problem, holdsArcs(problem, net));
  buildNetwork(problem, net);
  hangTree(problem, net, options.basis === undefined ? undefined : proposeTree(problem, net, options.basis));
  return net;
}

function readSolution(problem: TransportProblem, net: TransportNetwork, pivots: number): TransportSolution {
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

import { createNetwork, minimiseCost, type Network } from "./networkSimplex";
import { powerOfTwo } from "./powerOfTwo";
import { hang } from "./spanningTree";
import { breakTies, tieBits, tieHash } from "./tieBreak";

/** A directed network with supplies and demands; parallel arcs, cycles and negative costs are welcome. */
export type FlowProblem = {
  /** What each node has to send (above zero) or wants (below zero). */
  readonly supply: Float64Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly cost: Float64Array;
  /** Most that each arc carries, or Infinity. */
  readonly capacity: Float64Array;
};

export type FlowAnswer =
  | {
      readonly kind: "optimal";
      readonly flow: Float64Array;
      /** Cost of one more unit to be sent from each node, up to one figure common to each connected part. */
      readonly price: Float64Array;
      readonly cost: number;
      readonly pivots: number;
    }
  /** Supplies and demands do not add up to zero; by how much supply is larger. */
  | { readonly kind: "unbalanced"; readonly excess: number }
  /** What these nodes have to send cannot leave them all: the arcs that lead out are too few, by so many units. */
  | { readonly kind: "short"; readonly nodes: Int32Array; readonly short: number }
  /** A cycle of negative cost has no bound; an arc of it. */
  | { readonly kind: "unbounded"; readonly arc: number };

const FLOW_BITS = 51;
const COST_BITS = 50;

/**
 * Finds the flow of minimum cost by network simplex, rounding to a grid and breaking ties (by row) as `solveTransport` does;
 * for networks of any shape, at the price of a plain start.
 * Throws a RangeError that names column and row if the columns are not well formed.
 */
export function minimumCostFlow(problem: FlowProblem): FlowAnswer {
  check(problem);
  const nodes = problem.supply.length;
  const arcs = problem.from.length;
  const total = problem.supply.reduce((sum, x) => sum + Math.abs(x), 0);
  // Without negative costs no arc carries more than all supplies; with them, as much as a cycle's capacities allow.
  const hasGain = problem.cost.some((c) => c < 0);
  const finite = hasGain ? problem.capacity.reduce((sum, c) => (c < Infinity ? sum + c : sum), 0) : 0;
  const flowQuantum = powerOfTwo(2 * (total + finite), FLOW_BITS);
  const dearest = problem.cost.reduce((most, c) => Math.max(most, Math.abs(c)), 0);
  const costQuantum = powerOfTwo(4 * dearest * (nodes + 1), COST_BITS);
  const supply = balanced(problem.supply, flowQuantum);
  if (supply === undefined) {
    return { kind: "unbalanced", excess: problem.supply.reduce((sum, x) => sum + x, 0) };
  }

  const network = createNetwork(nodes + 1, arcs + nodes);
  // More than this no arc carries unless it is on a cycle without bound.
  const bound = Math.ceil((total + finite) / flowQuantum) + nodes + arcs + 1;
  build(problem, network, supply, bound, { flowQuantum, costQuantum });
  let pivots = minimiseCost(network, nodes);
  const short = shortage(network, arcs, nodes);
  if (short !== undefined) return { kind: "short", nodes: short.nodes, short: short.units * flowQuantum };
  const endless = network.flow.subarray(0, arcs).findIndex((flow) => flow >= bound);
  if (endless >= 0) return { kind: "unbounded", arc: endless };

  const bits = tieBits(nodes + 1);
  pivots += breakTies(network, nodes, (arc) => (arc < arcs ? tieHash(arc, 0, 0, bits) : 0));
  const flow = network.flow.slice(0, arcs).map((units) => units * flowQuantum);
  const price = network.price.slice(0, nodes).map((units) => units * costQuantum);
  const cost = flow.reduce((sum, units, arc) => sum + units * problem.cost[arc], 0);
  return { kind: "optimal", flow, price, cost, pivots };
}

/** The supplies on the grid, rounding made good at the largest; undefined if they do not add up even so. */
function balanced(supply: Float64Array, quantum: number): Float64Array | undefined {
  const units = supply.map((x) => Math.round(x / quantum));
  const excess = units.reduce((sum, x) => sum + x, 0);
  if (Math.abs(excess) > supply.length) return undefined;
  const largest = units.reduce((best, x, node) => (Math.abs(x) > Math.abs(units[best]) ? node : best), 0);
  if (excess !== 0) units[largest] -= excess;
  return units;
}

/** Arcs of the problem, then one arc a node to or from the root, too dear to be used if there is another way. */
function build(
  problem: FlowProblem,
  network: Network,
  supply: Float64Array,
  bound: number,
  { flowQuantum, costQuantum }: { readonly flowQuantum: number; readonly costQuantum: number },
): void {
  const nodes = supply.length;
  const arcs = problem.from.length;
  network.nodes = nodes + 1;
  network.arcs = arcs + nodes;
  network.choosable = arcs;
  let dearest = 0;
  for (let arc = 0; arc < arcs; arc++) {
    network.from[arc] = problem.from[arc];
    network.to[arc] = problem.to[arc];
    network.cost[arc] = Math.round(problem.cost[arc] / costQuantum);
    network.capacity[arc] = Math.min(bound, Math.round(problem.capacity[arc] / flowQuantum));
    network.state[arc] = network.capacity[arc] > 0 ? 1 : 0;
    if (Math.abs(network.cost[arc]) > dearest) dearest = Math.abs(network.cost[arc]);
  }
  network.tree.parent[nodes] = -1;
  for (let node = 0; node < nodes; node++) {
    const arc = arcs + node;
    const isUp = supply[node] >= 0;
    network.from[arc] = isUp ? node : nodes;
    network.to[arc] = isUp ? nodes : node;
    network.cost[arc] = dearest * nodes + 1;
    network.capacity[arc] = Infinity;
    network.flow[arc] = Math.abs(supply[node]);
    hang(network.tree, node, nodes, arc, isUp ? 1 : 0);
  }
}

/** The nodes that what is stuck can still reach, and how many units are stuck there; undefined if nothing is. */
function shortage(network: Network, arcs: number, nodes: number) {
  const { from, to, flow, capacity } = network;
  const isReached = new Uint8Array(nodes);
  let units = 0;
  for (let node = 0; node < nodes; node++) {
    if (from[arcs + node] !== node || flow[arcs + node] === 0) continue;
    isReached[node] = 1;
    units += flow[arcs + node];
  }
  if (units === 0) return undefined;
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false;
    for (let arc = 0; arc < arcs; arc++) {
      const onward = isReached[from[arc]] === 1 && isReached[to[arc]] === 0 && flow[arc] < capacity[arc];
      const back = isReached[to[arc]] === 1 && isReached[from[arc]] === 0 && flow[arc] > 0;
      if (!onward && !back) continue;
      isReached[onward ? to[arc] : from[arc]] = 1;
      isGrowing = true;
    }
  }
  const reached = Int32Array.from(isReached.keys()).filter((node) => isReached[node] === 1);
  return { nodes: reached, units };
}

function check({ supply, from, to, cost, capacity }: FlowProblem): void {
  const nodes = supply.length;
  for (const [name, column] of [
    ["to", to],
    ["cost", cost],
    ["capacity", capacity],
  ] as const) {
    if (column.length !== from.length) {
      throw new RangeError(`${name} has ${column.length} rows; wanted ${from.length}`);
    }
  }
  supply.forEach((x, node) => {
    if (!Number.isFinite(x)) throw new RangeError(`supply[${node}] is ${x}; wanted a finite number`);
  });
  for (let arc = 0; arc < from.length; arc++) {
    for (const [name, node] of [
      ["from", from[arc]],
      ["to", to[arc]],
    ] as const) {
      if (!(node >= 0 && node < nodes))
        throw new RangeError(`${name}[${arc}] is ${node}; wanted a node below ${nodes}`);
    }
    if (from[arc] === to[arc])
      throw new RangeError(`to[${arc}] is ${to[arc]}; wanted another node than from[${arc}]`);
    if (!Number.isFinite(cost[arc]))
      throw new RangeError(`cost[${arc}] is ${cost[arc]}; wanted a finite number`);
    if (!(capacity[arc] >= 0)) throw new RangeError(`capacity[${arc}] is ${capacity[arc]}; wanted 0 or more`);
  }
}

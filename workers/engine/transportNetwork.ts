import { createNetwork, type Network } from "./networkSimplex";
import { powerOfTwo } from "./powerOfTwo";
import type { TransportProblem } from "./transport";

/**
 * A transport problem as a network on a whole-number grid. Nodes: sources, then targets, then the root, which is the
 * sink. Arcs: those of the problem (first arcs of all sources, then second arcs, …, so that a block of neighbours
 * looks at many sources), then the steps target → root, then one overflow a source → root, then one spare a target →
 * root, which is unlimited, too dear to be used, and holds a target in the tree that nothing else can hold.
 */
export type TransportNetwork = {
  network: Network;
  sources: number;
  targets: number;
  root: number;
  /** Network arc of each arc of the problem. */
  place: Int32Array;
  /** Step arcs of target t are `stepArc[t] … stepArc[t + 1] - 1`: costs rise strictly, capacities are above zero. */
  stepArc: Int32Array;
  overflowArc: number;
  spareArc: number;
  /** Units of `flowQuantum`. */
  supply: Float64Array;
  /** Sum of the target's steps, units of `flowQuantum`; Infinity when it can take everything. */
  room: Float64Array;
  flowQuantum: number;
  costQuantum: number;
};

/** Room for nothing yet; `buildNetwork` grows it. */
export function createTransportNetwork(): TransportNetwork {
  return {
    network: createNetwork(0, 0),
    sources: 0,
    targets: 0,
    root: 0,
    place: new Int32Array(0),
    stepArc: new Int32Array(0),
    overflowArc: 0,
    spareArc: 0,
    supply: new Float64Array(0),
    room: new Float64Array(0),
    flowQuantum: 1,
    costQuantum: 1,
  };
}

/** Bits that sums of supplies take, and sums of costs along a path: two or three sums of these stay below 2^53. */
const FLOW_BITS = 51;
const COST_BITS = 50;

/**
 * Fills `into` with the network of a checked problem, without flow or tree. Supplies, capacities and costs are rounded
 * to the nearest multiple of a power of two so fine that the simplex never rounds again: by at most 2^-51 of (largest
 * supply × sources), and 2^-50 of what the dearest path can cost. Whole numbers stay what they are below these limits.
 */
export function buildNetwork(problem: TransportProblem, into: TransportNetwork): void {
  const { supply, arcStart, arcTarget, arcCost, arcCapacity, overflowCost } = problem;
  const sources = supply.length;
  const targets = problem.stepStart.length - 1;
  const arcs = arcTarget.length;
  reserve(into, sources, targets, arcs, problem.stepCapacity.length);
  const { network, place } = into;
  const root = into.root;

  const all = roundSupplies(problem, into);
  const range = costRange(problem);
  const perUnit = 1 / into.flowQuantum;
  into.costQuantum = powerOfTwo(range.bound, COST_BITS);
  const perCost = 1 / into.costQuantum;
  const { from, to, cost, capacity, state } = network;

  interleave(arcStart, sources, place);
  let dearest = -Infinity;
  let cheapest = Infinity;
  let widest = 0;
  for (let s = 0; s < sources; s++) {
    let least = Infinity;
    let most = -Infinity;
    for (let a = arcStart[s]; a < arcStart[s + 1]; a++) {
      const at = place[a];
      const c = Math.round(arcCost[a] * perCost);
      from[at] = s;
      to[at] = sources + arcTarget[a];
      cost[at] = c;
      capacity[at] = Infinity;
      state[at] = 1;
      if (c < least) least = c;
      if (c > most) most = c;
      if (arcCapacity !== undefined) {
        const units = Math.round(arcCapacity[a] * perUnit);
        if (units < into.supply[s]) capacity[at] = units;
        if (units === 0) state[at] = 0;
      }
    }
    if (least < cheapest) cheapest = least;
    if (most > dearest) dearest = most;
    if (most - least > widest) widest = most - least;
  }

  const dearestStep = addSteps(problem, into, all, arcs);
  into.overflowArc = into.stepArc[targets];
  into.spareArc = into.overflowArc + sources;
  network.nodes = root + 1;
  network.choosable = into.spareArc;
  network.arcs = into.spareArc + targets;
  network.unlimited = arcCapacity === undefined ? arcs : 0;

  const links = Math.max(0, Math.min(sources, targets) - 1);
  const aboveAll = Math.max(0, dearest + dearestStep) + links * widest + 1;
  let dearestOverflow = 0;
  for (let s = 0; s < sources; s++) {
    const price =
      overflowCost === undefined
        ? aboveAll
        : Math.round((typeof overflowCost === "number" ? overflowCost : overflowCost[s]) * perCost);
    if (price > dearestOverflow) dearestOverflow = price;
    addArc(network, into.overflowArc + s, s, root, price);
  }
  const spare = dearestOverflow - Math.min(0, cheapest) + 1;
  for (let t = 0; t < targets; t++) addArc(network, into.spareArc + t, sources + t, root, spare);
  network.flow.fill(0, 0, network.arcs);
  network.tree.parent.fill(-1, 0, network.nodes);
}

function addArc(network: Network, arc: number, from: number, to: number, cost: number): void {
  network.from[arc] = from;
  network.to[arc] = to;
  network.cost[arc] = cost;
  network.capacity[arc] = Infinity;
  network.state[arc] = 1;
}

/** Grows the columns where they are too short and sets the counts. */
function reserve(
  into: TransportNetwork,
  sources: number,
  targets: number,
  arcs: number,
  steps: number,
): void {
  const allArcs = arcs + steps + sources + targets;
  const nodes = sources + targets + 1;
  if (into.network.from.length < allArcs || into.network.price.length < nodes) {
    into.network = createNetwork(grown(nodes), grown(allArcs));
  }
  if (into.place.length < arcs) into.place = new Int32Array(grown(arcs));
  if (into.stepArc.length < targets + 1) into.stepArc = new Int32Array(grown(targets + 1));
  if (into.supply.length < sources) into.supply = new Float64Array(grown(sources));
  if (into.room.length < targets) into.room = new Float64Array(grown(targets));
  into.sources = sources;
  into.targets = targets;
  into.root = sources + targets;
}

const grown = (rows: number) => Math.ceil(rows * 1.25);

/** Rounds the supplies to the grid and returns their sum in units. The grid does not depend on their order. */
function roundSupplies({ supply }: TransportProblem, into: TransportNetwork): number {
  let largest = 0;
  for (let s = 0; s < into.sources; s++) if (supply[s] > largest) largest = supply[s];
  into.flowQuantum = powerOfTwo(largest * into.sources, FLOW_BITS);
  const perUnit = 1 / into.flowQuantum;
  let units = 0;
  for (let s = 0; s < into.sources; s++) {
    into.supply[s] = Math.round(supply[s] * perUnit);
    units += into.supply[s];
  }
  return units;
}

/** An upper bound on every sum of costs that the simplex can form. */
function costRange(problem: TransportProblem): { readonly bound: number } {
  const { arcStart, arcCost, stepCost, overflowCost, supply } = problem;
  let largest = 0;
  let widest = 0;
  for (let s = 0; s < supply.length; s++) {
    let least = Infinity;
    let most = -Infinity;
    for (let a = arcStart[s]; a < arcStart[s + 1]; a++) {
      const c = arcCost[a];
      if (c < least) least = c;
      if (c > most) most = c;
    }
    if (most - least > widest) widest = most - least;
    if (most > largest) largest = most;
    if (-least > largest) largest = -least;
  }
  let largestStep = 0;
  for (let k = 0; k < stepCost.length; k++) largestStep = Math.max(largestStep, Math.abs(stepCost[k]));
  let largestOverflow = 0;
  if (typeof overflowCost === "number") largestOverflow = Math.abs(overflowCost);
  else for (const c of overflowCost ?? []) largestOverflow = Math.max(largestOverflow, Math.abs(c));
  const links = Math.min(supply.length, problem.stepStart.length - 1);
  const path = 2 * largest + largestStep + links * widest;
  return { bound: overflowCost === undefined ? 2 * path : path + largestOverflow };
}

/** Gives every arc its place: the first arcs of all sources, then the second arcs, and so on. */
function interleave(arcStart: Int32Array, sources: number, place: Int32Array): void {
  let longest = 0;
  for (let s = 0; s < sources; s++) longest = Math.max(longest, arcStart[s + 1] - arcStart[s]);
  const next = new Int32Array(longest + 2);
  for (let s = 0; s < sources; s++) next[arcStart[s + 1] - arcStart[s]]++;
  // next[n] counts sources with n arcs; sources with more than r arcs have one of rank r.
  let withRank = sources - next[0];
  let start = 0;
  for (let rank = 0; rank < longest; rank++) {
    const ending = next[rank + 1];
    next[rank] = start;
    start += withRank;
    withRank -= ending;
  }
  for (let s = 0; s < sources; s++) {
    const first = arcStart[s];
    const count = arcStart[s + 1] - first;
    for (let rank = 0; rank < count; rank++) place[first + rank] = next[rank]++;
  }
}

/** Adds the step arcs, equal costs merged and empty steps left out; returns the dearest, or 0 if there are none. */
function addSteps(problem: TransportProblem, into: TransportNetwork, all: number, firstArc: number): number {
  const { stepStart, stepCapacity, stepCost } = problem;
  const { network, stepArc, room, sources, root } = into;
  const perUnit = 1 / into.flowQuantum;
  const perCost = 1 / into.costQuantum;
  let arc = firstArc;
  let dearest = -Infinity;
  for (let t = 0; t < into.targets; t++) {
    stepArc[t] = arc;
    let total = 0;
    for (let k = stepStart[t]; k < stepStart[t + 1]; k++) {
      const units = Math.round(stepCapacity[k] * perUnit);
      if (units === 0) continue;
      const c = Math.round(stepCost[k] * perCost);
      const isMerged = arc > stepArc[t] && network.cost[arc - 1] === c;
      if (!isMerged) addArc(network, arc++, sources + t, root, c);
      const sum = isMerged ? network.capacity[arc - 1] + units : units;
      network.capacity[arc - 1] = sum > all ? Infinity : sum;
      total = total + units > all ? Infinity : total + units;
      if (c > dearest) dearest = c;
    }
    room[t] = total;
  }
  stepArc[into.targets] = arc;
  return dearest === -Infinity ? 0 : dearest;
}

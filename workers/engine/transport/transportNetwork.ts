import { createNetwork, type Network } from "./networkSimplex";
import { powerOfTwo } from "./powerOfTwo";
import type { TransportProblem } from "./transportProblem";

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
  /** Network arc of each arc of the problem, and back. */
  place: Int32Array;
  arcAt: Int32Array;
  /** Step arcs of target t are `stepArc[t] … stepArc[t + 1] - 1`: costs rise strictly, capacities are above zero. */
  stepArc: Int32Array;
  overflowArc: number;
  spareArc: number;
  /** Price of one unit left over at each source, whether or not it has any. */
  overflow: Float64Array;
  /** Units of `flowQuantum`. */
  supply: Float64Array;
  /** Sum of the target's steps, units of `flowQuantum`; Infinity when it can take everything. */
  room: Float64Array;
  flowQuantum: number;
  costQuantum: number;
  /** Whose arcs the network holds: a problem with the very same columns needs none of them read again. */
  held?: HeldArcs;
  tieCosts?: TieCosts | undefined;
  /** The problem whose optimal tree the network holds. */
  solved?: TransportProblem | undefined;
};

/** Costs that break ties: by network arc of the problem, then by source for what it leaves over; NaN where nobody has asked. */
export type TieCosts = {
  readonly sourceKey: TransportProblem["sourceKey"] | undefined;
  readonly targetKey: TransportProblem["targetKey"] | undefined;
  readonly cost: Float64Array;
};

/** The columns of a problem that do not change while only supplies and capacities do, and what is known of their costs. */
type HeldArcs = Pick<TransportProblem, "arcStart" | "arcTarget" | "arcCost" | "stepCost"> & {
  readonly overflowCost: TransportProblem["overflowCost"] | undefined;
  readonly dearest: number;
  readonly cheapest: number;
  readonly widest: number;
  readonly isLimited: boolean;
};

/** Room for nothing yet; `buildNetwork` grows it. */
export function createTransportNetwork(): TransportNetwork {
  return {
    network: createNetwork(0, 0),
    sources: 0,
    targets: 0,
    root: 0,
    place: new Int32Array(0),
    arcAt: new Int32Array(0),
    stepArc: new Int32Array(0),
    overflowArc: 0,
    spareArc: 0,
    overflow: new Float64Array(0),
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
  if (!holdsArcs(problem, into)) buildArcs(problem, into);
  buildSides(problem, into, into.held as HeldArcs);
}

/** Whether the network has been built for a problem with the same arcs and costs: the same columns, not alike ones. */
export function holdsArcs(problem: TransportProblem, { held, sources, targets }: TransportNetwork): boolean {
  return (
    held !== undefined &&
    held.arcTarget === problem.arcTarget &&
    held.arcCost === problem.arcCost &&
    held.arcStart === problem.arcStart &&
    held.stepCost === problem.stepCost &&
    held.overflowCost === problem.overflowCost &&
    held.isLimited === (problem.arcCapacity !== undefined) &&
    sources === problem.supply.length &&
    targets === problem.stepStart.length - 1
  );
}

/** The arcs between sources and targets, which stay what they are while supplies and capacities change. */
function buildArcs(problem: TransportProblem, into: TransportNetwork): void {
  const { supply, arcStart, arcTarget, arcCost, stepCost, overflowCost } = problem;
  const sources = supply.length;
  const targets = problem.stepStart.length - 1;
  reserve(into, sources, targets, arcTarget.length, 2 * problem.stepCapacity.length);
  const { network, place, arcAt } = into;
  into.costQuantum = powerOfTwo(costRange(problem).bound, COST_BITS);
  const perCost = 1 / into.costQuantum;
  const { from, to, cost, capacity } = network;

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
      arcAt[at] = a;
      from[at] = s;
      to[at] = sources + arcTarget[a];
      cost[at] = c;
      capacity[at] = Infinity;
      if (c < least) least = c;
      if (c > most) most = c;
    }
    if (least < cheapest) cheapest = least;
    if (most > dearest) dearest = most;
    if (most - least > widest) widest = most - least;
  }
  const isLimited = problem.arcCapacity !== undefined;
  into.tieCosts = undefined;
  into.held = { arcStart, arcTarget, arcCost, stepCost, overflowCost, dearest, cheapest, widest, isLimited };
}

/** Supplies, steps, overflows and spares of one problem, and every arc outside the tree and empty. */
function buildSides(problem: TransportProblem, into: TransportNetwork, held: HeldArcs): void {
  const { overflowCost, arcTarget, arcCapacity } = problem;
  const { network, sources, targets, root } = into;
  const arcs = arcTarget.length;
  const perCost = 1 / into.costQuantum;
  const all = roundSupplies(problem, into);
  network.state.fill(1, 0, arcs);
  if (arcCapacity !== undefined) limitArcs(problem, arcCapacity, into);
  const { dearestStep, cheapestStep } = addSteps(problem, into, all, arcs);
  into.overflowArc = into.stepArc[targets];
  into.spareArc = into.overflowArc + sources;
  network.nodes = root + 1;
  network.choosable = into.spareArc;
  network.arcs = into.spareArc + targets;
  network.unlimited = arcCapacity === undefined ? arcs : 0;

  const links = Math.max(0, Math.min(sources, targets) - 1);
  const aboveAll = Math.max(0, held.dearest + dearestStep) + links * held.widest + 1;
  const below = Math.min(0, held.cheapest) + Math.min(0, cheapestStep) - links * held.widest - 1;
  let dearestOverflow = 0;
  for (let s = 0; s < sources; s++) {
    const price =
      overflowCost === undefined
        ? aboveAll
        : Math.round((typeof overflowCost === "number" ? overflowCost : overflowCost[s]) * perCost);
    if (price > dearestOverflow) dearestOverflow = price;
    into.overflow[s] = price;
    // A source with nothing to send asks less than any arc of its own, so that none is ever looked at twice.
    addArc(network, into.overflowArc + s, s, root, into.supply[s] > 0 ? price : below);
  }
  const spare = dearestOverflow - Math.min(0, held.cheapest) + 1;
  for (let t = 0; t < targets; t++) addArc(network, into.spareArc + t, sources + t, root, spare);
  network.flow.fill(0, 0, network.arcs);
  network.tree.parent.fill(-1, 0, network.nodes);
}

/** Gives arcs that may not carry all of their source's supply the capacity that they have. */
function limitArcs({ arcStart }: TransportProblem, arcCapacity: Float64Array, into: TransportNetwork): void {
  const { network, place, sources, supply } = into;
  const perUnit = 1 / into.flowQuantum;
  for (let s = 0; s < sources; s++) {
    for (let a = arcStart[s]; a < arcStart[s + 1]; a++) {
      const units = Math.round(arcCapacity[a] * perUnit);
      network.capacity[place[a]] = units < supply[s] ? units : Infinity;
      if (units === 0) network.state[place[a]] = 0;
    }
  }
}

function addArc(network: Network, arc: number, from: number, to: number, cost: number): void {
  network.from[arc] = from;
  network.to[arc] = to;
  network.cost[arc] = cost;
  network.capacity[arc] = Infinity;
  network.state[arc] = 1;
}

/** Grows the columns where they are too short and sets the counts. Steps are counted twice, for a trial may add as many. */
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
  if (into.place.length < arcs) {
    into.place = new Int32Array(grown(arcs));
    into.arcAt = new Int32Array(grown(arcs));
  }
  if (into.stepArc.length < targets + 1) into.stepArc = new Int32Array(grown(targets + 1));
  if (into.supply.length < sources) {
    into.supply = new Float64Array(grown(sources));
    into.overflow = new Float64Array(grown(sources));
  }
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

/** Adds the step arcs, equal costs merged and empty steps left out; returns the extreme costs, 0 if there are none. */
function addSteps(problem: TransportProblem, into: TransportNetwork, all: number, firstArc: number) {
  const { stepStart, stepCapacity, stepCost } = problem;
  const { network, stepArc, room, sources, root } = into;
  const perUnit = 1 / into.flowQuantum;
  const perCost = 1 / into.costQuantum;
  let arc = firstArc;
  let dearest = -Infinity;
  let cheapest = Infinity;
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
      if (c < cheapest) cheapest = c;
    }
    room[t] = total;
  }
  stepArc[into.targets] = arc;
  const isEmpty = dearest === -Infinity;
  return { dearestStep: isEmpty ? 0 : dearest, cheapestStep: isEmpty ? 0 : cheapest };
}

import { hang } from "./spanningTree";
import type { TransportNetwork } from "./transportNetwork";
import type { TransportProblem } from "./transportProblem";

/**
 * Where every node should hang and what it should carry, in rows of the problem to be solved; made from a kept basis.
 */
export type ProposedTree = {
  /** Network arc to the parent, or -1 to hang under the root; one a node. */
  readonly parentArc: Int32Array;
  /** How many steps of each target are full while it hangs under a source. */
  readonly fullSteps: Int32Array;
  /** Network arcs outside the tree that should be full. */
  readonly fullArcs: Int32Array;
};

/**
 * Hangs a loose network on its root and gives it a feasible flow, so that the tree is strongly feasible: as proposed where
 * that still holds, and the rest greedily, each source to the cheapest room left (method 4.2).
 *
 * The invariant behind both: a child of the root is either a target with room, by the step that it is filling, or a source, by
 * its overflow; a target hangs under a source only by an arc that carries something.
 */
export function hangTree(problem: TransportProblem, net: TransportNetwork, proposed?: ProposedTree): void {
  const start: Start = {
    problem,
    net,
    left: net.supply.slice(0, net.sources),
    taken: new Float64Array(net.targets),
    sender: new Int32Array(net.targets).fill(-1),
  };
  if (proposed === undefined) {
    for (let s = 0; s < net.sources; s++) hangSource(start, s);
    for (let t = 0; t < net.targets; t++) hangTarget(start, t);
  } else {
    hangAsProposed(start, proposed);
  }
  placeGreedily(start, proposed !== undefined);
}

type Start = {
  readonly problem: TransportProblem;
  readonly net: TransportNetwork;
  /** What each source has not yet sent. */
  readonly left: Float64Array;
  /** What each target has been sent. */
  readonly taken: Float64Array;
  /** A source that hangs under the target and sends it something; -1 for none. */
  readonly sender: Int32Array;
};

/** Hangs a loose source under the root with all that it has left. */
function hangSource({ net, left }: Start, source: number): void {
  const arc = net.overflowArc + source;
  net.network.flow[arc] = left[source];
  net.network.state[arc] = 0;
  hang(net.network.tree, source, net.root, arc, 1);
}

/** Hangs a loose target under the root by the step that it is filling, or, full, under a source that it holds up. */
function hangTarget(start: Start, target: number): void {
  const { net } = start;
  const { state, tree } = net.network;
  const node = net.sources + target;
  const step = fillSteps(start, target);
  if (step >= 0) {
    state[step] = 0;
    hang(tree, node, net.root, step, 1);
    return;
  }
  const child = start.sender[target];
  if (child < 0) {
    state[net.spareArc + target] = 0;
    hang(tree, node, net.root, net.spareArc + target, 1);
    return;
  }
  const arc = tree.parentArc[child];
  hangSource(start, child);
  hang(tree, node, child, arc, 0);
}

/** Spreads what the target takes over its steps, cheapest first; returns the first with room to spare, or -1. */
function fillSteps({ net, taken }: Start, target: number): number {
  const { capacity, flow, state } = net.network;
  let rest = taken[target];
  let open = -1;
  for (let step = net.stepArc[target]; step < net.stepArc[target + 1]; step++) {
    const isFull = open < 0 && rest >= capacity[step];
    flow[step] = open >= 0 ? 0 : isFull ? capacity[step] : rest;
    state[step] = isFull ? -1 : 1;
    rest -= flow[step];
    if (!isFull && open < 0) open = step;
  }
  return open;
}

/**
 * Hangs the nodes as proposed, children before parents, each carrying what its part of the tree leaves it; a node whose arc
 * cannot carry that is hung on the root instead.
 */
function hangAsProposed(start: Start, proposed: ProposedTree): void {
  const { net, left, taken } = start;
  const { from, to, capacity, flow, state, tree } = net.network;
  for (const arc of proposed.fullArcs) {
    const s = from[arc];
    const t = to[arc] - net.sources;
    const units = capacity[arc];
    if (state[arc] !== 1 || units > left[s] || taken[t] + units > net.room[t]) continue;
    state[arc] = -1;
    flow[arc] = units;
    left[s] -= units;
    taken[t] += units;
  }
  const order = childrenFirst(net, proposed.parentArc);
  for (const node of order) {
    const arc = proposed.parentArc[node];
    if (node < net.sources) {
      if (arc >= 0 && canSend(start, node, arc)) {
        const t = to[arc] - net.sources;
        flow[arc] = left[node];
        taken[t] += left[node];
        if (left[node] > 0) start.sender[t] = node;
        left[node] = 0;
        state[arc] = 0;
        hang(tree, node, to[arc], arc, 1);
      } else {
        hangSource(start, node);
      }
      continue;
    }
    const target = node - net.sources;
    const wanted = arc >= 0 ? roomLeft(start, target, proposed.fullSteps[target]) : 0;
    if (wanted > 0 && state[arc] === 1 && wanted <= left[from[arc]] && wanted <= capacity[arc]) {
      flow[arc] = wanted;
      left[from[arc]] -= wanted;
      taken[target] += wanted;
      fillSteps(start, target);
      state[arc] = 0;
      hang(tree, node, from[arc], arc, 0);
    } else {
      hangTarget(start, target);
    }
  }
}

/** Whether the source may hang under the target by that arc: it stays below the arc's capacity, and there is room. */
function canSend({ net, left, taken }: Start, source: number, arc: number): boolean {
  const t = net.network.to[arc] - net.sources;
  const { state, capacity } = net.network;
  return state[arc] === 1 && left[source] < capacity[arc] && taken[t] + left[source] <= net.room[t];
}

/** Room left in the first `fullSteps` steps of a target; may be negative. */
function roomLeft({ net, taken }: Start, target: number, fullSteps: number): number {
  const first = net.stepArc[target];
  const last = Math.min(first + fullSteps, net.stepArc[target + 1]);
  let room = -taken[target];
  for (let step = first; step < last; step++) room += net.network.capacity[step];
  return room === Infinity ? 0 : room;
}

/** All nodes but the root, every one before the node that `parentArc` hangs it under. */
function childrenFirst(net: TransportNetwork, parentArc: Int32Array): Int32Array {
  const { from, to } = net.network;
  const children = new Int32Array(net.root);
  const parentOf = (node: number) => (node < net.sources ? to[parentArc[node]] : from[parentArc[node]]);
  for (let node = 0; node < net.root; node++) if (parentArc[node] >= 0) children[parentOf(node)]++;
  const order = new Int32Array(net.root);
  let count = 0;
  for (let node = 0; node < net.root; node++) if (children[node] === 0) order[count++] = node;
  for (let i = 0; i < count; i++) {
    if (parentArc[order[i]] < 0) continue;
    const parent = parentOf(order[i]);
    if (--children[parent] === 0) order[count++] = parent;
  }
  return order;
}

/** Sends what hangs on the root unplaced to the cheapest room in reach, source by source. What is kept and has nothing to send stays. */
function placeGreedily(start: Start, isKept: boolean): void {
  const { net, left } = start;
  const { flow, tree } = net.network;
  for (let source = 0; source < net.sources; source++) {
    if (tree.parent[source] !== net.root) continue;
    left[source] = flow[net.overflowArc + source];
    if (left[source] === 0 && isKept) continue;
    for (let arc = cheapestOpen(start, source); arc >= 0; arc = cheapestOpen(start, source)) {
      if (sendAlong(start, source, arc)) break;
    }
  }
}

/** The arc to the target with room where one more unit costs least, if that is less than leaving it over; or -1. */
function cheapestOpen({ problem, net }: Start, source: number): number {
  const { to, cost, state, tree } = net.network;
  const { place } = net;
  let least = net.network.cost[net.overflowArc + source];
  let best = -1;
  for (let a = problem.arcStart[source]; a < problem.arcStart[source + 1]; a++) {
    const arc = place[a];
    const target = to[arc];
    if (state[arc] !== 1 || tree.parent[target] !== net.root) continue;
    const step = tree.parentArc[target];
    if (step >= net.overflowArc) continue;
    const price = cost[arc] + cost[step];
    if (price < least) {
      least = price;
      best = arc;
    }
  }
  return best;
}

/**
 * Sends as much as fits from a source under the root along an arc to a target under the root, and joins the two: the
 * source below the target that still has room, or the target that is now full below the source. True when the source has
 * found its place in the tree.
 */
function sendAlong(start: Start, source: number, arc: number): boolean {
  const { net, left, taken } = start;
  const { to, capacity, flow, state, tree } = net.network;
  const node = to[arc];
  const target = node - net.sources;
  const room = net.room[target] - taken[target];
  const units = Math.min(left[source], room, capacity[arc]);
  flow[arc] = units;
  taken[target] += units;
  left[source] -= units;
  flow[net.overflowArc + source] = left[source];
  state[tree.parentArc[node]] = 1;
  if (units === capacity[arc]) {
    state[arc] = -1;
    hangTarget(start, target);
    return false;
  }
  state[arc] = 0;
  if (units < room) {
    state[net.overflowArc + source] = 1;
    hang(tree, source, node, arc, 1);
    if (units > 0) start.sender[target] = source;
    hangTarget(start, target);
    return true;
  }
  fillSteps(start, target);
  hang(tree, node, source, arc, 0);
  return left[source] === 0;
}

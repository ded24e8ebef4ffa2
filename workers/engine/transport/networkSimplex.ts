import { createTree, rehang, type SpanningTree, threadTree } from "./spanningTree";

/**
 * A directed network with a spanning tree, as columns one row an arc or a node. Costs, capacities and flows are whole
 * numbers below 2^53 (a capacity may be Infinity), so that no sum is ever rounded and zero means zero.
 */
export type Network = {
  nodes: number;
  arcs: number;
  /** Arcs from this row on may be in the tree at the start, and never enter it. */
  choosable: number;
  /** Arcs before this row have no capacity, so that they are never full. */
  unlimited: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  cost: Float64Array;
  /** Costs to break ties by, filled where they are wanted. */
  readonly secondCost: Float64Array;
  readonly capacity: Float64Array;
  readonly flow: Float64Array;
  /** 1: outside the tree and empty; -1: outside and full; 0: in the tree, or never to enter it. */
  readonly state: Int8Array;
  readonly tree: SpanningTree;
  /** Cost of one more unit at the node: the sum of costs along the tree to the root, less where an arc leads down. */
  readonly price: Float64Array;
  /** While pivoting: how much more the arc between a node and its parent can carry, towards the parent and from it. */
  readonly roomUp: Float64Array;
  readonly roomDown: Float64Array;
};

/** An empty network with room for that many nodes and arcs. */
export function createNetwork(nodes: number, arcs: number): Network {
  return {
    nodes: 0,
    arcs: 0,
    choosable: 0,
    unlimited: 0,
    from: new Int32Array(arcs),
    to: new Int32Array(arcs),
    cost: new Float64Array(arcs),
    secondCost: new Float64Array(arcs),
    capacity: new Float64Array(arcs),
    flow: new Float64Array(arcs),
    state: new Int8Array(arcs),
    tree: createTree(nodes),
    price: new Float64Array(nodes),
    roomUp: new Float64Array(nodes),
    roomDown: new Float64Array(nodes),
  };
}

/**
 * Moves the flow to minimum cost by the primal network simplex and returns the number of pivots (method 4.2).
 *
 * Needs the parents of a spanning tree under `root` that is strongly feasible: from every node something more can be sent to
 * the root along the tree. The leaving arc is the last one that blocks, counted round the cycle from its top, which keeps
 * the tree so; that is why it never cycles, even without any progress (Cunningham 1976). The entering arc is the dearest of a block of
 * arcs, searched round and round (Grigoriadis 1986): neighbours in a block should differ in both ends.
 * Throws if a cycle of negative cost has no bound.
 */
export function minimiseCost(network: Network, root: number): number {
  threadTree(network.tree, network.nodes, root);
  return minimiseOn(network, root);
}

/**
 * `minimiseCost` for a tree that lies on its ring already, as the search leaves it.
 *
 * @param among The only arcs that may enter; left out, all may.
 */
export function minimiseOn(network: Network, root: number, among?: Int32Array): number {
  readTree(network, root);
  const search = createSearch(network.choosable, among);
  let pivots = 0;
  for (let arc = findEntering(network, search); arc >= 0; arc = findEntering(network, search)) {
    pivot(network, arc);
    pivots++;
  }
  writeFlows(network, root);
  return pivots;
}

/** Where the search for entering arcs stands: arcs that paid in the last block, and how often to look at them again. */
type Search = {
  readonly among: Int32Array | undefined;
  readonly block: number;
  readonly list: Int32Array;
  listed: number;
  turns: number;
  next: number;
};

// Measured best for 2,500 to 100,000 arcs; half or double costs about a tenth.
const SMALLEST_BLOCK = 32;
const ARCS_A_TURN = 8;

function createSearch(arcs: number, among?: Int32Array): Search {
  const block = Math.max(SMALLEST_BLOCK, Math.ceil(3 * Math.sqrt(among?.length ?? arcs)));
  return { among, block, list: new Int32Array(block), listed: 0, turns: 0, next: 0 };
}

/** Sets every node's price and rooms from the tree. */
function readTree(network: Network, root: number): void {
  const { tree, cost, capacity, flow, price, roomUp, roomDown } = network;
  const { parent, parentArc, isUp, next } = tree;
  price[root] = 0;
  for (let node = next[root]; node !== root; node = next[node]) {
    const arc = parentArc[node];
    const spare = capacity[arc] - flow[arc];
    price[node] = price[parent[node]] + (isUp[node] === 1 ? cost[arc] : -cost[arc]);
    roomUp[node] = isUp[node] === 1 ? spare : flow[arc];
    roomDown[node] = isUp[node] === 1 ? flow[arc] : spare;
  }
}

function writeFlows({ tree, flow, roomUp, roomDown }: Network, root: number): void {
  const { parentArc, isUp, next } = tree;
  for (let node = next[root]; node !== root; node = next[node]) {
    flow[parentArc[node]] = isUp[node] === 1 ? roomDown[node] : roomUp[node];
  }
}

/** The most rewarding arc still on the list, or else of a new list; -1 if none is left anywhere. */
function findEntering(network: Network, search: Search): number {
  let entering = -1;
  if (search.turns > 0) {
    search.turns--;
    entering = bestListed(network, search);
  }
  if (entering >= 0) return entering;
  return search.among === undefined ? listBlock(network, search) : listAmong(network, search, search.among);
}

/** Looks again at the arcs on the list, strikes out those that no longer pay and returns the best, or -1. */
function bestListed({ from, to, cost, state, price }: Network, search: Search): number {
  const { list, listed } = search;
  let best = 0;
  let entering = -1;
  let kept = 0;
  for (let i = 0; i < listed; i++) {
    const arc = list[i];
    const gain = state[arc] * (cost[arc] + price[to[arc]] - price[from[arc]]);
    if (gain >= 0) continue;
    list[kept++] = arc;
    if (gain < best) {
      best = gain;
      entering = arc;
    }
  }
  search.listed = kept;
  return entering;
}

/** Lists the arcs that pay in the first block that has any and returns the best, or -1. */
function listBlock(network: Network, search: Search): number {
  const { from, to, cost, state, price, unlimited, choosable } = network;
  const { list, block } = search;
  let best = 0;
  let entering = -1;
  let listed = 0;
  let arc = search.next;
  let unseen = choosable;
  while (unseen > 0 && listed === 0) {
    if (arc === choosable) arc = 0;
    const end = Math.min(arc + block, choosable, arc + unseen);
    const endUnlimited = Math.min(end, unlimited);
    unseen -= end - arc;
    for (; arc < endUnlimited; arc++) {
      const gain = cost[arc] + price[to[arc]] - price[from[arc]];
      if (gain < 0 && state[arc] === 1) {
        list[listed++] = arc;
        if (gain < best) {
          best = gain;
          entering = arc;
        }
      }
    }
    for (; arc < end; arc++) {
      const gain = state[arc] * (cost[arc] + price[to[arc]] - price[from[arc]]);
      if (gain < 0) {
        list[listed++] = arc;
        if (gain < best) {
          best = gain;
          entering = arc;
        }
      }
    }
  }
  search.next = arc;
  search.listed = listed;
  search.turns = Math.ceil(block / ARCS_A_TURN);
  return entering;
}

/** `listBlock` among some arcs. */
function listAmong({ from, to, cost, state, price }: Network, search: Search, among: Int32Array): number {
  const { list, block } = search;
  let best = 0;
  let entering = -1;
  let listed = 0;
  let at = search.next;
  for (let unseen = among.length; unseen > 0 && listed < block; unseen--) {
    if (at === among.length) at = 0;
    const arc = among[at++];
    const gain = state[arc] * (cost[arc] + price[to[arc]] - price[from[arc]]);
    if (gain >= 0) continue;
    list[listed++] = arc;
    if (gain < best) {
      best = gain;
      entering = arc;
    }
  }
  search.next = at;
  search.listed = listed;
  search.turns = Math.ceil(block / ARCS_A_TURN);
  return entering;
}

/** Sends as much as possible round the cycle that `entering` closes, and swaps it for the arc that blocks. */
function pivot(network: Network, entering: number): void {
  const { from, to, cost, capacity, flow, state, tree, price, roomUp, roomDown } = network;
  const { parent, parentArc, isUp, next, size } = tree;
  const isForward = state[entering] === 1;
  const tail = isForward ? from[entering] : to[entering];
  const head = isForward ? to[entering] : from[entering];

  // The cycle runs from its top down to the tail, over the entering arc, and from the head up to the top.
  let down = tail;
  let up = head;
  let downRoom = Infinity;
  let upRoom = Infinity;
  let downOut = -1;
  let upOut = -1;
  while (down !== up) {
    if (size[down] < size[up]) {
      if (roomDown[down] < downRoom) {
        downRoom = roomDown[down];
        downOut = down;
      }
      down = parent[down];
    } else {
      if (roomUp[up] <= upRoom) {
        upRoom = roomUp[up];
        upOut = up;
      }
      up = parent[up];
    }
  }
  const top = up;

  const through = capacity[entering];
  const amount = Math.min(through, upRoom, downRoom);
  if (amount === Infinity) throw new RangeError("minimiseCost wants a bound on every cycle of negative cost");
  if (amount > 0) {
    for (let node = tail; node !== top; node = parent[node]) {
      roomUp[node] += amount;
      roomDown[node] -= amount;
    }
    for (let node = head; node !== top; node = parent[node]) {
      roomUp[node] -= amount;
      roomDown[node] += amount;
    }
  }

  const outIsUp = upRoom <= through && upRoom <= downRoom;
  if (!outIsUp && through <= downRoom) {
    flow[entering] = isForward ? through : 0;
    state[entering] = isForward ? -1 : 1;
    return;
  }

  const out = outIsUp ? upOut : downOut;
  const node = outIsUp ? head : tail;
  const leaving = parentArc[out];
  const carried = isUp[out] === 1 ? roomDown[out] : roomUp[out];
  flow[leaving] = carried;
  state[leaving] = carried === 0 ? 1 : -1;
  state[entering] = 0;

  // The rooms of the arcs on the way from `node` to `out` change hands with the arcs.
  const sent = (isForward ? 0 : through) + (isForward ? amount : -amount);
  const enteringIsUp = from[entering] === node ? 1 : 0;
  let newUp = enteringIsUp === 1 ? through - sent : sent;
  let newDown = enteringIsUp === 1 ? sent : through - sent;
  for (let turned = node; ; turned = parent[turned]) {
    const oldUp = roomUp[turned];
    const oldDown = roomDown[turned];
    roomUp[turned] = newUp;
    roomDown[turned] = newDown;
    if (turned === out) break;
    newUp = oldDown;
    newDown = oldUp;
  }
  const gap = cost[entering] + price[to[entering]] - price[from[entering]];
  const shift = enteringIsUp === 1 ? gap : -gap;
  rehang(tree, out, node, outIsUp ? tail : head, entering, enteringIsUp, top);
  for (let moved = node, left = size[node]; left > 0; left--, moved = next[moved]) price[moved] += shift;
}

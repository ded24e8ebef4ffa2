import { createNearestFirst, dequeue, enqueue } from "./nearestFirst";
import type { TransportNetwork } from "./transportNetwork";
import type { TransportProblem } from "./transportProblem";

/**
 * Turns the prices of an optimal tree into those that depend on the flow alone: what one more unit of room at each node
 * would save (method 4.5, 4.6). Among all prices that prove the flow optimal these are the lowest wherever something flows:
 * distances from the root through the residual network.
 *
 * Nodes that the tree ties to the root both ways are settled already; the rest is found by Dijkstra's algorithm on reduced
 * costs. Where nothing flows, a target asks the cost of its first step, a source pays what its first unit would cost, and a
 * target without room asks what keeps others out.
 */
export function settlePrices(problem: TransportProblem, net: TransportNetwork): void {
  const { price, nodes } = net.network;
  const drop = new Float64Array(nodes).fill(Infinity);
  const open = markSettled(net, drop);
  if (open > 0) {
    spread(problem, net, drop);
    for (let node = 0; node < net.root; node++) if (drop[node] < Infinity) price[node] -= drop[node];
  }
  priceUnreached(problem, net, drop);
}

/**
 * Sets `drop` to zero at the nodes that the tree ties to the root both ways, and at unused targets; returns how many others
 * there are, sources without supply not counted, since nothing reaches them.
 */
function markSettled(
  { network, root, sources, supply, stepArc, overflowArc }: TransportNetwork,
  drop: Float64Array,
): number {
  const { tree, flow, capacity } = network;
  const { parent, parentArc, isUp, next } = tree;
  let open = 0;
  drop[root] = 0;
  for (let node = next[root]; node !== root; node = next[node]) {
    const arc = parentArc[node];
    const isBothWays = isUp[node] === 1 ? flow[arc] > 0 : flow[arc] < capacity[arc];
    const isFirstStep = node >= sources && arc < overflowArc && arc === stepArc[node - sources];
    if (isFirstStep || (isBothWays && drop[parent[node]] === 0)) drop[node] = 0;
    else if (node >= sources || supply[node] > 0) open++;
  }
  return open;
}

/** Spreads distances from the settled nodes along arcs with room left and back along arcs with flow. */
function spread(problem: TransportProblem, net: TransportNetwork, drop: Float64Array): void {
  const { arcStart } = problem;
  const { place, sources, root } = net;
  const { from, to, cost, flow, capacity, price, arcs } = net.network;
  const queue = createNearestFirst();
  const reach = (node: number, distance: number) => {
    if (distance >= drop[node]) return;
    drop[node] = distance;
    enqueue(queue, node, distance);
  };
  const gap = (arc: number) => cost[arc] + price[to[arc]] - price[from[arc]];
  const used: number[] = [];
  for (let arc = 0; arc < arcs; arc++) {
    const u = from[arc];
    const v = to[arc];
    if (drop[v] > 0 && drop[u] === 0 && flow[arc] < capacity[arc]) reach(v, gap(arc));
    if (drop[u] > 0 && flow[arc] > 0) {
      if (drop[v] === 0) reach(u, -gap(arc));
      used.push(arc);
    }
  }
  const users = byTarget(net, used);
  for (let node = dequeue(queue); node >= 0; node = dequeue(queue)) {
    if (node < sources) {
      for (let a = arcStart[node]; a < arcStart[node + 1]; a++) {
        const arc = place[a];
        if (flow[arc] < capacity[arc]) reach(to[arc], drop[node] + gap(arc));
      }
    } else if (node !== root) {
      for (let i = users.start[node - sources]; i < users.start[node - sources + 1]; i++) {
        reach(from[users.arc[i]], drop[node] - gap(users.arc[i]));
      }
    }
  }
}

/** Those of the arcs that lead to targets, as compressed rows by target. */
function byTarget({ network, sources, targets, root }: TransportNetwork, arcs: readonly number[]) {
  const start = new Int32Array(targets + 2);
  for (const arc of arcs) if (network.to[arc] !== root) start[network.to[arc] - sources + 2]++;
  for (let t = 0; t < targets; t++) start[t + 2] += start[t + 1];
  const arc = new Int32Array(arcs.length);
  for (const used of arcs) if (network.to[used] !== root) arc[start[network.to[used] - sources + 1]++] = used;
  return { start, arc };
}

/** Prices sources without supply, then targets without room that only such sources could reach. */
function priceUnreached(problem: TransportProblem, net: TransportNetwork, drop: Float64Array): void {
  const { network, place, sources, targets, overflow, supply } = net;
  const { cost, price, capacity, to } = network;
  const { arcStart } = problem;
  for (let s = 0; s < sources; s++) {
    if (supply[s] > 0) continue;
    price[s] = overflow[s];
    for (let a = arcStart[s]; a < arcStart[s + 1]; a++) {
      const arc = place[a];
      const asked = cost[arc] + price[to[arc]];
      if (drop[to[arc]] < Infinity && capacity[arc] > 0 && asked < price[s]) price[s] = asked;
    }
  }
  const isAsked = new Uint8Array(targets);
  for (let s = 0; s < sources; s++) {
    for (let a = arcStart[s]; a < arcStart[s + 1]; a++) {
      const arc = place[a];
      const node = to[arc];
      if (drop[node] < Infinity) continue;
      const bid = price[s] - cost[arc];
      if (isAsked[node - sources] === 0 || bid > price[node]) price[node] = bid;
      isAsked[node - sources] = 1;
    }
  }
  for (let t = 0; t < targets; t++) {
    if (drop[sources + t] === Infinity && isAsked[t] === 0) price[sources + t] = 0;
  }
}

import type { TransportNetwork } from "./transportNetwork";

/** What an optimum comes to, when nobody asks for its flow. */
export type TransportValue = {
  readonly leftOver: number;
  /** Units in steps that cost something. */
  readonly dear: number;
  /** Sum over arcs and steps of units × cost, on the grid of costs. */
  readonly cost: number;
};

/** What the flow of a network comes to, with steps from `moreSteps` on besides those of its problem. */
export function flowValue(net: TransportNetwork, moreSteps: number): TransportValue {
  const { flow, cost, tree, arcs } = net.network;
  let leftOver = 0;
  let dear = 0;
  let total = 0;
  const addSteps = (first: number, past: number) => {
    for (let step = first; step < past; step++) {
      total += flow[step] * cost[step];
      if (cost[step] > 0) dear += flow[step];
    }
  };
  for (let s = 0; s < net.sources; s++) leftOver += flow[net.overflowArc + s];
  addSteps(net.stepArc[0], net.stepArc[net.targets]);
  addSteps(moreSteps, arcs);
  for (let node = 0; node < net.root; node++) {
    const arc = tree.parentArc[node];
    if (tree.parent[node] !== net.root) total += flow[arc] * cost[arc];
  }
  return {
    leftOver: leftOver * net.flowQuantum,
    dear: dear * net.flowQuantum,
    cost: total * net.flowQuantum * net.costQuantum,
  };
}

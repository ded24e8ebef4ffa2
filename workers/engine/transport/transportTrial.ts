import { minimiseOn } from "./networkSimplex";
import { hang } from "./spanningTree";
import { holdsArcs, type TransportNetwork } from "./transportNetwork";
import type { TransportProblem } from "./transportProblem";
import { flowValue, type TransportValue } from "./transportValue";

/**
 * What the optimum of a problem comes to, found from the optimal tree of another that differs in what its steps hold alone; the
 * tree is given back as it was, so that a trial costs little more than its pivots: a step that holds more has a second arc
 * beside it; what a step can no longer hold stands on an arc so dear that the search takes it away again.
 *
 * @returns undefined where the network holds no such tree.
 */
export function tryTransport(problem: TransportProblem, net: TransportNetwork): TransportValue | undefined {
  const { solved, network, spareArc, targets, flowQuantum, costQuantum } = net;
  if (solved === undefined || !holdsArcs(problem, net) || !isSame(problem.supply, solved.supply))
    return undefined;
  const putBack = held(net);
  const firstExtra = spareArc + targets;
  network.state.fill(0, spareArc, firstExtra);
  network.arcs = firstExtra;
  for (let target = 0; target < targets; target++)
    for (let step = problem.stepStart[target]; step < problem.stepStart[target + 1]; step++) {
      const now = Math.round(problem.stepCapacity[step] / flowQuantum);
      const was = Math.round(solved.stepCapacity[step] / flowQuantum);
      const cost = Math.round(problem.stepCost[step] / costQuantum);
      if (now > was) addStep(net, target, cost, now - was, 0, 1);
      else if (now < was) narrow(net, target, cost, now, was);
    }
  network.choosable = network.arcs;
  minimiseOn(network, net.root);
  const value = flowValue(net, firstExtra);
  putBack();
  return value;
}

function isSame(one: Float64Array, other: Float64Array): boolean {
  for (let row = 0; row < one.length; row++) if (one[row] !== other[row]) return false;
  return true;
}

/** Adds an arc from a target to the root, and returns it. */
function addStep(
  { network, sources, root }: TransportNetwork,
  target: number,
  cost: number,
  capacity: number,
  flow: number,
  state: number,
): number {
  const arc = network.arcs++;
  network.from[arc] = sources + target;
  network.to[arc] = root;
  network.cost[arc] = cost;
  network.capacity[arc] = capacity;
  network.flow[arc] = flow;
  network.state[arc] = state;
  return arc;
}

/** Takes room from a step; what it held above that goes to an arc as dear as a spare one. */
function narrow(net: TransportNetwork, target: number, stepCost: number, now: number, was: number): void {
  const { network, sources, stepArc, spareArc, root } = net;
  const { cost, capacity, flow, state, tree } = network;
  const node = sources + target;
  let arc = stepArc[target];
  while (cost[arc] !== stepCost) arc++;
  const isParent = tree.parentArc[node] === arc;
  const over = flow[arc] - now;
  const isFull = flow[arc] === was && !isParent;
  capacity[arc] = now;
  if (!isParent) state[arc] = now === 0 ? 0 : isFull ? -1 : 1;
  if (isFull) {
    flow[arc] = now;
    addStep(net, target, cost[spareArc], over, over, -1);
  } else if (isParent && over >= 0) {
    flow[arc] = now;
    state[arc] = now === 0 ? 0 : -1;
    hang(tree, node, root, addStep(net, target, cost[spareArc], Number.POSITIVE_INFINITY, over, 0), 1);
  }
}

/** Columns of a network while a trial changes them. */
type Kept = readonly (Int32Array | Int8Array | Float64Array)[];

/** Remembers a network's flow and tree; the function returned puts them back. */
function held(net: TransportNetwork): () => void {
  const { network, stepArc, targets } = net;
  const { arcs, choosable, nodes, tree, flow, state, capacity, price } = network;
  const firstStep = stepArc[0];
  const steps = stepArc[targets] - firstStep;
  const columns = [
    ...[tree.parent, tree.parentArc, tree.isUp, tree.next, tree.prior, tree.last, tree.size, price],
    ...[flow, state, capacity],
  ];
  const rows = [...columns.slice(0, 8).map(() => nodes), arcs, arcs, steps];
  const startOf = (at: number) => (columns[at] === capacity ? firstStep : 0);
  const known = aside.get(network);
  const kept = known ?? columns.map((column) => column.slice());
  if (known === undefined) aside.set(network, kept);
  else
    columns.forEach((column, at) => {
      kept[at].set(column.subarray(startOf(at), startOf(at) + rows[at]), startOf(at));
    });
  return () => {
    columns.forEach((column, at) => {
      column.set(kept[at].subarray(startOf(at), startOf(at) + rows[at]), startOf(at));
    });
    network.arcs = arcs;
    network.choosable = choosable;
  };
}

/** Room to keep a network in, which the next trial on it uses again. */
const aside = new WeakMap<TransportNetwork["network"], Kept>();

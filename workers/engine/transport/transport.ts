import { checkTransport } from "./checkTransport";
import { minimiseCost } from "./networkSimplex";
import { proposeTree, type TransportBasis } from "./transportBasis";
import { buildNetwork, createTransportNetwork, holdsArcs, type TransportNetwork } from "./transportNetwork";
import { settlePrices } from "./transportPrices";
import type { TransportProblem } from "./transportProblem";
import { readSolution, type TransportSolution } from "./transportSolution";
import { hangTree } from "./transportStart";
import { breakTransportTies } from "./transportTies";
import { tryTransport } from "./transportTrial";
import { flowValue, type TransportValue } from "./transportValue";

export { minimumCut, shortages } from "./minimumCut";
export type { TransportBasis, TransportProblem, TransportSolution };

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
  if (options.withoutPrices) {
    net.solved = problem;
    return readSolution(problem, net, pivots, false);
  }
  settlePrices(problem, net);
  net.solved = problem;
  return readSolution(problem, net, pivots, true);
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

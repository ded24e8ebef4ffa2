import { breakTies, tieBits, tieHash } from "./tieBreak";
import type { TransportProblem } from "./transport";
import type { TransportNetwork } from "./transportNetwork";

/**
 * Settles ties by the keys of source and target, and of parallel arcs by which comes first: not by row, so that a problem in
 * another order has the same answer. Returns the pivots.
 */
export function breakTransportTies(problem: TransportProblem, net: TransportNetwork): number {
  const { sources, targets, overflowArc, spareArc } = net;
  const { from, to } = net.network;
  const bits = tieBits(2 * Math.min(sources, targets) + 4);
  return breakTies(net.network, net.root, (arc) => {
    const s = from[arc];
    const t = to[arc] - sources;
    // What a target takes decides how its steps fill; a spare arc is never used.
    if (s >= sources || arc >= spareArc) return 0;
    const sourceKey = problem.sourceKey === undefined ? s : problem.sourceKey[s];
    if (arc >= overflowArc) return tieHash(sourceKey, -1, 0, bits);
    const targetKey = problem.targetKey === undefined ? t : problem.targetKey[t];
    return tieHash(sourceKey, targetKey, twinsBefore(problem, net, s, t, arc), bits);
  });
}

/** How many arcs of the same source lead to the same target before this one. */
function twinsBefore(
  problem: TransportProblem,
  net: TransportNetwork,
  source: number,
  target: number,
  arc: number,
): number {
  let twins = 0;
  for (let a = problem.arcStart[source]; a < net.arcAt[arc]; a++) {
    if (problem.arcTarget[a] === target) twins++;
  }
  return twins;
}

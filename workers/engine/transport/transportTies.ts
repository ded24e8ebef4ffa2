import { breakTies, tieBits, tieHash } from "./tieBreak";
import type { TieCosts, TransportNetwork } from "./transportNetwork";
import type { TransportProblem } from "./transportProblem";

/**
 * Settles ties by the keys of source and target, and of parallel arcs by which comes first: not by row, so that a problem in
 * another order has the same answer. Returns the pivots.
 */
export function breakTransportTies(problem: TransportProblem, net: TransportNetwork): number {
  const { sources, targets, overflowArc, spareArc } = net;
  const { from, to } = net.network;
  const { sourceKey, targetKey, arcTarget } = problem;
  const bits = tieBits(2 * Math.min(sources, targets) + 4);
  const { cost } = tieCostsOf(problem, net);
  return breakTies(net.network, net.root, (arc) => {
    const s = from[arc];
    // What a target takes decides how its steps fill; a spare arc is never used.
    if (s >= sources || arc >= spareArc) return 0;
    const known = arc >= overflowArc ? arcTarget.length + s : arc;
    if (Number.isNaN(cost[known])) {
      const source = sourceKey === undefined ? s : sourceKey[s];
      const t = to[arc] - sources;
      const target = targetKey === undefined ? t : targetKey[t];
      cost[known] =
        arc >= overflowArc
          ? tieHash(source, -1, 0, bits)
          : tieHash(source, target, twinsBefore(problem, net, s, t, arc), bits);
    }
    return cost[known];
  });
}

function tieCostsOf({ sourceKey, targetKey, arcTarget }: TransportProblem, net: TransportNetwork): TieCosts {
  const { tieCosts: kept } = net;
  if (kept !== undefined && kept.sourceKey === sourceKey && kept.targetKey === targetKey) return kept;
  const cost = new Float64Array(arcTarget.length + net.sources).fill(Number.NaN);
  net.tieCosts = { sourceKey, targetKey, cost };
  return net.tieCosts;
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

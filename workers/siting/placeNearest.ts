import type { TransportProblem } from "../engine/transport/transport";

/** A placement in one part and period; what a unit less at a source would save is `sourcePrice`. */
export interface Placed {
  readonly objective: number;
  readonly sourcePrice: Float64Array;
  /** The arc that each source goes by as a whole, -1 for none: where nobody is split. */
  readonly arc: Int32Array;
}

/** Arcs of each source from the cheapest to the dearest. */
export function arcsByCost({
  arcStart,
  arcCost,
}: Pick<TransportProblem, "arcStart" | "arcCost">): Int32Array {
  const order = Int32Array.from(arcCost, (_, arc) => arc);
  for (let source = 0; source + 1 < arcStart.length; source++)
    order.subarray(arcStart[source], arcStart[source + 1]).sort((a, b) => arcCost[a] - arcCost[b] || a - b);
  return order;
}

/**
 * Everybody at the nearest site that is open, where each that is has room for all: no transport problem is left. A source's price is
 * the way to its second nearest, so that what closing a site costs can be read from prices.
 */
export function placeNearest(
  { supply, arcStart, arcTarget, arcCost }: Omit<TransportProblem, "stepCapacity">,
  room: Float64Array,
  byCost: Int32Array,
  shortCost: number,
): Placed {
  const sourcePrice = new Float64Array(supply.length);
  const chosen = new Int32Array(supply.length).fill(-1);
  let objective = 0;
  for (let source = 0; source < supply.length; source++) {
    let nearest = shortCost;
    let second = shortCost;
    for (let at = arcStart[source]; at < arcStart[source + 1]; at++) {
      const arc = byCost[at];
      if (arcCost[arc] >= shortCost) break;
      if (room[arcTarget[arc]] === 0) continue;
      if (chosen[source] === -1) {
        chosen[source] = arc;
        nearest = arcCost[arc];
        continue;
      }
      second = arcCost[arc];
      break;
    }
    objective += nearest * supply[source];
    sourcePrice[source] = second;
  }
  return { objective, sourcePrice, arc: chosen };
}

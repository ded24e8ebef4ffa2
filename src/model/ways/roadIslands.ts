import type { RoadLine } from "../../domain/journeys";
import type { Point } from "../../domain/place";
import { islandsOf, type Network } from "./network";
import { roadSearch } from "./roadWays";

/** A network of roads that is too short to live on, by the first of its lines. */
export interface RoadIsland {
  readonly line: RoadLine;
  readonly roadM: number;
}

/** The networks beside the largest that are left out as faults of drawing (method 3.1). */
export function roadIslands(network: Network): readonly RoadIsland[] {
  const { part, partM, line, from, lines } = network;
  const first = new Map<number, number>();
  for (const [segment, node] of from.entries())
    if (!first.has(part[node])) first.set(part[node], line[segment]);
  return Array.from(islandsOf(network), (isIsland, island) => ({ isIsland, island }))
    .filter(({ isIsland, island }) => isIsland !== 0 && partM[island] > 0)
    .map(({ island }) => ({ line: lines[first.get(island) ?? 0], roadM: partM[island] }));
}

/** Says which network a place lies on; none where every road is too far. */
export function networkAt(network: Network): (point: Point) => number | undefined {
  const { snap } = roadSearch(network);
  return (point) => {
    const snapped = snap(point);
    return snapped === undefined ? undefined : network.part[network.from[snapped.segment]];
  };
}

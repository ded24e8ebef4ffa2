import type { Point } from "../../domain/place";
import { Heap } from "./heap";
import type { Network } from "./network";
import { type Snapped, snapper } from "./snap";

/** Ways are followed so far along roads; what lies further is at least so far. */
export const FURTHEST_M = 30_000;

/** Ways along roads from one place to others, as compressed rows: `rows` ascending, `metres` of each; whatever is not there is further. */
export interface WaysFrom {
  readonly rows: Int32Array;
  readonly metres: Float64Array;
}

/** Places on a network, ready to be searched from. */
export interface RoadSearch {
  /** Where a place meets the roads, undefined where no road is near. */
  readonly snap: (place: Point) => Snapped | undefined;
  /** The ways from a place to others that are no further than `FURTHEST_M`; `others` by row, undefined where they meet no road. */
  readonly waysFrom: (place: Snapped, others: readonly (Snapped | undefined)[]) => WaysFrom;
  /** Metres to every node within reach, Infinity beyond; good until the next search. */
  readonly reachFrom: (place: Snapped, mostM: number) => Float64Array;
  readonly isJoined: (a: Snapped, b: Snapped) => boolean;
}

/** Searches on a network, by Dijkstra's way with an end to how far. */
export function roadSearch(network: Network): RoadSearch {
  const { start, to, lengthM, from, end, part } = network;
  const distance = new Float64Array(network.part.length).fill(Number.POSITIVE_INFINITY);
  const heap = new Heap(distance);
  const touched: number[] = [];
  const near = (node: number, metres: number) => {
    if (metres >= distance[node]) return;
    if (distance[node] === Number.POSITIVE_INFINITY) touched.push(node);
    distance[node] = metres;
    heap.put(node);
  };
  const reachFrom = (place: Snapped, mostM: number): Float64Array => {
    for (const node of touched) distance[node] = Number.POSITIVE_INFINITY;
    touched.length = 0;
    heap.clear();
    near(from[place.segment], place.offM + place.fromM);
    near(end[place.segment], place.offM + place.endM);
    while (!heap.isEmpty) {
      const node = heap.take();
      const here = distance[node];
      if (here > mostM) break;
      for (let arc = start[node]; arc < start[node + 1]; arc++) {
        const metres = here + lengthM[arc];
        if (metres < distance[to[arc]] && metres <= mostM) near(to[arc], metres);
      }
    }
    return distance;
  };
  return {
    snap: snapper(network),
    reachFrom,
    isJoined: (a, b) => part[from[a.segment]] === part[from[b.segment]],
    waysFrom(place, others) {
      const reached = reachFrom(place, FURTHEST_M);
      const [rows, metres]: [number[], number[]] = [[], []];
      for (let row = 0; row < others.length; row++) {
        const other = others[row];
        if (other === undefined) continue;
        const { segment, fromM, endM, offM } = other;
        const around = Math.min(reached[from[segment]] + fromM, reached[end[segment]] + endM) + offM;
        const along = segment === place.segment ? place.offM + Math.abs(fromM - place.fromM) + offM : around;
        const way = Math.min(around, along);
        if (way > FURTHEST_M) continue;
        rows.push(row);
        metres.push(way);
      }
      return { rows: Int32Array.from(rows), metres: Float64Array.from(metres) };
    },
  };
}

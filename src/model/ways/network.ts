import type { RoadLine } from "../../domain/journeys";
import { type Ground, groundOf, METRES_PER_DEGREE, straightM } from "../model";

/** Points of roads that lie closer together than this are one crossing. */
export const NODE_TOLERANCE_M = 1;

/** A network apart from the largest with less road than this is a fault of drawing: nobody is taken to live on it. */
export const ISLAND_M = 5000;

/**
 * Roads as a graph (method 3.1): a node for every point, lines joined where they share a point. Its arcs are compressed rows, the
 * arcs of node n from `start[n]` to `start[n + 1] - 1`, each road both ways; `segment` is the stretch of road that an arc runs along.
 */
export interface Network {
  readonly ground: Ground;
  readonly lines: readonly RoadLine[];
  readonly start: Int32Array;
  readonly to: Int32Array;
  readonly lengthM: Float64Array;
  readonly arcSegment: Int32Array;
  /** By segment: its two nodes and its line. */
  readonly from: Int32Array;
  readonly end: Int32Array;
  readonly line: Int32Array;
  readonly segmentM: Float64Array;
  /** By node: which network it belongs to, counted from 0, and the metres of road of each. */
  readonly part: Int32Array;
  readonly partM: Float64Array;
}

/** The graph of road lines. The order of lines changes no length. */
export function networkOf(lines: readonly RoadLine[]): Network {
  const { points, nodeOf } = nodes(lines);
  const [from, end, line]: [number[], number[], number[]] = [[], [], []];
  let at = 0;
  for (const [nth, { points: own }] of lines.entries())
    for (let point = 0; point < own.length; point++, at++)
      if (point > 0 && nodeOf[at] !== nodeOf[at - 1]) {
        from.push(nodeOf[at - 1]);
        end.push(nodeOf[at]);
        line.push(nth);
      }
  const ground = groundOf(points);
  const lengths = Float64Array.from(from, (node, segment) => straightM(ground, node, ground, end[segment]));
  const graph = arcsOf(points.length, from, end, lengths);
  return {
    ground,
    lines,
    ...graph,
    from: Int32Array.from(from),
    end: Int32Array.from(end),
    line: Int32Array.from(line),
    segmentM: lengths,
    ...partsOf(points.length, from, end, lengths),
  };
}

/** One node for points within the tolerance of each other, found by cells of its size. */
function nodes(lines: readonly RoadLine[]) {
  const count = lines.reduce((sum, { points }) => sum + points.length, 0);
  const nodeOf = new Int32Array(count);
  const points: { lng: number; lat: number }[] = [];
  const cells = new Map<number, number[]>();
  const size = NODE_TOLERANCE_M / METRES_PER_DEGREE;
  const key = (east: number, north: number) => east * 40_000_003 + north;
  let at = 0;
  for (const line of lines)
    for (const [lng, lat] of line.points) {
      const [east, north] = [Math.floor(lng / size), Math.floor(lat / size)];
      nodeOf[at++] = near(lng, lat, east, north) ?? added(lng, lat, east, north);
    }
  return { points, nodeOf };

  function near(lng: number, lat: number, east: number, north: number): number | undefined {
    const narrow = Math.cos((lat * Math.PI) / 180);
    const reach = Math.ceil(1 / Math.max(0.1, narrow));
    for (let x = east - reach; x <= east + reach; x++)
      for (let y = north - 1; y <= north + 1; y++)
        for (const node of cells.get(key(x, y)) ?? []) {
          const [dx, dy] = [(points[node].lng - lng) * narrow, points[node].lat - lat];
          if (dx * dx + dy * dy <= size * size) return node;
        }
    return undefined;
  }
  function added(lng: number, lat: number, east: number, north: number): number {
    const cell = cells.get(key(east, north));
    if (cell === undefined) cells.set(key(east, north), [points.length]);
    else cell.push(points.length);
    return points.push({ lng, lat }) - 1;
  }
}

function arcsOf(nodeCount: number, from: readonly number[], end: readonly number[], lengths: Float64Array) {
  const start = new Int32Array(nodeCount + 1);
  for (const ends of [from, end]) for (const node of ends) start[node + 1]++;
  for (let node = 0; node < nodeCount; node++) start[node + 1] += start[node];
  const next = start.slice();
  const [to, arcSegment] = [new Int32Array(2 * from.length), new Int32Array(2 * from.length)];
  const lengthM = new Float64Array(2 * from.length);
  const put = (node: number, other: number, segment: number) => {
    const arc = next[node]++;
    to[arc] = other;
    arcSegment[arc] = segment;
    lengthM[arc] = lengths[segment];
  };
  for (const [segment, node] of from.entries()) {
    put(node, end[segment], segment);
    put(end[segment], node, segment);
  }
  return { start, to, lengthM, arcSegment };
}

/** Which nodes hang together, by joining the two ends of every stretch. */
function partsOf(nodeCount: number, from: readonly number[], end: readonly number[], lengths: Float64Array) {
  const root = Int32Array.from({ length: nodeCount }, (_, node) => node);
  const rootOf = (node: number): number => {
    let top = node;
    while (root[top] !== top) top = root[top] = root[root[top]];
    return top;
  };
  for (const [segment, node] of from.entries()) root[rootOf(node)] = rootOf(end[segment]);
  const numbers = new Map<number, number>();
  const part = Int32Array.from(root, (_, node) => {
    const top = rootOf(node);
    if (!numbers.has(top)) numbers.set(top, numbers.size);
    return numbers.get(top) as number;
  });
  const partM = new Float64Array(numbers.size);
  for (const [segment, node] of from.entries()) partM[part[node]] += lengths[segment];
  return { part, partM };
}

/** Networks on which nobody is taken to live: all but the largest that are shorter than `ISLAND_M`. */
export function islandsOf({ partM }: Network): Uint8Array {
  let largest = 0;
  for (let part = 1; part < partM.length; part++) if (partM[part] > partM[largest]) largest = part;
  return Uint8Array.from(partM, (metres, part) => (part !== largest && metres < ISLAND_M ? 1 : 0));
}

import type { Point } from "../../domain/place";

type Position = [number, number];

const METRES_PER_DEGREE = 111_195;
const CORNERS = 16;

/** A ring of points at a distance around one, closed. */
export function circleAround(centre: Point, metres: number, corners = CORNERS): Position[] {
  const north = metres / METRES_PER_DEGREE;
  const east = north / Math.cos((centre.lat * Math.PI) / 180);
  return Array.from({ length: corners + 1 }, (_, at) => {
    const angle = (2 * Math.PI * (at % corners)) / corners;
    return [centre.lng + east * Math.cos(angle), centre.lat + north * Math.sin(angle)];
  });
}

/** The outline that a band around some points would take, corners rounded: a set of settlements as one shape. */
export const roundedHull = (points: readonly Point[], marginM: number): Position[] =>
  hull(points.flatMap((point) => circleAround(point, marginM)));

/**
 * Points that lie within a gap of one another, directly or by way of others: scattered settlements are drawn as several
 * shapes rather than one that covers their neighbours. The largest cluster comes first.
 */
export function clusters(points: readonly Point[], gapM: number): Point[][] {
  const left = new Set(points);
  const found: Point[][] = [];
  for (const first of points) {
    if (!left.delete(first)) continue;
    const cluster = [first];
    for (const member of cluster)
      for (const other of [...left])
        if (metresBetween(member, other) <= gapM) {
          left.delete(other);
          cluster.push(other);
        }
    found.push(cluster);
  }
  return found.sort((a, b) => b.length - a.length);
}

/** Straight metres between two points of one city. */
export const metresBetween = (a: Point, b: Point): number =>
  Math.hypot(a.lat - b.lat, (a.lng - b.lng) * Math.cos((a.lat * Math.PI) / 180)) * METRES_PER_DEGREE;

/** Andrew's monotone chain; the ring is closed and runs anticlockwise. */
function hull(positions: readonly Position[]): Position[] {
  const sorted = [...positions].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const lower = chain(sorted);
  const upper = chain(sorted.reverse());
  return [...lower, ...upper, lower[0] ?? upper[0]].filter((position) => position !== undefined);
}

function chain(sorted: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const position of sorted) {
    while (kept.length > 1 && turn(kept[kept.length - 2], kept[kept.length - 1], position) <= 0) kept.pop();
    kept.push(position);
  }
  return kept.slice(0, -1);
}

const turn = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

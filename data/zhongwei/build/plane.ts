import type { Point } from "../../../src/domain/place";

const METRES_PER_DEGREE = 111_195;
const COSINE = Math.cos((37.05 * Math.PI) / 180);

/** Metres in a straight line on a plane laid over the city: within 1 % of the sphere at this size. */
export function straightM(a: Point, b: Point): number {
  const x = (a.lng - b.lng) * COSINE;
  const y = a.lat - b.lat;
  return Math.sqrt(x * x + y * y) * METRES_PER_DEGREE;
}

/** The point that lies so many metres east and north. */
export const shifted = (from: Point, eastM: number, northM: number): Point => ({
  lng: from.lng + eastM / (METRES_PER_DEGREE * COSINE),
  lat: from.lat + northM / METRES_PER_DEGREE,
});

/** The point at a distance and a direction (a share of the full turn). */
export const atBearing = (from: Point, distanceM: number, turn: number): Point =>
  shifted(from, distanceM * Math.cos(2 * Math.PI * turn), distanceM * Math.sin(2 * Math.PI * turn));

/** Metres from a point to a line of points. */
export function metresToLine(point: Point, line: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i++) least = Math.min(least, squareToPiece(point, line[i - 1], line[i]));
  return Math.sqrt(least) * METRES_PER_DEGREE;
}

function squareToPiece(point: Point, from: Point, to: Point): number {
  const x = (to.lng - from.lng) * COSINE;
  const y = to.lat - from.lat;
  const px = (point.lng - from.lng) * COSINE;
  const py = point.lat - from.lat;
  const along = Math.max(0, Math.min(1, (px * x + py * y) / (x * x + y * y || 1)));
  const dx = px - along * x;
  const dy = py - along * y;
  return dx * dx + dy * dy;
}

/** Coordinates to five decimals, about one metre. */
export const roundedPoint = (point: Point): Point => ({
  lng: Math.round(point.lng * 1e5) / 1e5,
  lat: Math.round(point.lat * 1e5) / 1e5,
});

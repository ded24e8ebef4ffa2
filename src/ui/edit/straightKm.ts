import type { Point } from "../../domain/place";

const KM_PER_DEGREE = 111.195;

/** Straight distance between two points in kilometres; good to a thousandth inside a city. */
export function straightKm(a: Point, b: Point): number {
  const shrink = Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
  return Math.hypot(a.lat - b.lat, (a.lng - b.lng) * shrink) * KM_PER_DEGREE;
}

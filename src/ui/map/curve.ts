import type { Point } from "../../domain/place";

const BEND = 0.14;

/** A thin arc from a settlement to a school, bent to one side so that ways there and back lie apart. */
export function curve(from: Point, to: Point, steps = 10): [number, number][] {
  const shrink = Math.cos((from.lat * Math.PI) / 180);
  const east = (to.lng - from.lng) * shrink;
  const north = to.lat - from.lat;
  const controlLng = (from.lng + to.lng) / 2 - (north * BEND) / shrink;
  const controlLat = (from.lat + to.lat) / 2 + east * BEND;
  return Array.from({ length: steps + 1 }, (_, at) => {
    const t = at / steps;
    const mix = (a: number, middle: number, b: number) =>
      (1 - t) * (1 - t) * a + 2 * t * (1 - t) * middle + t * t * b;
    return [mix(from.lng, controlLng, to.lng), mix(from.lat, controlLat, to.lat)];
  });
}

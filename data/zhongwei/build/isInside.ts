import type { Point } from "../../../src/domain/place";

/** A polygon or several, with the box round it. */
export interface Outline {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
  readonly rings: readonly (readonly (readonly [number, number])[])[];
}

/** All rings of a shape; a point is inside if it crosses an odd number of them. */
export function outlineOf(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): Outline {
  const rings = (geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat()) as [
    number,
    number,
  ][][];
  const points = rings.flat();
  return {
    west: Math.min(...points.map(([lng]) => lng)),
    east: Math.max(...points.map(([lng]) => lng)),
    south: Math.min(...points.map(([, lat]) => lat)),
    north: Math.max(...points.map(([, lat]) => lat)),
    rings,
  };
}

/** Whether a point lies in an outline. */
export function isInside(point: Point, outline: Outline): boolean {
  let inside = false;
  for (const ring of outline.rings) {
    for (let i = 0, before = ring.length - 1; i < ring.length; before = i++) {
      const [x, y] = ring[i];
      const [px, py] = ring[before];
      if (y > point.lat !== py > point.lat && point.lng < ((px - x) * (point.lat - y)) / (py - y) + x)
        inside = !inside;
    }
  }
  return inside;
}

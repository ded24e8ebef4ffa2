import type { Point } from "../../domain/place";

/** The mean of a closed ring's corners: good enough to say where a compound lies. */
export function middleOf(ring: readonly (readonly [number, number])[]): Point {
  const corners = ring.slice(1);
  const mean = (of: (corner: readonly [number, number]) => number) =>
    corners.reduce((sum, corner) => sum + of(corner), 0) / corners.length;
  return { lng: mean(([lng]) => lng), lat: mean(([, lat]) => lat) };
}

import type { Point } from "../../domain/place";

type Ring = readonly (readonly number[])[];

/** The middle of an outline's largest part: where its name is written. Nothing for what is not an area. */
export function centroid(geometry: GeoJSON.Geometry | undefined): Point | undefined {
  const rings: readonly Ring[] =
    geometry?.type === "Polygon"
      ? geometry.coordinates.slice(0, 1)
      : geometry?.type === "MultiPolygon"
        ? geometry.coordinates.map(([outer]) => outer)
        : [];
  const parts = rings.map(middleOf).sort((a, b) => b.area - a.area);
  return parts[0] && { lng: parts[0].lng, lat: parts[0].lat };
}

/** The shoelace formula, in degrees: good enough for a word. */
function middleOf(ring: Ring): Point & { readonly area: number } {
  let twice = 0;
  let lng = 0;
  let lat = 0;
  ring.slice(1).forEach(([x, y], at) => {
    const [beforeX, beforeY] = ring[at];
    const cross = beforeX * y - x * beforeY;
    twice += cross;
    lng += (beforeX + x) * cross;
    lat += (beforeY + y) * cross;
  });
  return { lng: lng / (3 * twice), lat: lat / (3 * twice), area: Math.abs(twice / 2) };
}

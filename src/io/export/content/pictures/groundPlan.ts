import type { Point } from "../../../../domain/place";

/** Where things lie on a sheet of paper. */
export interface GroundPlan {
  readonly height: number;
  at(point: Point): { readonly x: number; readonly y: number };
  path(geometry: GeoJSON.Geometry): string;
  /** The middle of a shape's corners. */
  middle(geometry: GeoJSON.Geometry): { readonly x: number; readonly y: number };
}

type Corner = readonly number[];

/** Lays shapes out on a sheet so wide: degrees shrunk by the cosine of the middle latitude, north above. */
export function groundPlan(shapes: GeoJSON.FeatureCollection, width: number, margin = 14): GroundPlan {
  const corners = shapes.features.flatMap(({ geometry }) => linesOf(geometry).flat());
  const lngs = corners.map(([lng]) => lng);
  const lats = corners.map(([, lat]) => lat);
  const least = (values: readonly number[]) =>
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = (values: readonly number[]) =>
    values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const [west, east, south, north] = [least(lngs), most(lngs), least(lats), most(lats)];
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (width - 2 * margin) / ((east - west) * shrink);
  const place = ([lng, lat]: Corner) => ({
    x: round(margin + (lng - west) * shrink * scale),
    y: round(margin + (north - lat) * scale),
  });
  return {
    height: Math.ceil((north - south) * scale + 2 * margin),
    at: ({ lng, lat }) => place([lng, lat]),
    path: (geometry) =>
      linesOf(geometry)
        .map((line) => {
          const points = line.map(place).map(({ x, y }) => `${x} ${y}`);
          return `M${points.join("L")}${geometry.type.endsWith("Polygon") ? "Z" : ""}`;
        })
        .join(""),
    middle: (geometry) => {
      const places = linesOf(geometry).flat().map(place);
      const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
      return { x: round(mean(places.map(({ x }) => x))), y: round(mean(places.map(({ y }) => y))) };
    },
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

function linesOf(geometry: GeoJSON.Geometry): readonly (readonly Corner[])[] {
  switch (geometry.type) {
    case "LineString":
      return [geometry.coordinates];
    case "Polygon":
    case "MultiLineString":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

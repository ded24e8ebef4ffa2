import { difference, featureCollection, intersect, polygon, union } from "@turf/turf";
import { Delaunay } from "d3-delaunay";
import type { Ring } from "./countyOutlines";
import { atBearing, roundedPoint } from "./plane";
import type { TownshipFact } from "./readFacts";

export type Shape = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon>;

/** Half width of the round outline drawn for a unit without an area of its own. */
const OFFICE_RADIUS_M: Readonly<Record<string, number>> = { "640522402": 2200, "640522401": 500 };
const ORDINARY_OFFICE_M = 900;

/** More points of townships that reach far beyond the ground nearest their seat: desert north-west, hills south-west. */
const FURTHER_POINTS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  "640502108": [
    [105.0, 37.56],
    [104.87, 37.47],
    [104.67, 37.4],
    [104.5, 37.32],
    [104.35, 37.3],
  ],
  "640502200": [
    [105.0, 37.25],
    [104.83, 37.22],
    [104.67, 37.17],
    [104.53, 37.08],
    [104.4, 37.02],
  ],
};

/**
 * Schematic outlines of one county's townships: the ground nearest to each seat, cut to the county. Farms, parks and
 * offices that have no area in the facts get a disc round the seat, taken from the township that they lie in.
 */
export function townshipOutlines(
  county: Ring,
  townships: readonly TownshipFact[],
): ReadonlyMap<string, Shape> {
  const whole = polygon([county.map(([lng, lat]) => [lng, lat])]);
  const ordinary = townships.filter((township) => township.areaSqkm !== undefined);
  const points = ordinary.flatMap(({ id, lng, lat }) =>
    [[lng, lat] as const, ...(FURTHER_POINTS[id] ?? [])].map(([x, y]) => ({ id, x: x * 0.8, y })),
  );
  const cells = Delaunay.from(points.map(({ x, y }) => [x, y])).voronoi([80, 34, 88, 40]);
  const shapes = new Map<string, Shape>();
  points.forEach(({ id }, i) => {
    const cell = polygon([cells.cellPolygon(i).map(([x, y]) => [x / 0.8, y])]);
    const known = shapes.get(id);
    shapes.set(id, known === undefined ? cell : needed(union(featureCollection([known, cell]))));
  });
  for (const [id, shape] of shapes) shapes.set(id, needed(intersect(featureCollection([shape, whole]))));
  const offices = townships.filter((township) => township.areaSqkm === undefined);
  offices.sort((a, b) => radiusOf(b) - radiusOf(a) || a.id.localeCompare(b.id));
  for (const office of offices) {
    const disc = needed(intersect(featureCollection([discAround(office), whole])));
    for (const [id, shape] of shapes) {
      const rest = difference(featureCollection([shape, disc]));
      if (rest !== null) shapes.set(id, rest);
    }
    shapes.set(office.id, disc);
  }
  return new Map(townships.map(({ id }) => [id, rounded(needed(shapes.get(id)))]));
}

const radiusOf = (office: TownshipFact): number => OFFICE_RADIUS_M[office.id] ?? ORDINARY_OFFICE_M;

function discAround(office: TownshipFact): GeoJSON.Feature<GeoJSON.Polygon> {
  const ring = Array.from({ length: 25 }, (_, i) => atBearing(office, radiusOf(office), (i % 24) / 24));
  return polygon([ring.map(({ lng, lat }) => [lng, lat])]);
}

function needed(shape: Shape | null | undefined): Shape {
  if (!shape) throw new Error("a township's seat lies outside its county, so that no outline is left");
  return shape;
}

function rounded(shape: Shape): Shape {
  const rings = (of: GeoJSON.Position[][]) =>
    of.map((ring) =>
      ring.map(([lng, lat]) => {
        const point = roundedPoint({ lng, lat });
        return [point.lng, point.lat];
      }),
    );
  const geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon =
    shape.geometry.type === "Polygon"
      ? { type: "Polygon", coordinates: rings(shape.geometry.coordinates) }
      : { type: "MultiPolygon", coordinates: shape.geometry.coordinates.map(rings) };
  return { type: "Feature", properties: {}, geometry };
}

import type { Point } from "../../domain/place";
import { curve } from "./curve";
import { circleAround, clusters, roundedHull } from "./hull";
import type { Places } from "./places";

/** The data of the map: every feature is a shape and a row number, and nothing else. */
export const SOURCES = [
  "counties",
  "townships",
  "rivers",
  "backgrounds",
  "countyNames",
  "townshipNames",
  "radii",
  "areas",
  "areaNames",
  "shortageNames",
  "compounds",
  "flows",
  "flowsHere",
  "homes",
  "settlements",
  "sites",
  "schools",
  "missing",
  "draft",
  "ghosts",
] as const;

export type SourceName = (typeof SOURCES)[number];

type Collection = GeoJSON.FeatureCollection<GeoJSON.Geometry, Record<string, never>>;

const collection = (geometries: readonly GeoJSON.Geometry[], firstRow = 0): Collection => ({
  type: "FeatureCollection",
  features: geometries.map((geometry, row) => ({
    type: "Feature",
    id: row + firstRow,
    properties: {},
    geometry,
  })),
});

/** Points in the order of their rows. */
export const pointSource = (points: readonly Point[]): Collection =>
  collection(points.map(({ lng, lat }) => ({ type: "Point", coordinates: [lng, lat] })));

/** Outlines of one level, or rivers, with whatever the file says of them left behind. */
export const shapeSource = (features: readonly GeoJSON.Feature[]): Collection =>
  collection(features.map((feature) => feature.geometry));

/** Layers of the planner's own, each feature with the number of its layer and nothing else of what its file says. */
export const layerSource = (
  layers: readonly { readonly features: GeoJSON.FeatureCollection }[],
): GeoJSON.FeatureCollection => ({
  type: "FeatureCollection",
  features: layers.flatMap(({ features: { features } }, layer) =>
    features.map(({ geometry }) => ({ type: "Feature" as const, properties: { layer }, geometry })),
  ),
});

/** A closed outline of [lng, lat]. */
export type Ring = readonly (readonly [number, number])[];

/** Areas that are given by their outlines. */
export const ringSource = (rings: readonly Ring[]): Collection =>
  collection(rings.map((ring) => ({ type: "Polygon", coordinates: [ring.map(([lng, lat]) => [lng, lat])] })));

/** The roads within a radius of some schools, or a circle of straight metres where there are none, each under its school's row. */
export const radiusSource = (
  circles: readonly {
    readonly school: number;
    readonly centre: Point;
    readonly metres: number;
    readonly roads?: readonly Ring[];
  }[],
): Collection => ({
  type: "FeatureCollection",
  features: circles.map(({ school, centre, metres, roads }) => ({
    type: "Feature",
    id: school,
    properties: {},
    geometry:
      roads === undefined
        ? { type: "LineString", coordinates: circleAround(centre, metres, 64) }
        : { type: "MultiLineString", coordinates: roads.map((road) => road.map(([lng, lat]) => [lng, lat])) },
  })),
});

const MARGIN_M = 420;
const GAP_M = 4500;

/** Sets of settlements as shapes around those that lie together. */
export const setSource = (sets: readonly (readonly Point[])[]): Collection =>
  collection(
    sets.map((points) => ({
      type: "MultiPolygon",
      coordinates: clusters(points, GAP_M).map((cluster) => [roundedHull(cluster, MARGIN_M)]),
    })),
  );

/** Where the names of sets are written: above the middle of their largest cluster. */
export const setNameSource = (sets: readonly (readonly Point[])[]): Collection =>
  pointSource(
    sets.map((points) => {
      const [largest] = clusters(points, GAP_M);
      const mean = (value: (point: Point) => number) =>
        largest.reduce((sum, point) => sum + value(point), 0) / largest.length;
      return { lng: mean((point) => point.lng), lat: Math.max(...largest.map((point) => point.lat)) };
    }),
  );

/** Ways from settlements to schools. */
export const waySource = (
  ways: readonly { readonly settlement: number; readonly school: number }[],
  places: Places,
): Collection =>
  collection(
    ways.map(({ settlement, school }) => ({
      type: "LineString",
      coordinates: curve(places.settlements[settlement], places.schools[school]),
    })),
  );

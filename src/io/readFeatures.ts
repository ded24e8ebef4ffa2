import type { Issue } from "../domain/issue";
import { readShape } from "./readShape";
import { line } from "./shapes/atoms";
import { z } from "./zod";

const featuresShape = z.looseObject({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.looseObject({
      type: z.literal("Feature"),
      properties: z.looseObject({ name: z.exactOptional(line), nameEn: z.exactOptional(line) }),
      geometry: z.looseObject({
        type: z.enum(["Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon"]),
        coordinates: z.array(z.unknown()),
      }),
    }),
  ),
});

/** Outlines or rivers: what a map draws and nothing is computed from. Coordinates are looked at no deeper than this. */
export function readFeatures(
  json: unknown,
  file: string,
): { readonly features?: GeoJSON.FeatureCollection; readonly issues: readonly Issue[] } {
  const { value, issues } = readShape(file, json, featuresShape);
  return value ? { features: value as unknown as GeoJSON.FeatureCollection, issues } : { issues };
}

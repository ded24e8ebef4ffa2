import { decodeText } from "../decodeText";
import type { FileRead } from "../grid";
import { type FoundFeature, geoGrids } from "./geoGrids";

/** The features of a GeoJSON file, or that it is none. Never throws. */
export function readGeoJson(file: string, bytes: Uint8Array): FileRead {
  let json: unknown;
  try {
    json = JSON.parse(decodeText(bytes).replace(/^\uFEFF/, ""));
  } catch {
    return { grids: [], faults: [{ file, fault: "cut" }] };
  }
  const features = featuresOf(json);
  return features === undefined
    ? { grids: [], faults: [{ file, fault: "unknown" }] }
    : geoGrids(file, features);
}

function featuresOf(json: unknown): readonly FoundFeature[] | undefined {
  if (!isRecord(json)) return undefined;
  if (json.type === "FeatureCollection")
    return Array.isArray(json.features) ? json.features.flatMap((one) => featuresOf(one) ?? []) : undefined;
  if (json.type === "Feature")
    return [{ geometry: json.geometry, properties: isRecord(json.properties) ? json.properties : {} }];
  return "coordinates" in json || "geometries" in json ? [{ geometry: json, properties: {} }] : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

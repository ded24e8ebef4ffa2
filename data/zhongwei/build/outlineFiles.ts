import { bboxClip, lineString } from "@turf/turf";
import type { City } from "./makeCity";
import type { Facts } from "./readFacts";

/** A little more than the city: where the rivers are shown. */
const FRAME: [number, number, number, number] = [104.0, 35.9, 106.75, 38.0];

/** Outlines of the counties and, schematic, of the townships, with their names. */
export function outlinesFile(city: City): string {
  const counties = city.counties.map(({ id, name }) => ({
    type: "Feature",
    properties: { level: "county", id, name: name.zh, nameEn: name.en, isSchematic: false },
    geometry: { type: "Polygon", coordinates: [city.countyShapes.get(id)] },
  }));
  const townships = city.townships.map(({ id, county, name }) => ({
    type: "Feature",
    properties: { level: "township", id, county, name: name.zh, nameEn: name.en, isSchematic: true },
    geometry: city.townshipShapes.get(id)?.geometry,
  }));
  return collection([...counties, ...townships]);
}

/** The Yellow River and the Qingshui, good to 1–2 km. */
export function riversFile(facts: Facts): string {
  const rivers = [
    { name: "黄河", nameEn: "Yellow River", line: facts.yellowRiver },
    { name: "清水河", nameEn: "Qingshui River", line: facts.qingshuiRiver },
  ];
  return collection(
    rivers.map(({ name, nameEn, line }) => ({
      type: "Feature",
      properties: { name, nameEn, isSchematic: true },
      geometry: bboxClip(lineString(line.map(({ lng, lat }) => [lng, lat])), FRAME).geometry,
    })),
  );
}

const collection = (features: readonly unknown[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(",\n")}\n]}\n`;

import { existsSync, readFileSync } from "node:fs";
import { area, featureCollection, intersect, polygon } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { committed, projectFile } from "./builtCity";

type Shapes = GeoJSON.FeatureCollection<GeoJSON.Polygon>;

/** Outlines of another origin, kept beside the project; where they are absent the comparison is skipped. */
const reference = projectFile("../shared/reference/counties.geojson");
const outlines = committed<Shapes>("data/zhongwei/outlines.geojson");
const counties = outlines.features.filter(({ properties }) => properties?.level === "county");

describe("outlines of the built-in city", () => {
  it("show three counties, and 46 townships marked schematic", () => {
    const townships = outlines.features.filter(({ properties }) => properties?.level === "township");

    expect(counties).toHaveLength(3);
    expect(townships).toHaveLength(46);
    expect(townships.every(({ properties }) => properties?.isSchematic === true)).toBe(true);
  });

  it("fit side by side: counties overlap by less than a thousandth", () => {
    counties.forEach((one, i) => {
      for (const other of counties.slice(0, i)) {
        const shared = intersect(
          featureCollection([polygon(one.geometry.coordinates), polygon(other.geometry.coordinates)]),
        );
        expect(shared === null ? 0 : area(shared) / area(one)).toBeLessThan(0.001);
      }
    });
  });

  it.skipIf(!existsSync(reference))("cover the same ground as the reference outlines, within 3 %", () => {
    const known = JSON.parse(readFileSync(reference, "utf8")) as Shapes;
    for (const county of counties) {
      const other = known.features.find(
        ({ properties }) => String(properties?.code) === county.properties?.id,
      );
      const shared = intersect(
        featureCollection([polygon(county.geometry.coordinates), polygon(other!.geometry.coordinates)]),
      );

      expect(area(shared!) / Math.max(area(county), area(other!))).toBeGreaterThan(0.97);
    }
  });
});

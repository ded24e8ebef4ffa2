import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PICTURES, pictureOf } from "../../../../../src/io/export/content/pictures/picturesOf";
import { birthsSeries } from "../../../../../src/model/readers/birthsSeries";
import { wellFormed } from "../formats/wellFormed";
import { aSource } from "./aSource";

const features = (file: string): GeoJSON.FeatureCollection =>
  JSON.parse(readFileSync(`data/zhongwei/${file}.geojson`, "utf8"));
const lands = { outlines: features("outlines"), rivers: features("rivers") };
const { source } = aSource("zh", 5);

it.each(PICTURES)("the picture %s is a whole drawing that says what the data is", (name) => {
  const { svg, title } = pictureOf(name, source, lands);

  expect(wellFormed(svg)).toBe(true);
  for (const said of [title, "虚构"]) expect(svg).toContain(said);
  expect(svg).not.toMatch(/NaN|undefined|Infinity|export\.|\{\{/);
});

it("draws births as bars that are as high as the cohorts are large", () => {
  const { svg } = pictureOf("births", source, lands);
  const heights = [...svg.matchAll(/height="([\d.]+)" fill="#(?:6f9bc8|1f5588)"/g)].map(([, height]) =>
    Number(height),
  );
  const infants = birthsSeries(source.results, { kind: "city" }).map((year) => year.infants);

  expect(heights).toHaveLength(infants.length);
  heights.forEach((height, at) => {
    expect(height / heights[0]).toBeCloseTo(infants[at] / infants[0], 2);
  });
});

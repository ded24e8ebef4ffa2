import { describe, expect, it } from "vitest";
import { legendOf } from "../../../../src/ui/map/legendOf";
import { paletteOf } from "../../../../src/ui/map/palette";
import { layerSource } from "../../../../src/ui/map/sources";

const layer = (name: string, type: "LineString" | "Polygon") => ({
  name,
  features: {
    type: "FeatureCollection" as const,
    features: [
      {
        type: "Feature" as const,
        properties: { secret: 1 },
        geometry: { type, coordinates: [] } as GeoJSON.Geometry,
      },
    ],
  },
});

describe("layers of the planner's own", () => {
  const layers = [layer("flood", "Polygon"), layer("rails", "LineString")];

  it("have a line of the legend each, in the colour that the map draws them in", () => {
    const palette = paletteOf(false);
    const { marks } = legendOf(undefined, {} as never, palette, (() => "") as never, layers);

    expect(marks).toEqual([
      { key: "ground flood", sign: { kind: "patch", colour: palette.backgrounds[0] }, text: "flood" },
      { key: "ground rails", sign: { kind: "line", colour: palette.backgrounds[1] }, text: "rails" },
    ]);
  });

  it("are drawn by number alone", () => {
    expect(layerSource(layers).features.map(({ properties }) => properties)).toEqual([
      { layer: 0 },
      { layer: 1 },
    ]);
  });
});

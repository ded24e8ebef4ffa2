import { describe, expect, it } from "vitest";
import { groundM } from "../../../../src/ui/map/expressions";

describe("lengths on the ground", () => {
  const pixelsAt = (metres: number, lat: number, zoom: number) => {
    const [, , , ...stops] = groundM(metres, lat, 2) as unknown as (string | number)[];
    return stops[stops.indexOf(zoom) + 1];
  };

  it("are as many pixels as a world of 512 pixels, doubled at every zoom, has on its equator", () => {
    expect(pixelsAt(40_075_017 / 512, 0, 10)).toBeCloseTo(1024, 6);
    expect(pixelsAt(40_075_017 / 512, 0, 11)).toBeCloseTo(2048, 6);
  });

  it("are twice as many at 60 degrees, where the map is twice as wide", () => {
    expect(pixelsAt(40_075_017 / 512, 60, 10)).toBeCloseTo(2048, 6);
  });

  it("are never fewer than can be seen", () => {
    expect(pixelsAt(1, 37.5, 6)).toBe(2);
  });
});

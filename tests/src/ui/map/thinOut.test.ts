import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ALL_FROM, THIN_ZOOMS, thinOut } from "../../../../src/ui/map/thinOut";

describe("signs that would lie on one another", () => {
  it("give way to the graver one until there is room: 0.02° are 14 pixels at zoom 9 and 28 at zoom 10", () => {
    const points = [0, 0.02].map((lng) => ({ lng, lat: 0 }));

    expect(thinOut(points, [1, 2])).toEqual([10, THIN_ZOOMS[0]]);
    expect(thinOut(points, [-1, 0])).toEqual([ALL_FROM, THIN_ZOOMS[0]]);
  });

  it("leave the gravest of a place drawn at every zoom, and every one that is far from all others", () => {
    const places = fc.array(
      fc.record({
        lng: fc.double({ min: 105, max: 105.1, noNaN: true }),
        lat: fc.double({ min: 37, max: 37.1, noNaN: true }),
        rank: fc.integer({ min: 0, max: 9 }),
      }),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(places, (some) => {
        const ranks = some.map(({ rank }) => rank);
        const from = thinOut(some, ranks);

        expect(from[ranks.indexOf(Math.max(...ranks))]).toBe(THIN_ZOOMS[0]);
        expect(thinOut([...some, { lng: 100, lat: 30 }], [...ranks, 0]).at(-1)).toBe(THIN_ZOOMS[0]);
      }),
    );
  });
});

import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { describe, expect, it } from "vitest";
import { areasInForce } from "../../../../src/model/readers/areasInForce";
import { clusters, roundedHull } from "../../../../src/ui/map/hull";
import { ICON_SIDE, iconImage, iconPath } from "../../../../src/ui/map/iconImage";
import { ICON_SHAPES } from "../../../../src/ui/map/iconShapes";
import { aCity, pointAt, run } from "../../../builders/aCity";

describe("sets of settlements", () => {
  it("lie inside their outline, which is closed", () => {
    const points = [pointAt({}), pointAt({ x: 2000 }), pointAt({ x: 900, y: 1500 })];

    const ring = roundedHull(points, 300);

    expect(ring[0]).toEqual(ring[ring.length - 1]);
    for (const { lng, lat } of points)
      expect(booleanPointInPolygon([lng, lat], { type: "Polygon", coordinates: [ring] })).toBe(true);
  });

  it("fall apart where they lie apart, the largest first", () => {
    const found = clusters([pointAt({ x: 50_000 }), pointAt({}), pointAt({ x: 1000 })], 4000);

    expect(found.map((cluster) => cluster.length)).toEqual([2, 1]);
  });

  it("are the last boundary of each area, until it is lifted", () => {
    const area = {
      kind: "boundary",
      area: "area",
      name: { zh: "", en: "" },
      stage: "primary",
      schools: ["school"],
    } as const;
    const { results } = run(
      aCity()
        .settlement("a", { entrants: 5 })
        .settlement("b", { x: 500, entrants: 5 })
        .school("school")
        .measure({ ...area, year: 2021, settlements: ["a"] })
        .measure({ ...area, year: 2022, settlements: ["a", "b"] })
        .measure({ ...area, year: 2023, settlements: [] })
        .years(3)
        .build(),
    );

    const sizes = [2020, 2021, 2022, 2023].map((year) =>
      areasInForce(results, year, "primary").map((one) => one.settlements.length),
    );

    expect(sizes).toEqual([[], [1], [2], []]);
  });
});

describe("signs", () => {
  it("are full in the middle and empty at the edge of their image", () => {
    const { data } = iconImage(ICON_SHAPES.primary);
    const alpha = (x: number, y: number) => data[(y * ICON_SIDE + x) * 4 + 3];

    expect(alpha(ICON_SIDE / 2, ICON_SIDE / 2)).toBe(255);
    expect(alpha(0, 0)).toBe(0);
    expect(iconPath(ICON_SHAPES.primary)).toMatch(/^M.*Z$/);
  });
});

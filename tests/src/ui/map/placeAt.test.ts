import { expect, it } from "vitest";
import { straightKm } from "../../../../src/ui/edit/straightKm";
import { placeAt } from "../../../../src/ui/map/placeAt";
import { aCity, pointAt } from "../../../builders/aCity";

it("takes county, setting and terrain from the nearest settlement", () => {
  const { dataset } = aCity()
    .settlement("near", { x: 900, county: "east", setting: "town", terrain: "hill" })
    .settlement("far", { x: -2000, county: "west" })
    .build();

  expect(placeAt(dataset, pointAt({}))).toMatchObject({ county: "east", setting: "town", terrain: "hill" });
});

it("measures straight kilometres", () => {
  expect(straightKm(pointAt({}), pointAt({ x: 3000, y: 4000 }))).toBeCloseTo(5, 2);
});

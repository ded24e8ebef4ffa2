import { describe, expect, it } from "vitest";
import { isBalanced, qualityBalance } from "../../../src/model/qualityBalance";
import { aCity, run } from "../../builders/aCity";

/** 100 pupils with 4 m² each, 300 with 8. */
function twoSchools() {
  const city = aCity()
    .settlement("town", { residents: { 6: 400 } })
    .school("one", { rooms: 3, grades: [1, 1], enrolled: [100] })
    .school("two", { x: 10, rooms: 8, grades: [1, 1], enrolled: [300] })
    .build();
  const { results } = run(city);
  const area = [400, 2400];
  const schools = results.model.schools.map((school, at) => ({
    ...school,
    premises: { siteAreaSqm: 0, floorAreaSqm: area[at], sportsAreaSqm: 0, specialistRooms: 0, teachers: 0 },
  }));
  return { ...results, model: { ...results.model, schools } };
}

describe("balance between schools", () => {
  it("is √3 / 7 where 100 pupils have 4 m² and 300 have 8, within the limit of a half", () => {
    const spreads = qualityBalance(twoSchools(), "county", 2020);

    expect(spreads[0]).toMatchObject({ stage: "primary", indicator: "floorArea", limit: 0.5 });
    expect(spreads[0].variation).toBeCloseTo(Math.sqrt(3) / 7, 12);
    expect(isBalanced(spreads)).toBe(true);
    expect(isBalanced(spreads.map((spread) => ({ ...spread, limit: 0.2 })))).toBe(false);
  });

  it("is unknown, and not kept, where nothing is known", () => {
    expect(isBalanced(qualityBalance(twoSchools(), "elsewhere", 2020))).toBeNull();
  });
});

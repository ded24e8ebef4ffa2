import { describe, expect, it } from "vitest";
import { isBalanced, qualityBalance } from "../../../src/model/qualityBalance";
import { premisesIn } from "../../../src/model/readers/premisesIn";
import { aCity, aSchool, run } from "../../builders/aCity";
import type { WrittenMeasure } from "../../builders/aMeasure";
import { someCosts } from "./money/someCosts";

/** 100 pupils with 4 m² each, 300 with 8. */
function twoSchools(...measures: readonly WrittenMeasure[]) {
  const city = measures
    .reduce((all, measure) => all.measure(measure), aCity().norm({ costs: someCosts() }))
    .settlement("town", { residents: { 6: 400 } })
    .school("one", { rooms: 3, grades: [1, 1], enrolled: [100] })
    .school("two", { x: 10, rooms: 8, grades: [1, 1], enrolled: [300] })
    .build();
  const { results } = run(city);
  const area: Readonly<Record<string, number>> = { one: 400, two: 2400 };
  const known = { siteAreaSqm: 0, sportsAreaSqm: 0, specialistRooms: 0, teachers: 0 };
  const schools = results.model.schools.map((school) =>
    school.id in area ? { ...school, premises: { ...known, floorAreaSqm: area[school.id] } } : school,
  );
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

  it("counts what an expansion builds: two rooms of 40 at 5 m² a seat give the 100 their 8 m², from its year on", () => {
    const results = twoSchools({
      kind: "expand",
      year: 2021,
      school: "one",
      stage: "primary",
      addedRooms: 2,
    });
    const ofFloor = (year: number) => qualityBalance(results, "county", year)[0].variation;

    expect(ofFloor(2020)).toBeCloseTo(Math.sqrt(3) / 7, 12);
    expect(premisesIn(results, results.model.schoolRow.get("one") ?? -1, 2021)?.floorAreaSqm).toBe(800);
  });

  it("gives a new school site, floor and ground by its seats: 3 rooms of 40 at 20, 5 and 8 m²", () => {
    const results = twoSchools({
      kind: "build",
      year: 2021,
      opens: "all",
      school: aSchool("new", { x: 20, rooms: 3 }),
    });

    expect(premisesIn(results, results.model.schoolRow.get("new") ?? -1, 2021)).toEqual({
      siteAreaSqm: 2400,
      floorAreaSqm: 600,
      sportsAreaSqm: 960,
    });
  });

  it("is unknown, and not kept, where nothing is known", () => {
    expect(isBalanced(qualityBalance(twoSchools(), "elsewhere", 2020))).toBeNull();
  });
});

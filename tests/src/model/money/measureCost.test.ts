import { describe, expect, it } from "vitest";
import type { Measure } from "../../../../src/domain/measure";
import { measureCost } from "../../../../src/model/money/measureCost";
import { aCity, aSchool } from "../../../builders/aCity";
import { aMeasure } from "../../../builders/aMeasure";
import { someCosts } from "./someCosts";

const { norms: rules, assumptions } = aCity().build();
const norms = { ...rules, costs: someCosts() };
const build = (rooms: number, stage: "primary" | "preschool" = "primary") =>
  aMeasure("b", { kind: "build", year: 2021, opens: "all", school: aSchool("new", { stage, rooms }) });
const expand = aMeasure("e", {
  kind: "expand",
  year: 2021,
  school: "old",
  stage: "primary",
  addedRooms: 3,
  addedBeds: 10,
});
const costOf = (measure: Measure) =>
  measureCost(norms, assumptions.stages, measure, () => ({
    stage: "primary",
    fromGrade: 1,
    toGrade: 6,
    rooms: 6,
  }));

describe("what a measure costs once", () => {
  it("is, for 3 of 6 rooms turned general: the equipment of 3 × 40 seats, and no building", () => {
    const turned = aMeasure("c", {
      kind: "convert",
      year: 2021,
      school: "old",
      to: { form: "general", rooms: 3, beds: 0 },
    });

    expect(costOf(turned)).toMatchObject({ buildingYuan: 0, landYuan: 0, equipmentYuan: 3 * 40 * 2_000 });
  });

  it("is, for 3 junior rooms that a school gains on turning nine-year: as for 3 rooms of an expansion, and its beds", () => {
    const gained = aMeasure("c", {
      kind: "convert",
      year: 2021,
      school: "old",
      to: { form: "nineYear", juniorRooms: 3, juniorBeds: 2 },
    });

    expect(costOf(gained)).toMatchObject({
      buildingYuan: 120 * 10 * 5000 + 2 * 40_000,
      landYuan: 0,
      equipmentYuan: 120 * 2000,
    });
  });

  it("is, for 24 rooms of 40: 960 seats × 10 m² × 5,000, 960 × 20 m² of land in mu × 80,000, and 960 × 2,000", () => {
    expect(costOf(build(24))).toMatchObject({
      buildingYuan: 48_000_000,
      isStated: false,
      landYuan: expect.closeTo(2_304_000, 6),
      equipmentYuan: 1_920_000,
      investmentYuan: expect.closeTo(52_224_000, 6),
    });
  });

  it("has a second estimate by the module: 960 seats × 7.9 m² × 5,000, and 21 rooms halfway between 18 and 24", () => {
    expect(costOf(build(24)).byModuleYuan).toBeCloseTo(37_920_000, 6);
    expect(costOf(build(21)).byModuleYuan).toBeCloseTo(840 * 8.1 * 5000, 6);
    expect(costOf(build(60)).byModuleYuan).toBeCloseTo(2400 * 7.2 * 5000, 6);
    expect(costOf(build(6, "preschool")).byModuleYuan).toBeNull();
  });

  it("is, for 3 more rooms and 10 beds: 120 seats at the norm and the beds, no land, equipment for 120", () => {
    expect(costOf(expand)).toMatchObject({
      byFloorAreaYuan: 120 * 10 * 5000 + 400_000,
      byModuleYuan: 3 * 600_000 + 400_000,
      landYuan: 0,
      equipmentYuan: 240_000,
    });
  });

  it("takes what is stated for the building, and still knows what the norm says", () => {
    const cost = costOf({ ...build(24), capitalYuan: 30_000_000 } as Measure);

    expect(cost).toMatchObject({ buildingYuan: 30_000_000, isStated: true, byFloorAreaYuan: 48_000_000 });
  });
});

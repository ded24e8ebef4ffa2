import { describe, expect, it } from "vitest";
import type { Merge } from "../../../../src/domain/measure";
import type { Norms } from "../../../../src/domain/norms";
import { byStage } from "../../../../src/domain/stage";
import { annuity, closureSaving } from "../../../../src/model/money/closureSaving";
import { aCity, run } from "../../../builders/aCity";
import { someCosts } from "./someCosts";

/** Twenty pupils at the door of a school that goes into one 2.5 km away. */
const merged = (campusStays: boolean, rules: Partial<Norms> = {}) => {
  const city = aCity()
    .norm({ costs: someCosts(), ...rules })
    .settlement("village", { residents: { 6: 20 } })
    .school("small", { enrolled: [20] })
    .school("far", { x: 2500 })
    .measure({ kind: "merge", year: 2021, school: "small", into: "far", campusStays })
    .build();
  return closureSaving(run(city).results, city.scenario.measures[0] as Merge);
};

describe("what a closure saves", () => {
  it("is the funds of 80 pupils who were never there, less the bus of 20 over 2.5 km: 8,000 − 10,000", () => {
    expect(merged(false)).toMatchObject({
      pupils: 20,
      fundsYuan: 8000, // (100 − 20) × 100
      teachersYuan: 0,
      busYuan: 10_000, // 20 × 2.5 km × 2 × 100 days × 1
      boardersYuan: 0,
      bedsYuan: 0,
      netYuan: -2000,
    });
  });

  it("has no new journeys where the campus stays", () => {
    expect(merged(true)).toMatchObject({ pupils: 0, busYuan: 0, netYuan: 8000 });
  });

  it("is half a post where one class of 20 asks for 1.5 posts, and the ratio gives its pupils one elsewhere", () => {
    const saving = merged(false, {
      pupilsPerTeacher: byStage(() => 20),
      postsPerClass: byStage(() => ({ town: 1.5, rural: 1.5 })),
    });

    expect(saving?.teachersYuan).toBe(0.5 * someCosts().perTeacherYuan);
  });

  it("spreads a bed over its life: a fiftieth a year without interest, more with it", () => {
    expect(annuity(0, 50)).toBe(0.02);
    expect(annuity(0.1, 1)).toBeCloseTo(1.1, 12);
  });
});

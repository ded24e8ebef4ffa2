import { describe, expect, it } from "vitest";
import { seatUse } from "../../../../src/model/money/seatUse";
import { aCity, aSchool, run } from "../../../builders/aCity";
import { someCosts } from "./someCosts";

describe("the seats of a measure over the building's life", () => {
  it("are, for 30 pupils in the first year and 20 in the second of four: 30 + 20 + 20 + 20 of 4 × 40", () => {
    const city = aCity()
      .norm({ costs: someCosts({ buildingLifeYears: 4 }) })
      .settlement("town", { residents: { 5: 30, 4: 20 } })
      .measure({
        kind: "build",
        year: 2021,
        opens: "all",
        school: aSchool("new", { grades: [1, 1], rooms: 1 }),
      })
      .years(2)
      .build();
    const [build] = city.scenario.measures;

    const use = build.kind === "build" && seatUse(run(city).results, build);

    expect(use).toEqual({ seats: 40, seatYears: 90, simulatedYears: 2 });
  });

  it("are, of an expansion, those that the seats before it could not hold: 45 pupils less 40", () => {
    const city = aCity()
      .norm({ costs: someCosts({ buildingLifeYears: 1 }) })
      .settlement("town", { residents: { 5: 45 } })
      .school("old", { grades: [1, 1], rooms: 1 })
      .measure({ kind: "expand", year: 2021, school: "old", stage: "primary", addedRooms: 1 })
      .build();
    const [expand] = city.scenario.measures;

    const use = expand.kind === "expand" && seatUse(run(city).results, expand);

    expect(use).toEqual({ seats: 40, seatYears: 5, simulatedYears: 1 });
  });
});

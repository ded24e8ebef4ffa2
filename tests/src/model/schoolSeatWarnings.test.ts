import { expect, it } from "vitest";
import { schoolSeatWarnings } from "../../../src/model/schoolSeatWarnings";
import { aCity, run } from "../../builders/aCity";

it("warns of schools by their entry class of 40: 45 are red, 36 yellow, 35 green, and a green school is not listed", () => {
  const city = aCity()
    .settlement("town", { residents: { 6: 45, 5: 36, 4: 35 } })
    .school("crowded", { enrolled: [45] })
    .settlement("village", { x: 50_000, residents: { 6: 10, 5: 10, 4: 10 } })
    .school("calm", { x: 50_000, enrolled: [10] })
    .years(2)
    .build();

  const warnings = schoolSeatWarnings(run(city).results, 2020);

  expect(warnings).toEqual([
    {
      school: "crowded",
      county: "county",
      stage: "primary",
      lights: ["red", "yellow", "green"],
      entrants: 45,
      normalIntake: 40,
    },
  ]);
});

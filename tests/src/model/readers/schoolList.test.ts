import { describe, expect, it } from "vitest";
import { schoolList } from "../../../../src/model/readers/schoolList";
import { schoolMeasures } from "../../../../src/model/readers/schoolMeasures";
import { aCity, run } from "../../../builders/aCity";

const city = aCity()
  .settlement("village", { x: 0, entrants: 90 })
  .school("school", { x: 400, rooms: 6 })
  .school("closed", { x: 2900, rooms: 6 })
  .measure({ kind: "close", school: "closed", year: 2021 })
  .measure({ kind: "expand", school: "school", stage: "primary", addedRooms: 1, year: 2021 })
  .build();
const { results } = run(city);

describe("the list of schools", () => {
  it("holds one row for each open school", () => {
    const [school, ...others] = schoolList(results, 2021);

    expect(others).toEqual([]);
    expect(school).toMatchObject({
      stages: ["primary"],
      seats: 280,
      surplus: 280 - school.pupils,
      shortfall: 0,
      meanJourneyM: 400,
      longestJourneyM: 400,
      binding: "rooms",
      measures: 1,
    });
    expect(school.utilisation).toBe(school.pupils / 280);
  });

  it("lists a school without pupils with no journey", () => {
    expect(schoolList(results, 2020).map(({ meanJourneyM }) => meanJourneyM)).toEqual([null, null]);
  });
});

it("finds the measures of a school by year", () => {
  expect(schoolMeasures(city.scenario, "school").map(({ kind }) => kind)).toEqual(["expand"]);
  expect(schoolMeasures(city.scenario, "nowhere")).toEqual([]);
});

import { describe, expect, it } from "vitest";
import { alternatives } from "../../../../src/model/readers/alternatives";
import { cohortPath } from "../../../../src/model/readers/cohortPath";
import { destinations } from "../../../../src/model/readers/destinations";
import { namesOf } from "../../../../src/model/readers/names";
import { settlementOf } from "../../../../src/model/readers/settlementOf";
import { aCity, run } from "../../../builders/aCity";

const { results } = run(
  aCity()
    .settlement("village", { x: 0, entrants: 300 })
    .school("near", { x: 100, rooms: 6 })
    .school("far", { x: 2000, rooms: 6 })
    .school("beyond", { x: 9000, rooms: 6 })
    .years(2)
    .build(),
);

describe("where a settlement's children go", () => {
  it("tells schools, pupils and metres", () => {
    const { demand, unplaced, schools } = destinations(results, ["village"], "primary", 2021, 1);

    expect([demand, unplaced]).toEqual([300, 0]);
    expect(schools.map(({ school, metres }) => [school, metres])).toEqual([
      ["near", 100],
      ["far", 2000],
    ]);
    expect(schools.reduce((sum, { pupils }) => sum + pupils, 0)).toBe(300);
  });

  it("follows those born in one year from grade to grade", () => {
    const path = cohortPath(results, ["village"], 2015);

    expect(path.map(({ year, stage, grade, demand }) => [year, stage, grade, demand])).toEqual([
      [2020, "preschool", 3, 300],
      [2021, "primary", 1, 300],
      [2022, "primary", 2, 300],
    ]);
    expect(path[2].schools).toEqual(path[1].schools);
  });

  it("lists what they could attend by day, nearest first", () => {
    expect(
      alternatives(results, "village", "primary", 2021).map(({ school, seats }) => [school, seats]),
    ).toEqual([
      ["near", 240],
      ["far", 240],
    ]);
  });

  it("lists a school that is reached by bus: 4 km, over the 3 km on foot, no bed", () => {
    const riding = run(
      aCity()
        .settlement("village", { entrants: 30 })
        .school("bused", { x: 4000 })
        .school("other", { x: 4100 })
        .measure({ kind: "bus", year: 2021, school: "bused", stage: "primary", addedBuses: 1 })
        .build(),
    );

    expect(alternatives(riding.results, "village", "primary", 2021)).toMatchObject([
      { school: "bused", metres: 4000, isWithinDay: true, takesBoarders: false, fromHere: 30 },
    ]);
  });

  it("knows names and places by id, and says an unknown id as it is", () => {
    expect(settlementOf(results, "village")?.county).toBe("county");
    expect(settlementOf(results, "nowhere")).toBeUndefined();
    expect(namesOf(results).school("near").zh).toBe("near");
    expect(namesOf(results).settlement("nowhere").en).toBe("nowhere");
  });
});

import { describe, expect, it } from "vitest";
import { cohortComparison } from "../../../../src/model/comparison/cohortComparison";
import { indicatorTable, overYears } from "../../../../src/model/comparison/indicatorTable";
import { pupilsMoved } from "../../../../src/model/comparison/pupilsMoved";
import { schoolDifferences } from "../../../../src/model/comparison/schoolDifferences";
import { settlementDifferences } from "../../../../src/model/comparison/settlementDifferences";
import { aCity, aSchool, planned, run } from "../../../builders/aCity";
import { aMeasure } from "../../../builders/aMeasure";

/**
 * Thirty children enter grade one in 2021. As things stand they walk 1,500 m to the old school; the other plan closes it and
 * builds a new one, whose row nobody else has, 500 m from the village.
 */
const city = aCity()
  .settlement("village", { entrants: 30 })
  .school("old", { x: 1500, rooms: 6 })
  .school("small", { x: -9000, rooms: 6 })
  .build();
const before = run(city).results;
const after = run(
  planned(city, [
    aMeasure("close", { kind: "close", year: 2021, school: "old" }),
    aMeasure("build", {
      kind: "build",
      year: 2021,
      opens: "all",
      school: aSchool("new", { x: 500, rooms: 12 }),
    }),
  ]),
).results;

describe("two plans of one city", () => {
  it("move 30 pupils who then travel 1,000 m less each", () => {
    expect(pupilsMoved(before, after, 2021, "primary")).toEqual({
      moved: 30,
      furtherM: -1000,
      farther: 0,
      nearer: 30,
      boarders: 0,
      unplaced: 0,
    });
    expect(pupilsMoved(before, before, 2021, "primary")).toMatchObject({ moved: 0, furtherM: null });
  });

  it("leave children without a seat, who are told apart from those who move", () => {
    const closed = run(
      planned(city, [aMeasure("close", { kind: "close", year: 2021, school: "old" })]),
    ).results;

    expect(pupilsMoved(before, closed, 2021, "primary")).toMatchObject({ moved: 0, unplaced: 30 });
  });

  it("give a settlement another school and a shorter journey, in a class of 30 as before", () => {
    const [village] = settlementDifferences(before, after, 2021, "primary");

    expect(village).toMatchObject({
      id: "village",
      moved: 30,
      before: { pupils: 30, school: "old", journeyM: 1500, classSize: 30 },
      after: { pupils: 30, school: "new", journeyM: 500, classSize: 30 },
    });
  });

  it("open, close and leave schools alone, matched by id", () => {
    const found = schoolDifferences(before, after, 2021, "primary");

    expect(found.map(({ plan, change }) => [plan.id, change]).sort()).toEqual([
      ["new", "opens"],
      ["old", "closes"],
      ["small", "none"],
    ]);
    expect(found.find(({ plan }) => plan.id === "new")).toMatchObject({ after: { pupils: 30, seats: 480 } });
    expect(
      schoolDifferences(after, before, 2021, "primary").find(({ plan }) => plan.id === "new")?.change,
    ).toBe("closes");
  });

  it("let a school grow and shrink by its seats", () => {
    const expanded = run(
      planned(city, [
        aMeasure("m", { kind: "expand", year: 2021, school: "old", stage: "primary", addedRooms: 1 }),
      ]),
    ).results;
    const changeOf = (found: ReturnType<typeof schoolDifferences>) =>
      found.find(({ plan }) => plan.id === "old")?.change;

    expect(changeOf(schoolDifferences(before, expanded, 2021, "primary"))).toBe("grows");
    expect(changeOf(schoolDifferences(expanded, before, 2021, "primary"))).toBe("shrinks");
  });

  it("stand in one table by year, with nothing for a year that was not simulated", () => {
    const table = indicatorTable([before, after], [2021, 2050], { stage: "primary" });
    const row = (key: string) => table.find((one) => one.key === key)?.values;

    expect(row("meanJourneyM")).toEqual([
      [1500, null],
      [500, null],
    ]);
    expect(row("seats")).toEqual([
      [480, null],
      [720, null],
    ]);
    expect(row("schools")?.map(([schools]) => schools)).toEqual([2, 2]);
  });

  it("become one figure a period: conditions are averaged, money and moves add up", () => {
    expect(overYears("short", [10, 20])).toBe(15);
    expect(overYears("moved", [10, 20, null])).toBe(30);
    expect(overYears("meanJourneyM", [null])).toBeNull();
  });

  it("take a child born in 2015 to one school or the other", () => {
    const steps = cohortComparison([before, after], "village", 2015);
    const entry = steps.find(({ stage }) => stage === "primary");

    expect(entry).toMatchObject({ year: 2021, grade: 1 });
    expect(entry?.plans.map((plan) => plan?.schools.map(({ school, metres }) => [school, metres]))).toEqual([
      [["old", 1500]],
      [["new", 500]],
    ]);
  });
});

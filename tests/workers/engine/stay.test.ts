import { describe, expect, it } from "vitest";
import { byStage } from "../../../src/domain/stage";
import { aCity, aSchool, run } from "../../builders/aCity";
import { attendances, seated, yearOf } from "../../builders/attendance";

const name = { zh: "片", en: "area" };

describe("pupils who have a school (method 4.1)", () => {
  it("keep it though a nearer one has room", () => {
    const city = aCity()
      .settlement("v", { residents: { 6: 20 } })
      .school("near", { x: 100 })
      .school("theirs", { x: 2000, enrolled: [20] })
      .build();

    expect(seated(run(city).results)).toEqual({ "theirs.2": 20 });
  });

  it("become fewer everywhere in proportion as their cohort shrinks", () => {
    const city = aCity()
      .settlement("v", { residents: { 6: 40 } })
      .school("s", { enrolled: [30] })
      .school("t", { x: 100, enrolled: [10] })
      .assume({
        enrolment: {
          ...aCity().build().assumptions.enrolment,
          primary: [
            { year: 2020, value: 1 },
            { year: 2021, value: 0.5 },
          ],
        },
      })
      .build();

    expect(seated(run(city).results)).toEqual({ "s.2": 15, "t.2": 5 });
  });

  it("are joined by arrivals who look for a place nearby", () => {
    const city = aCity()
      .settlement("v", { residents: { 6: 10 } })
      .school("near", { x: 100 })
      .school("theirs", { x: 2000, enrolled: [8] })
      .build();

    expect(seated(run(city).results, { after: 0 })).toEqual({ "theirs.1": 8 });
    expect(seated(run(city).results)).toEqual({ "theirs.2": 8 });
    expect(yearOf(run(city).results).summary.transfersOut).toBe(2);
  });

  it("look for another place when theirs closes", () => {
    const city = aCity()
      .settlement("v", { residents: { 6: 20 } })
      .school("near", { x: 100 })
      .school("theirs", { x: 2000, enrolled: [20] })
      .measure({ kind: "close", year: 2021, school: "theirs" })
      .build();
    const { results } = run(city);

    expect(seated(results)).toEqual({ "near.2": 20 });
    expect(yearOf(results).summary.moved).toBe(20);
  });

  it("go first where a merger sends them, however far, as many as there is room for", () => {
    const city = aCity()
      .settlement("v", { residents: { 6: 60 } })
      .school("near", { x: 100 })
      .school("theirs", { enrolled: [60] })
      .school("head", { x: 5000, rooms: 6 })
      .measure({ kind: "merge", year: 2021, school: "theirs", into: "head", campusStays: false })
      .build();

    // One room of grade two, tolerated up to 50, but spare rooms of the grades without pupils are open to them too.
    expect(seated(run(city).results)).toEqual({ "head.2": 60 });
    expect(yearOf(run(city).results).summary.moved).toBe(60);
  });

  it("stay where they are when the campus of a merged school stays", () => {
    const city = aCity()
      .settlement("v", { residents: { 6: 20 } })
      .school("theirs", { enrolled: [20] })
      .school("head", { x: 5000 })
      .measure({ kind: "merge", year: 2021, school: "theirs", into: "head", campusStays: true })
      .build();

    expect(seated(run(city).results)).toEqual({ "theirs.2": 20 });
    expect(yearOf(run(city).results).summary.moved).toBe(0);
  });

  it("leave a bed that they took for want of anybody who needs it: ten ride 4 km and take ten beds, which ten from 6 km have the year after", () => {
    const seats = (way: "bus" | "area") => {
      const city = aCity()
        .settlement("riders", { x: 4000, residents: { 11: 10 } })
        .settlement("boarders", { x: -6000, residents: { 10: 10 } })
        .school("s", { stage: "junior", beds: 10 })
        .assume({ boardsBeyondM: byStage(() => 3500) })
        .years(2);
      if (way === "bus")
        city.measure({ kind: "bus", year: 2021, school: "s", stage: "junior", addedBuses: 1 });
      else
        for (const [year, settlements] of [
          [2021, ["riders"]],
          [2022, ["riders", "boarders"]],
        ] as const)
          city.measure({
            kind: "boundary",
            year,
            area: "a",
            name,
            stage: "junior",
            settlements,
            schools: ["s"],
          });
      const { results } = run(city.build());
      return [1, 2].map((after) =>
        attendances(results, { stage: "junior", after }).map(({ settlement, pupils, isBoarding }) =>
          [settlement, pupils, isBoarding ? "boards" : "by day"].join(" "),
        ),
      );
    };

    expect(seats("bus")).toEqual([["riders 10 boards"], ["boarders 10 boards", "riders 10 by day"]]);
    expect(seats("area")).toEqual([["riders 10 boards"], ["boarders 10 boards", "riders 10 by day"]]);
  });

  it("may move to a nearer school that opens with every grade, and stay where one opens with its entry grade", () => {
    const opening = (opens: "all" | "entry") =>
      aCity()
        .settlement("v", { residents: { 6: 20 } })
        .school("theirs", { x: 2000, enrolled: [20] })
        .measure({ kind: "build", year: 2021, opens, school: aSchool("new", { x: 100 }) })
        .build();

    expect(seated(run(opening("all")).results)).toEqual({ "new.2": 20 });
    expect(seated(run(opening("entry")).results)).toEqual({ "theirs.2": 20 });
  });

  it("leave a teaching point after its last grade", () => {
    const city = aCity()
      .settlement("v", { residents: { 8: 20 } })
      .school("point", { enrolled: [0, 0, 20] })
      .school("full", { x: 900 })
      .measure({ kind: "convert", year: 2021, school: "point", to: { form: "teachingPoint", toGrade: 3 } })
      .build();

    expect(seated(run(city).results)).toEqual({ "full.4": 20 });
  });

  it("wait again the next year when nobody had room", () => {
    const city = aCity()
      .settlement("v", { entrants: 12 })
      .school("far", { x: 4000 })
      .measure({
        kind: "boundary",
        year: 2022,
        area: "a",
        name,
        stage: "primary",
        settlements: ["v"],
        schools: ["far"],
      })
      .years(2)
      .build();
    const { results } = run(city);

    expect(seated(results, { after: 1 })).toEqual({ "none.1": 12 });
    expect(attendances(results, { after: 2 })).toMatchObject([{ school: "far", grade: 2, pupils: 12 }]);
  });
});

import { describe, expect, it } from "vitest";
import { aCity, run } from "../../builders/aCity";
import { attendances, seated, yearOf } from "../../builders/attendance";

const name = { zh: "片", en: "area" };

describe("who may attend where (method 3)", () => {
  it("lets children of the countryside go further than those of a town", () => {
    const at = (setting: "rural" | "town") =>
      aCity().settlement("v", { setting, entrants: 10 }).school("s", { x: 2500 }).build();

    expect(seated(run(at("rural")).results)).toEqual({ "s.1": 10 });
    expect(seated(run(at("town")).results)).toEqual({ "none.1": 10 });
  });

  it("makes a journey longer where either end lies in hills", () => {
    const city = aCity()
      .settlement("v", { entrants: 10 })
      .school("plain", { x: 1800 })
      .school("hill", { x: -1000, terrain: "hill" })
      .build();

    expect(attendances(run(city).results).map(({ school, metres }) => [school, metres])).toEqual([
      ["plain", 1800],
    ]);
  });

  it("keeps the nearest few day schools and forgets those behind them", () => {
    const city = aCity().settlement("v", { entrants: 120 }).assume({ daySchools: 2 });
    for (const x of [100, 200, 300]) city.school(`s${x}`, { x, grades: [1, 1] });

    expect(seated(run(city.build()).results)).toEqual({ "s100.1": 50, "s200.1": 50, "none.1": 20 });
  });

  it("leaves boarders their beds when their school gets a bus, where it is not among the nearest few: 30 board, and 30 ride if it is", () => {
    const served = (daySchools: number, ...buses: readonly number[]) => {
      const city = aCity()
        .settlement("v", { residents: { 11: 30 } })
        .assume({ daySchools })
        .school("lost", { x: 1000, stage: "junior", rooms: 0 })
        .school("beds", { x: 4000, stage: "junior", beds: 30 });
      for (const addedBuses of buses)
        city.measure({ kind: "bus", year: 2021, school: "beds", stage: "junior", addedBuses });
      return attendances(run(city.build()).results, { stage: "junior" }).map(
        ({ school, pupils, isBoarding }) => [school, pupils, isBoarding],
      );
    };

    expect(served(1)).toEqual([["beds", 30, true]]);
    expect(served(1, 1)).toEqual([["beds", 30, true]]);
    expect(served(2, 1)).toEqual([["beds", 30, false]]);
  });

  it("counts no school among the nearest few that does not teach the grade", () => {
    const city = aCity()
      .settlement("v", { entrants: 30 })
      .assume({ daySchools: 1 })
      .school("upper", { x: 100, grades: [4, 6] })
      .school("lower", { x: 200 })
      .build();

    expect(seated(run(city).results)).toEqual({ "lower.1": 30 });
  });

  it("takes seniors from the whole county, as boarders beyond the day journey, before there are beds", () => {
    const city = aCity()
      .settlement("v", { residents: { 14: 10 } })
      .school("far", { stage: "senior", x: 90_000 })
      .build();
    const { results } = run(city);

    expect(seated(results, { stage: "senior" })).toEqual({ "far.1": 10 });
    expect(yearOf(results, { stage: "senior" }).summary.bedsShort).toBe(10);
  });

  it("lets an attendance area's own settlements in whatever their distance, and nobody else", () => {
    const city = aCity()
      .settlement("far", { x: 9000, entrants: 10 })
      .settlement("near", { entrants: 10 })
      .school("s", { x: 100 })
      .measure({
        kind: "boundary",
        year: 2021,
        area: "a",
        name,
        stage: "primary",
        settlements: ["far"],
        schools: ["s"],
      })
      .build();

    expect(
      attendances(run(city).results).map(({ settlement, isBoarding }) => [settlement, isBoarding]),
    ).toEqual([["far", false]]);
  });

  it("shares an area's children among all of its schools", () => {
    const city = aCity()
      .settlement("v", { entrants: 90 })
      .school("s", { x: 100, grades: [1, 1] })
      .school("t", { x: 200, grades: [1, 1] })
      .school("nearest", { x: 10 })
      .measure({
        kind: "boundary",
        year: 2021,
        area: "a",
        name,
        stage: "primary",
        settlements: ["v"],
        schools: ["s", "t"],
      })
      .measure({
        kind: "boundary",
        year: 2021,
        area: "b",
        name,
        stage: "primary",
        settlements: ["w"],
        schools: ["nearest"],
      })
      .settlement("w")
      .build();

    expect(seated(run(city).results)).toEqual({ "s.1": 50, "t.1": 40 });
  });
});

import { describe, expect, it } from "vitest";
import { byStage } from "../../../src/domain/stage";
import { totals } from "../../../src/model/indicators/totals";
import { schoolOrigins } from "../../../src/model/readers/schoolOrigins";
import { aCity, run } from "../../builders/aCity";

/** Villages 1, 2 and 2.5 km from a junior school with beds, all within a day's journey of 3 km; a fourth is 4 km away and must board. */
const results = (beds: number, beyondM?: number) =>
  run(
    aCity()
      .settlement("near", { x: 1000, residents: { 11: 10 } })
      .settlement("far", { x: 2000, residents: { 11: 10 } })
      .settlement("further", { x: 2500, residents: { 11: 10 } })
      .settlement("beyond", { x: 4000, residents: { 11: 10 } })
      .school("school", { stage: "junior", grades: [1, 3], rooms: 3, beds })
      .years(2)
      .assume(beyondM === undefined ? {} : { boardsBeyondM: byStage(() => beyondM) })
      .build(),
  ).results;
const boarders = (beds: number, beyondM?: number) =>
  Object.fromEntries(
    schoolOrigins(results(beds, beyondM), "school", 2021).origins.map((one) => [
      one.settlement,
      one.boarders,
    ]),
  );

describe("beds within a day's journey (method 3.2)", () => {
  it("stay empty where nothing is believed of them", () => {
    expect(boarders(30)).toEqual({ near: 0, far: 0, further: 0, beyond: 10 });
  });

  it("go to those who live further than pupils are believed to travel, the furthest first, after those who must board", () => {
    expect(boarders(25, 1500)).toEqual({ near: 0, far: 5, further: 10, beyond: 10 });
    expect(boarders(12, 1500)).toEqual({ near: 0, far: 0, further: 2, beyond: 10 });
  });

  it("shorten the day journeys that are counted, and leave the school and the seats as they are: 10 by 1,000 m and 5 by 2,000 m are 1,333 m on average", () => {
    const some = totals(results(25, 1500), 2021, { stage: "junior" });
    const none = totals(results(25), 2021, { stage: "junior" });

    expect(some).toMatchObject({ boarders: 25, dayPupils: 15, p95JourneyM: 2000 });
    expect(some.meanJourneyM).toBeCloseTo(20_000 / 15, 9);
    expect([some.placed, some.short, some.objective]).toEqual([none.placed, none.short, none.objective]);
  });

  it("are dealt again each year", () => {
    expect(totals(results(25, 1500), 2022, { stage: "junior" }).boarders).toBe(25);
  });
});

import { describe, expect, it } from "vitest";
import { aCity, run } from "../../builders/aCity";
import { attendances, yearOf } from "../../builders/attendance";

const base = { after: 0 };

describe("who sits where in the base year (method 4.0)", () => {
  it("is inferred by the shortest journeys that explain the pupils observed", () => {
    const city = aCity()
      .settlement("left", { x: 0, residents: { 6: 30 } })
      .settlement("right", { x: 1000, residents: { 6: 30 } })
      .school("s", { x: 100, enrolled: [40] })
      .school("t", { x: 1100, enrolled: [20] })
      .build();

    expect(
      attendances(run(city).results, base).map(({ settlement, school, pupils }) => [
        settlement,
        school,
        pupils,
      ]),
    ).toEqual([
      ["left", "s", 30],
      ["right", "t", 20],
      ["right", "s", 10],
    ]);
  });

  it("shows residents whom no school of the county has, and pupils whom no settlement has, as transfers", () => {
    const city = aCity()
      .settlement("v", { residents: { 6: 30, 7: 10 } })
      .school("s", { enrolled: [20, 25] })
      .build();
    const { summary, transfersIn, elsewhere } = yearOf(run(city).results, base);

    expect([...elsewhere].slice(0, 2)).toEqual([10, 0]);
    expect([...transfersIn].slice(0, 2)).toEqual([0, 15]);
    expect(summary).toMatchObject({ placed: 30, transfersOut: 10, transfersIn: 15, unplaced: 0 });
  });

  it("goes on from year to year: pupils elsewhere stay elsewhere, pupils from elsewhere stay here", () => {
    const city = aCity()
      .settlement("v", { residents: { 6: 30, 7: 10 } })
      .school("s", { enrolled: [20, 25] })
      .years(5)
      .build();
    const summaries = [1, 4, 5].map((after) => yearOf(run(city).results, { after }).summary);

    expect(summaries.map(({ transfersOut, transfersIn }) => [transfersOut, transfersIn])).toEqual([
      [10, 15],
      [10, 15],
      [10, 0],
    ]);
  });

  it("takes pupils beyond the day journey for boarders where their school has beds", () => {
    const far = (beds: number) =>
      aCity()
        .settlement("v", { residents: { 6: 5 } })
        .school("s", { x: 9000, beds, enrolled: [5] })
        .build();

    expect(attendances(run(far(1)).results, base)).toMatchObject([{ isBoarding: true }]);
    expect(attendances(run(far(0)).results, base)).toMatchObject([{ isBoarding: false }]);
  });
});

import { describe, expect, it } from "vitest";
import { aCity, run } from "../../builders/aCity";
import { yearOf } from "../../builders/attendance";

const everyAge = (pupils: number) => Object.fromEntries([6, 7, 8, 9, 10, 11].map((age) => [age, pupils]));
const base = { after: 0 };

describe("seats against pupils (method 4.5, 4.6)", () => {
  it("counts pupils beyond the seats in reach as short, and seats without pupils as surplus", () => {
    const city = aCity()
      .settlement("crowded", { residents: everyAge(50) })
      .settlement("quiet", { x: 50_000, residents: everyAge(10) })
      .school("c", { rooms: 6 })
      .school("q", { x: 50_000, rooms: 6 })
      .build();
    const { summary, certificates } = yearOf(run(city).results, base);

    expect(summary).toMatchObject({ seats: 480, short: 60, surplus: 180 });
    expect(certificates).toMatchObject([
      { about: "seats", pupils: 300, capacity: 240, placed: 240, short: 60 },
    ]);
    expect([certificates[0].homes, certificates[0].offers].map((rows) => [...rows])).toEqual([[0], [0]]);
  });

  it("knows one shortage from two where the settlements share no school", () => {
    const city = aCity()
      .settlement("a", { residents: everyAge(50) })
      .settlement("b", { x: 50_000, residents: everyAge(60) })
      .school("s", { rooms: 6 })
      .school("t", { x: 50_000, rooms: 6 })
      .build();

    expect(yearOf(run(city).results, base).certificates.map(({ short }) => short)).toEqual([60, 120]);
  });

  it("prices a seat by the child that it would seat, where seats are short", () => {
    const city = aCity()
      .settlement("v", { residents: everyAge(50) })
      .school("s", { rooms: 6 })
      .build();
    const { priceSeated, priceM } = yearOf(run(city).results, base);

    expect([[...priceSeated], [...priceM]]).toEqual([[1], [0]]);
  });

  it("prices a seat by the metres that it would save, where only the nearest school is full", () => {
    const city = aCity()
      .settlement("v", { residents: everyAge(50) })
      .school("near", { x: 100, rooms: 6 })
      .school("next", { x: 900, rooms: 6 })
      .build();
    const { priceSeated, priceM } = yearOf(run(city).results, base);

    expect([[...priceSeated], [...priceM]]).toEqual([
      [0, 0],
      [800, 0],
    ]);
  });

  it("counts a bed's seat once, whether or not anybody sleeps there", () => {
    const city = aCity()
      .settlement("near", { residents: { 9: 20 } })
      .settlement("far", { x: 9000, residents: { 9: 20 } })
      .school("s", { rooms: 6, beds: 15 })
      .build();

    expect(yearOf(run(city).results, base).summary).toMatchObject({
      seats: 240,
      short: 5,
      surplus: 240 - 35,
    });
  });
});

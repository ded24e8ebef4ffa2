import { describe, expect, it } from "vitest";
import { journeyGini, totals, utilisation } from "../../../../src/model/indicators/totals";
import { aCity, run } from "../../../builders/aCity";

const twoVillages = () =>
  aCity()
    .settlement("near", { x: 500, entrants: 30 })
    .settlement("far", { x: -2500, entrants: 10 })
    .school("school", { rooms: 6 });

describe("what a year adds up to", () => {
  it("means the day journeys by pupils: (30 × 500 + 10 × 2,500) / 40 = 1,000 m", () => {
    const year = totals(run(twoVillages().build()).results, 2021);

    expect(year.meanJourneyM).toBe(1000);
    expect(year.p95JourneyM).toBe(2500);
    expect(year.beyondRadius).toBe(10);
  });

  it("divides pupils by seats: 40 of 6 × 40 is a sixth, and nothing where there are no seats", () => {
    const year = totals(run(twoVillages().build()).results, 2021);

    expect(utilisation(year)).toBeCloseTo(1 / 6, 12);
    expect(utilisation({ ...year, seats: 0 })).toBeNull();
  });

  it("counts classes above 40 and the children that even 50 a class leave unplaced: 120 for one entry room", () => {
    const city = aCity()
      .settlement("town", { residents: { 5: 120, 6: 40, 7: 40, 8: 40, 9: 40, 10: 40, 11: 40 } })
      .school("school", { rooms: 6, enrolled: [40, 40, 40, 40, 40, 40] })
      .build();

    const year = totals(run(city).results, 2021, { stage: "primary" });

    expect(year.classesOverCap).toBe(1);
    expect(year.largestClass).toBe(50);
    expect(year.unplaced).toBe(70);
    expect(year.short).toBe(80);
  });

  it("calls short whom no seat at the standard is left for: 300 pupils, 240 seats", () => {
    const residents = { 6: 50, 7: 50, 8: 50, 9: 50, 10: 50, 11: 50 };
    const city = aCity().settlement("town", { residents }).school("school", { rooms: 6 }).build();

    const base = totals(run(city).results, 2020);

    expect(base.short).toBe(60);
    expect(base.surplus).toBe(0);
    expect(base.transfersOut).toBe(300);
  });

  it("finds journeys of 500 m (30) and 2,500 m (10) unequal by 0.375", () => {
    expect(journeyGini(run(twoVillages().build()).results, 2021)).toBeCloseTo(0.375, 9);
  });
});

import { describe, expect, it } from "vitest";
import type { CountyId } from "../../../../src/domain/ids";
import {
  type Fan,
  fanBirths,
  fanCell,
  fanOf,
  flagShare,
  seatYearsOf,
} from "../../../../src/model/futures/fan";
import {
  FUTURE_INDICATORS,
  type FutureFigures,
  type FutureShape,
  SCHOOL_FLAGS,
} from "../../../../src/model/futures/indicators";
import { measureNeeds } from "../../../../src/model/futures/measureNeeds";
import { risksOf } from "../../../../src/model/futures/risks";

const by = { measure: "m1" as never, year: 2021, addedRooms: 6 };
const shape: FutureShape = {
  years: [2020, 2021],
  units: [
    { county: "a", stage: "primary" },
    { county: "b", stage: "primary" },
  ],
  offers: [{ school: "new", stage: "primary", county: "a" as CountyId, by }],
};

/** A future in which counties a and b lack so many seats in 2021, and the new school has these flags. */
function future(
  shortA: number,
  shortB: number,
  ...flags: readonly (typeof SCHOOL_FLAGS)[number][]
): FutureFigures {
  const width = FUTURE_INDICATORS.length;
  const units = new Float64Array(4 * width);
  units[2 * width + FUTURE_INDICATORS.indexOf("short")] = shortA;
  units[3 * width + FUTURE_INDICATORS.indexOf("short")] = shortB;
  const bits = flags.reduce((sum, flag) => sum | (1 << SCHOOL_FLAGS.indexOf(flag)), 0);
  return {
    units,
    flags: Uint8Array.of(0, bits),
    seatYears: Float64Array.of(shortA, 10),
    births: Float64Array.of(100 + shortA),
  };
}

const fan: Fan = fanOf(shape, [
  future(0, 4, "open", "needed"),
  future(8, 4, "open", "needed"),
  future(4, 4, "open", "halfEmpty"),
  future(2, 4, "open"),
  future(6, 4, "open", "needed", "peaked"),
]);

describe("a fan of five futures", () => {
  it("has its quantiles, its mean and the share of futures in which there is something", () => {
    const cell = fanCell(fan, { county: "a", stage: "primary" }, 2021, "short");

    // 0, 2, 4, 6, 8: the middle is 4, a quarter of the way is 2, a twentieth lies 0.2 of a step above the least.
    expect(cell.quantiles[0]).toBeCloseTo(0.4, 12);
    expect(cell.quantiles.slice(1, 4)).toEqual([2, 4, 6]);
    expect(cell.quantiles[4]).toBeCloseTo(7.6, 12);
    expect(cell.mean).toBe(4);
    expect(cell.share).toBe(0.8);
  });

  it("adds counties up within each future before it looks at the city", () => {
    expect(fanCell(fan, { stage: "primary" }, 2021, "short").quantiles.slice(1, 4)).toEqual([6, 8, 10]);
    expect(fanBirths(fan, 2021).mean).toBe(104);
  });

  it("counts the futures in which a school is needed, and names the measure", () => {
    expect(flagShare(fan, 0, 2021, "needed")).toBe(0.6);
    expect(measureNeeds(fan)).toMatchObject([
      { school: "new", measure: "m1", needed: 0.6, neededIn: 2021, halfEmptyLast: 0.2, peaked: 0.2 },
    ]);
    expect(seatYearsOf(fan, 0, "short").mean).toBe(10);
  });

  it("names the year of each risk, the likeliest first", () => {
    expect(risksOf(fan)).toEqual([
      { county: "b", stage: "primary", year: 2021, share: 1, middle: 4, high: 4 },
      { county: "a", stage: "primary", year: 2021, share: 0.8, middle: 4, high: 7.6 },
    ]);
  });

  it("does not care in which order futures came", () => {
    const turned = fanOf(shape, [
      future(6, 4, "open", "needed", "peaked"),
      future(2, 4, "open"),
      future(4, 4, "open", "halfEmpty"),
      future(8, 4, "open", "needed"),
      future(0, 4, "open", "needed"),
    ]);

    expect(turned.flags).toEqual(fan.flags);
    expect(turned.cells).toEqual(fan.cells);
  });
});

import { expect, it } from "vitest";
import { FUTURE_INDICATORS, type FutureFigures } from "../../../../src/model/futures/indicators";
import { plansCompared } from "../../../../src/model/futures/plansCompared";

/** A future that ends with so many seat-years short, and to spare. */
function future(short: number, surplus: number): FutureFigures {
  const units = new Float64Array(FUTURE_INDICATORS.length);
  units[FUTURE_INDICATORS.indexOf("short")] = short;
  units[FUTURE_INDICATORS.indexOf("surplus")] = surplus;
  return { units, flags: new Uint8Array(), seatYears: new Float64Array(), births: new Float64Array() };
}

it("counts in how many futures a plan is the best, and what it is regretted for at worst", () => {
  const small = [future(0, 10), future(50, 0), future(90, 0), future(0, 20)];
  const large = [future(0, 60), future(0, 30), future(10, 5), future(0, 80)];

  const odds = plansCompared([small, large]);

  // The small plan wins the first and the last future with fewer seats to spare; it is short of 80 more in the third.
  expect(odds).toEqual([
    { plan: 0, best: 0.5, short: 35, surplus: 7.5, worstRegret: 80 },
    { plan: 1, best: 0.5, short: 2.5, surplus: 43.75, worstRegret: 0 },
  ]);
});

it("names the plan that is nowhere worse and somewhere better", () => {
  const good = [future(0, 10), future(5, 0)];
  const poor = [future(0, 10), future(5, 1)];

  expect(plansCompared([poor, good]).map(({ dominatedBy }) => dominatedBy)).toEqual([1, undefined]);
});

it("refuses plans of different futures", () => {
  expect(() => plansCompared([[future(0, 0)], []])).toThrow("different futures");
});

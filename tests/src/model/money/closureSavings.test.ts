import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutClosures } from "../../../../src/domain/scenario";
import { closureBalance } from "../../../../src/model/closureBalance";
import { type ClosureSavings, closureSavings, netYuan } from "../../../../src/model/money/closureSavings";
import { aCity, type City, run } from "../../../builders/aCity";
import { plannedCities } from "../../../builders/cities";
import { lawRuns } from "../../../builders/lawRuns";
import { someCosts } from "./someCosts";

const both = (city: City) =>
  [run(city).results, run({ ...city, scenario: withoutClosures(city.scenario) }).results] as const;

/** Twenty pupils at the door of a school that goes into one of a hundred pupils 2.5 km away. */
const merged = (campusStays: boolean) => {
  const [results, open] = both(
    aCity()
      .norm({ costs: someCosts() })
      .settlement("village", { residents: { 6: 20 } })
      .settlement("town", { x: 2500, residents: { 6: 100 } })
      .school("small", { enrolled: [20] })
      .school("far", { x: 2500, rooms: 12, enrolled: [100] })
      .measure({ kind: "merge", year: 2021, school: "small", into: "far", campusStays })
      .build(),
  );
  return { results, open, savings: closureSavings(results, open, 2021) };
};

/** All that the closures of a year save, at their own schools and elsewhere. */
const whole = ({ closures, elsewhere }: ClosureSavings) =>
  closures.reduce((sum, { saved }) => sum + netYuan(saved), netYuan(elsewhere));

describe("what a closure saves", () => {
  it("is the funds of 80 pupils who were never there, less the bus of 20 over 2.5 km: 8,000 − 10,000", () => {
    const [saving] = merged(false).savings.closures;

    expect(saving.pupils).toBeCloseTo(20, 9);
    expect(saving.saved.running).toBeCloseTo(8000, 9); // 100 × 100 there, 20 × 100 more at the other school
    expect(saving.saved.bus).toBeCloseTo(-10_000, 9); // 20 × 2.5 km × 2 × 100 days × 1
    expect(netYuan(saving.saved)).toBeCloseTo(-2000, 9);
  });

  it("is the funds alone where the campus stays: nobody moves", () => {
    const { savings } = merged(true);

    expect(savings.closures[0].pupils).toBe(0);
    expect(whole(savings)).toBeCloseTo(8000, 9);
  });

  it("adds up to the difference of yearly cost with and without closures, in every city and year", () => {
    fc.assert(
      fc.property(plannedCities, (city) => {
        const [results, open] = both(city);
        for (const year of results.years) {
          const yearly = closureBalance(results, open, year).find(({ key }) => key === "yearlyYuan");
          const difference = (yearly?.without ?? 0) - (yearly?.with ?? 0);
          expect(Math.abs(whole(closureSavings(results, open, year)) - difference)).toBeLessThan(
            1e-6 * Math.max(1, yearly?.with ?? 0),
          );
        }
      }),
      { numRuns: lawRuns(30) },
    );
  });
});

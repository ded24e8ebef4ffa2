import { describe, expect, it } from "vitest";
import { pathAt } from "../../../../src/domain/assumptions";
import { type Uncertainty, USUAL_UNCERTAINTY } from "../../../../src/domain/uncertainty";
import { type Drawing, futureOf } from "../../../../src/model/futures/future";
import { projectPopulation } from "../../../../workers/engine/population";
import { aCity } from "../../../builders/aCity";

const YEARS = 10;
const city = aCity()
  .settlement("home", {
    residents: Object.fromEntries(Array.from({ length: 50 }, (_, age) => [age, 100])),
  })
  .assume({
    fertility: {
      shape: Array.from({ length: 101 }, (_, age) => (age >= 20 && age < 35 ? 1 : 0)),
      total: { county: 2 },
      path: [],
      malesPerFemale: 1,
      knownBirths: [],
    },
    migration: {
      county: { male: new Array<number>(101).fill(0), female: new Array<number>(101).fill(0) },
    },
  })
  .build();
const { scenario, assumptions, model } = city;
const drawing: Drawing = { scenario, assumptions, counties: ["county"], baseYear: 2020, years: YEARS };

/** Children under ten after ten years, in each of many futures. */
function childrenOf(uncertainty: Uncertainty, futures: number): readonly number[] {
  const believed = { ...assumptions, uncertainty };
  return Array.from({ length: futures }, (_, number) => {
    const { assumptions: drawn, levels } = futureOf({ ...drawing, assumptions: believed }, 5, number);
    return children(projectPopulation(model, drawn, YEARS, undefined, levels).residents[YEARS]);
  });
}

const children = (residents: Float64Array): number =>
  residents.reduce((sum, persons, cell) => (cell % 101 < 10 ? sum + persons : sum), 0);

const NARROW: Uncertainty = {
  ...USUAL_UNCERTAINTY,
  birthSteps: { city: 0.06, county: 0.02 },
  migrationSteps: { city: 0.002, county: 0.001, kept: 0.7 },
};
const WIDE: Uncertainty = {
  ...NARROW,
  birthSteps: { city: 0.09, county: 0.03 },
  migrationSteps: { city: 0.003, county: 0.0015, kept: 0.7 },
};

describe("futures of a population", () => {
  it("tend on average to the run under what is believed", () => {
    const believed = children(projectPopulation(model, assumptions, YEARS).residents[YEARS]);

    const made = childrenOf(NARROW, 600);

    // The spread of one future is about 12 %: the mean of 600 is within 1.5 % of its own with a margin of three.
    const mean = made.reduce((sum, one) => sum + one, 0) / made.length;
    expect(Math.abs(mean / believed - 1)).toBeLessThan(0.015);
  });

  it("are no closer together where more is uncertain", () => {
    const between = (made: readonly number[]) => {
      const sorted = [...made].sort((a, b) => a - b);
      return sorted[190] - sorted[10];
    };

    expect(between(childrenOf(WIDE, 201))).toBeGreaterThan(between(childrenOf(NARROW, 201)));
  });

  it("are what is believed where nothing is uncertain", () => {
    const nothing: Uncertainty = {
      birthSteps: { city: 0, county: 0 },
      migrationSteps: { city: 0, county: 0, kept: 0 },
      townwardSteps: { county: 0, kept: 0 },
      enrolmentSteps: { preschool: 0, primary: 0, junior: 0, senior: 0, vocational: 0, special: 0 },
      compoundDelivery: { lateYears: 0, occupancy: 0 },
      schoolSteps: { preschool: 0, primary: 0, junior: 0, senior: 0, vocational: 0, special: 0 },
    };

    expect(childrenOf(nothing, 1)[0]).toBe(
      children(projectPopulation(model, assumptions, YEARS).residents[YEARS]),
    );
  });
});

describe("a future", () => {
  it("leaves the base year and known births as they are", () => {
    const known = { ...assumptions.fertility, knownBirths: [{ year: 2023, value: 50 }] };

    const { levels, assumptions: drawn } = futureOf(
      { ...drawing, assumptions: { ...assumptions, fertility: known } },
      1,
      0,
    );

    expect(pathAt(levels.county.migration, 2020)).toBe(0);
    expect(pathAt(drawn.enrolment.preschool, 2020)).toBe(pathAt(assumptions.enrolment.preschool, 2020));
    expect(pathAt(levels.county.births, 2024)).not.toBe(1);
  });

  it("draws a county the same whichever counties stand beside it", () => {
    const alone = futureOf(drawing, 1, 3).levels.county;

    const beside = futureOf({ ...drawing, counties: ["another", "county"] }, 1, 3).levels.county;

    expect(beside).toEqual(alone);
  });
});

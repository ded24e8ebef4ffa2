import { describe, expect, it } from "vitest";
import type { Housing } from "../../../src/domain/measure";
import { compoundResidents, dwellingsLivedIn } from "../../../workers/engine/compounds";
import { projectPopulation } from "../../../workers/engine/population";
import { aCity, type City, pointAt, run } from "../../builders/aCity";
import { aMeasure } from "../../builders/aMeasure";
import { yearOf } from "../../builders/attendance";

const compound = {
  ...pointAt({}),
  ...{ id: "new", name: { zh: "小区", en: "compound" }, county: "county", township: "county" },
  ...({ setting: "town", terrain: "plain" } as const),
};
const housing = (occupancy: readonly number[], persons = 3) =>
  aMeasure("housing", {
    kind: "housing",
    year: 2021,
    compound,
    phases: [
      { year: 2021, dwellings: 100 },
      { year: 2023, dwellings: 50 },
    ],
    occupancy: occupancy.map((value, year) => ({ year, value })),
    demand: { by: "residents", personsPerDwelling: persons },
  }) as Housing;

const movesOf = ({ model, assumptions }: City, measure: Housing) => {
  const population = projectPopulation(model, assumptions, 4);
  return compoundResidents(model, assumptions, population, measure, 4);
};
const total = (figures: Float64Array) => figures.reduce((sum, figure) => sum + figure, 0);

describe("dwellingsLivedIn", () => {
  it("fills each phase by the years since it was finished", () => {
    const measure = housing([0.2, 0.6, 0.8]);

    expect([2020, 2021, 2022, 2023, 2024].map((year) => dwellingsLivedIn(measure, year))).toEqual([
      0, 20, 60, 90, 110,
    ]);
  });
});

describe("compoundResidents, by hand", () => {
  it("moves in persons by dwelling as it fills, at the ages of the county's townspeople under 60", () => {
    const city = aCity()
      .settlement("town", { setting: "town", males: { 29: 30, 80: 500 }, females: { 4: 10 } })
      .settlement("village", { residents: { 50: 999 } })
      .build();
    const { residents, housing: moved } = movesOf(city, housing([0.2, 0.6, 0.8]));

    expect(moved.map(Math.round)).toEqual([60, 120, 90, 60]);
    expect(residents[1][30]).toBeCloseTo(45, 9);
    expect(residents[1][101 + 5]).toBeCloseTo(15, 9);
    expect(total(residents[4])).toBeCloseTo(330, 9);
  });

  it("takes the ages of the whole county where it has no town", () => {
    const city = aCity()
      .settlement("village", { males: { 29: 30 } })
      .build();

    expect(movesOf(city, housing([0.2])).residents[1][30]).toBeCloseTo(60, 9);
  });

  it("lets people move out again as fewer dwellings are lived in", () => {
    const city = aCity()
      .settlement("town", { setting: "town", residents: { 29: 30 } })
      .build();
    const { residents, housing: moved } = movesOf(city, housing([1, 0.5]));

    expect(moved.map(Math.round)).toEqual([300, -150, 150, -75]);
    expect(total(residents[4])).toBeCloseTo(225, 9);
  });
});

describe("a compound given by pupils per dwelling", () => {
  it("asks for seats in equal parts in every grade of a stage, and has no residents", () => {
    const city = aCity()
      .settlement("village")
      .measure({ ...housing([1]), demand: { by: "yield", pupilsPerDwelling: { primary: 0.3 } } })
      .build();
    const { results } = run(city);

    const byGrade = [0, 1, 2, 3, 4, 5].map((grade) => yearOf(results).demand[grade * 2 + 1]);

    expect(byGrade.map((pupils) => pupils.toFixed(5))).toEqual(Array(6).fill("5.00000"));
    expect(total(results.compounds[1])).toBe(0);
  });
});

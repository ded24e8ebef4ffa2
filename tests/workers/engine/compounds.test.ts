import { describe, expect, it } from "vitest";
import type { Housing } from "../../../src/domain/measure";
import { CELLS } from "../../../src/model/model";
import { compoundResidents } from "../../../workers/engine/compounds";
import { dwellingsLivedIn } from "../../../workers/engine/dwellings";
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

describe("a compound that half of its people come to from the county", () => {
  /** Beside the compound 100 of 29 and 100 of 80; ten kilometres off 200 of 29; and another county. */
  const city = aCity()
    .settlement("a near", { setting: "town", males: { 29: 100, 80: 100 } })
    .settlement("b far", { y: 10_000, males: { 29: 200 } })
    .settlement("c other", { county: "other", males: { 29: 500 } })
    .measure({ ...housing([0.2], 5), phases: [{ year: 2021, dwellings: 100 }], localShare: 0.5 })
    .build();

  it("takes them by who lives there under 60 and how near: a half for ten kilometres", () => {
    const { results } = run(city);
    const [near, far, other] = [0, 1, 2].map((row) =>
      total(results.residents[1].slice(row * CELLS, (row + 1) * CELLS)),
    );

    // 100 × 1 and 200 × ½ weigh the same, so of the 50 local buyers 25 leave each of the two.
    expect(near).toBeCloseTo(175, 0);
    expect(far).toBeCloseTo(175, 0);
    expect(other).toBe(500);
    expect(near + far).toBeCloseTo(350, 9);
    expect(total(results.compounds[1])).toBeCloseTo(100, 9);
    expect(results.people[0]).toMatchObject({
      newcomers: expect.closeTo(50, 9),
      localsLeft: expect.closeTo(50, 9),
      localsArrived: expect.closeTo(50, 9),
    });
  });

  it("leaves those of 60 and above where they are", () => {
    expect(run(city).results.residents[1][81]).toBe(100);
  });

  it("takes no more than there are: the others are new to the city", () => {
    const [measure] = city.scenario.measures as readonly Housing[];
    const { results } = run({
      ...city,
      scenario: { ...city.scenario, measures: [{ ...measure, phases: [{ year: 2021, dwellings: 500 }] }] },
    });

    // 250 of 500 are wanted from the county, 125 from each; beside the compound 100 live.
    expect(results.people[0].localsLeft).toBeCloseTo(100 + 125, 0);
    expect(results.people[0].newcomers).toBeCloseTo(275, 0);
  });

  it("moves pupils, too, where it is given by pupils", () => {
    const [measure] = city.scenario.measures as readonly Housing[];
    const children = aCity()
      .settlement("a near", { setting: "town", males: { 6: 60, 5: 60 } })
      .measure({
        ...measure,
        occupancy: [{ year: 0, value: 1 }],
        demand: { by: "yield", pupilsPerDwelling: { primary: 0.6 } },
      })
      .build();
    const { demand } = yearOf(run(children).results);

    // 60 pupils, 10 a grade; half of them no longer ask at home, where 60 are in each of the first two grades.
    expect([demand[0], demand[1]]).toEqual([expect.closeTo(55, 1), expect.closeTo(10, 1)]);
  });
});

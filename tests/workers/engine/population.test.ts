import { describe, expect, it } from "vitest";
import { CELLS } from "../../../src/model/model";
import { projectPopulation } from "../../../workers/engine/population";
import { aCity, type City } from "../../builders/aCity";

const project = ({ model, assumptions, years }: City) => projectPopulation(model, assumptions, years);
const living = (residents: Float64Array, row: number) =>
  residents.slice(row * CELLS, (row + 1) * CELLS).reduce((a, b) => a + b, 0);
const ages = (rate: number, from = 0, to = 100) =>
  Array.from({ length: 101 }, (_, age) => (age >= from && age <= to ? rate : 0));
const families = (knownBirths: { year: number; value: number }[]) => ({
  fertility: {
    shape: ages(0.1, 25, 34),
    total: { county: 2 },
    path: [{ year: 2020, value: 1 }],
    malesPerFemale: 1,
    knownBirths,
  },
});

describe("projectPopulation, by hand", () => {
  it("gives women the county's children at the ages that the shape says", () => {
    const city = aCity()
      .settlement("v", { females: { 28: 100 } })
      .assume(families([]))
      .build();

    // Two children over ten ages: 0.2 a year for women of 28 and, at the year's end, 29.
    expect(project(city).births[0][0]).toBeCloseTo(20, 12);
  });

  it("follows births that are known: a third of the calendar year, two thirds of the next", () => {
    const known = [
      { year: 2020, value: 300 },
      { year: 2021, value: 600 },
    ];
    const city = aCity()
      .settlement("small", { females: { 28: 100 } })
      .settlement("large", { females: { 28: 300 } })
      .assume(families(known))
      .build();
    const { births, birthFactor } = project(city);

    expect(births[0][1] + births[0][0]).toBeCloseTo(300 / 3 + (600 * 2) / 3, 9);
    expect(births[0][0] / births[0][1]).toBeCloseTo(3, 9);
    expect(birthFactor[0]).toBeCloseTo(500 / 80, 9);
  });

  it("lets what the last known births were over the rates shrink to nothing over the stated years", () => {
    const { fertility } = families([
      { year: 2020, value: 160 },
      { year: 2021, value: 160 },
    ]);
    const mothers = { 24: 100, 25: 100, 26: 100, 27: 100, 28: 100, 29: 100 };
    const city = aCity()
      .settlement("v", { females: mothers })
      .assume({ fertility: { ...fertility, knownFadeYears: 4 } })
      .years(7)
      .build();
    const { birthFactor, cityBirths } = project(city);

    const excess = birthFactor[1] - 1;
    expect(birthFactor.slice(2).map((factor) => factor - 1)).toEqual(
      [0.75, 0.5, 0.25, 0, 0].map((left) => expect.closeTo(excess * left, 12)),
    );
    expect(cityBirths[1]).toEqual({
      year: 2022,
      known: 160,
      born: 160,
      byRates: expect.closeTo(160 / birthFactor[1], 9),
    });
    expect(cityBirths[2].known).toBeUndefined();
    expect(cityBirths[2].born).toBeCloseTo(cityBirths[2].byRates * birthFactor[2], 9);
  });

  it("moves a share of the countryside into the county's towns, by who lives there, and loses nobody", () => {
    const city = aCity()
      .settlement("a village", { residents: { 30: 100 } })
      .settlement("b town", { setting: "town", residents: { 30: 60 } })
      .settlement("c town", { setting: "urban", residents: { 30: 20 } })
      .assume({ townwardMoves: ages(0.2) })
      .build();
    const { residents, moves } = project(city);

    expect([0, 1, 2].map((row) => living(residents[1], row))).toEqual([80, 75, 25]);
    expect([...moves[0]]).toEqual([-20, 15, 5]);
  });

  it("lets nobody move into towns where nobody lives", () => {
    const city = aCity()
      .settlement("a village", { residents: { 30: 100 } })
      .settlement("b town", { setting: "town" })
      .assume({ townwardMoves: ages(0.2) })
      .build();

    expect([0, 1].map((row) => living(project(city).residents[1], row))).toEqual([100, 0]);
  });

  it("keeps other counties out of a county's migration", () => {
    const city = aCity()
      .settlement("e", { county: "east", residents: { 29: 100, 30: 100 } })
      .settlement("w", { county: "west", residents: { 29: 100, 30: 100 } })
      .assume({ migration: { east: { male: ages(-0.1), female: ages(-0.1) } } })
      .build();

    expect([...project(city).migration[0]]).toEqual([-10, 0]);
  });
});

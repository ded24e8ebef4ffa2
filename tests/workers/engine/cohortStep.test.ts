import { describe, expect, it } from "vitest";
import { AGES } from "../../../src/domain/place";
import { CELLS } from "../../../src/model/model";
import { type CohortYear, cohortStep, expectedBirths } from "../../../workers/engine/cohortStep";

const everybody = (share: number, births = 1) => ({ byAge: new Float64Array(AGES).fill(share), births });
const cells = (at: Readonly<Record<number, number>>) => {
  const figures = new Float64Array(CELLS);
  for (const [cell, figure] of Object.entries(at)) figures[Number(cell)] = figure;
  return figures;
};
const WOMAN = AGES;
const quiet: CohortYear = {
  male: everybody(1),
  female: everybody(1),
  fertility: new Float64Array(AGES),
  malesPerFemale: 1,
  timing: "end-of-year",
};
const mothersAt30 = Float64Array.from({ length: AGES }, (_, age) => (age === 30 || age === 31 ? 0.2 : 0));

/** The next population where anybody is: `cell: persons`. */
function aYear(residents: Float64Array, year: CohortYear, factor?: number) {
  const next = new Float64Array(CELLS);
  const flows = cohortStep(residents, next, 0, year, factor);
  const people = Object.fromEntries([...next.entries()].filter(([, persons]) => persons !== 0));
  return { flows, people };
}

describe("cohortStep, by hand", () => {
  it("makes everybody a year older, and keeps the oldest in the open group", () => {
    const { people } = aYear(cells({ 0: 10, 99: 4, 100: 3, [WOMAN + 6]: 5 }), quiet);

    expect(people).toEqual({ 1: 10, 100: 7, [WOMAN + 7]: 5 });
  });

  it("counts the dead", () => {
    const { people, flows } = aYear(cells({ 50: 100, [WOMAN + 50]: 100 }), {
      ...quiet,
      male: everybody(0.75),
      female: everybody(0.5),
    });

    expect(people).toEqual({ 51: 75, [WOMAN + 51]: 50 });
    expect(flows).toEqual({ births: 0, deaths: 75, migration: 0 });
  });

  it("takes births from the mean of women at the start and survivors at the end", () => {
    // 100 women of 30, half of whom live to be 31: at 30 (100 + 0) / 2, at 31 (0 + 50) / 2, at 0.2 births each.
    const year = { ...quiet, female: everybody(0.5, 0.8), fertility: mothersAt30, malesPerFemale: 1.5 };
    const { people, flows } = aYear(cells({ [WOMAN + 30]: 100 }), year);

    expect(flows.births).toBeCloseTo(0.2 * 50 + 0.2 * 25, 12);
    expect(people[0]).toBeCloseTo(9, 12);
    expect(people[WOMAN]).toBeCloseTo(6 * 0.8, 12);
    expect(flows.deaths).toBeCloseTo(50 + 6 * 0.2, 12);
  });

  it("multiplies births by the factor of a year whose total is known", () => {
    const year = { ...quiet, fertility: mothersAt30 };
    const women = cells({ [WOMAN + 30]: 100 });

    expect(aYear(women, year, 3).flows.births).toBeCloseTo(3 * expectedBirths(women, 0, year), 12);
  });

  it("brings all movers at the year's end, at their age then", () => {
    const migration = { as: "numbers", net: cells({ 20: 8, 21: 2 }) } as const;
    const { people, flows } = aYear(cells({ 20: 100 }), { ...quiet, male: everybody(0.5), migration });

    expect(people).toEqual({ 20: 8, 21: 52 });
    expect(flows).toEqual({ births: 0, deaths: 50, migration: 10 });
  });

  it("brings half of them at the start to share the year's deaths, half at the end", () => {
    const migration = { as: "numbers", net: cells({ 20: 8 }) } as const;
    const { people, flows } = aYear(cells({ 20: 100 }), {
      ...quiet,
      male: everybody(0.5),
      migration,
      timing: "half-and-half",
    });

    expect(people).toEqual({ 20: 4, 21: 52 });
    expect(flows).toEqual({ births: 0, deaths: 52, migration: 8 });
  });

  it("takes rates as shares of the residents at the start", () => {
    const migration = { as: "rates", net: cells({ 20: 0.1, 21: -0.2 }) } as const;
    const { people, flows } = aYear(cells({ 20: 100, 21: 50 }), { ...quiet, migration });

    expect(people).toEqual({ 20: 10, 21: 90, 22: 50 });
    expect(flows.migration).toBe(0);
  });

  it("lets half of the women who move in early have children this year", () => {
    const migration = { as: "numbers", net: cells({ [WOMAN + 30]: 40 }) } as const;
    const year = { ...quiet, fertility: mothersAt30, migration, timing: "half-and-half" } as const;

    // 100 + 20 women at the start of 30, the same 120 at the end of 31.
    expect(expectedBirths(cells({ [WOMAN + 30]: 100 }), 0, year)).toBeCloseTo(0.2 * 60 + 0.2 * 60, 12);
  });

  it("never takes more away than there are", () => {
    const migration = { as: "numbers", net: cells({ 20: -50, 60: -5 }) } as const;
    const { people, flows } = aYear(cells({ 19: 30, 59: 9 }), { ...quiet, migration });

    expect(people).toEqual({ 60: 4 });
    expect(flows.migration).toBe(-35);
  });
});

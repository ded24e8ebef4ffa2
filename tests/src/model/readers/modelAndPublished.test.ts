import { describe, expect, it } from "vitest";
import type { PublishedTotal } from "../../../../src/domain/dataset";
import type { CountyId } from "../../../../src/domain/ids";
import { modelAndPublished } from "../../../../src/model/readers/modelAndPublished";
import type { Results } from "../../../../src/model/results";
import { aCity, run } from "../../../builders/aCity";

const residents = (year: number, persons: number, county?: string): PublishedTotal => ({
  series: "residents",
  ...(county !== undefined && { county: county as CountyId }),
  year,
  persons,
  basis: year === 2020 ? "census" : "yearEnd",
  certainty: "medium",
  ...(year !== 2020 && { error: 0.01 }),
  source: { zh: "公报", en: "communiqué" },
});

/** A county of 1,000 people of 29 and 30 that loses 50 of those of 30 in its first year, beside totals that somebody published. */
const against = (...published: readonly PublishedTotal[]): Results => {
  const leaving = Array.from({ length: 101 }, () => -0.1);
  const city = aCity()
    .settlement("e", { county: "east", residents: { 29: 500, 30: 500 } })
    .assume({ migration: { east: { male: leaving, female: leaving } } })
    .years(2)
    .build();
  const { results } = run(city);
  const { model } = results;
  return { ...results, model: { ...model, dataset: { ...model.dataset, published } } };
};

describe("modelAndPublished", () => {
  it("sets the model's 950 against the published 1,020: 70 fewer, beyond 1 %, and falling where that rises", () => {
    const rows = modelAndPublished(against(residents(2021, 1020, "east"), residents(2020, 1000, "east")));

    expect(rows[0]).toMatchObject({ modelled: 1000, difference: 0, hasOtherSign: false });
    expect(rows[1].modelled).toBeCloseTo(950, 9);
    expect(rows[1].difference).toBeCloseTo(-70, 9);
    expect(rows[1].isWithinError).toBe(false);
    expect(rows[1].change).toEqual({ since: 2020, published: 20, modelled: expect.closeTo(-50, 9) });
    expect(rows[1].hasOtherSign).toBe(true);
  });

  it("agrees with 958 within 1 %, which falls as the model does", () => {
    const [, row] = modelAndPublished(against(residents(2020, 1000), residents(2021, 958)));

    expect(row.isWithinError).toBe(true);
    expect(row.hasOtherSign).toBe(false);
  });

  it("has nothing to say of years before the base year, which is no zero", () => {
    const [row] = modelAndPublished(against(residents(2015, 1100)));

    expect(row.modelled).toBeUndefined();
    expect(row.difference).toBeUndefined();
  });

  it("makes a calendar year of births out of two school years: two thirds of the first, one of the next", () => {
    const births: PublishedTotal = {
      series: "births",
      year: 2021,
      persons: 100,
      basis: "calendarYear",
      certainty: "medium",
      source: { zh: "公报", en: "communiqué" },
    };
    const [row] = modelAndPublished({
      ...against(births),
      births: [
        { year: 2021, byRates: 90, born: 90 },
        { year: 2022, byRates: 60, born: 60 },
      ],
    });

    expect(row.modelled).toBeCloseTo(80, 9);
    expect(row.difference).toBeCloseTo(-20, 9);
  });
});

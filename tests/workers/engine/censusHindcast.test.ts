import { describe, expect, it } from "vitest";
import type { Dataset, PastCount } from "../../../src/domain/dataset";
import type { CountyId } from "../../../src/domain/ids";
import { compileModel } from "../../../src/model/model";
import { hindcastRows } from "../../../src/model/readers/hindcastRows";
import type { Results } from "../../../src/model/results";
import { censusHindcast } from "../../../workers/engine/censusHindcast";
import { aCity } from "../../builders/aCity";
import { builtCity } from "../../data/builtCity";

const flat = (rate: number) => Array.from({ length: 101 }, () => rate);
const nobodyDies = { male: flat(0), female: flat(0) };

/** 500 children of 0–4 at the census, 100 of 5 and over, 30 births a year since. */
const past = (county: string, year = 2018): PastCount => ({
  county: county as CountyId,
  year,
  groups: [
    { fromAge: 0, male: 250, female: 250 },
    { fromAge: 5, male: 0, female: 100 },
  ],
  births: [year, year + 1, year + 2].map((calendar) => ({ year: calendar, value: 30 })),
});

const cityOf = (counts: readonly PastCount[], rates: Readonly<Record<string, number>> = {}) => {
  const city = aCity()
    .settlement("e", { county: "east", residents: { 1: 60, 6: 80 } })
    .settlement("w", { county: "west", residents: { 6: 10 } })
    .assume({
      mortality: nobodyDies,
      migrationTiming: "end-of-year",
      migration: Object.fromEntries(
        Object.entries(rates).map(([county, rate]) => [county, { male: flat(rate), female: flat(rate) }]),
      ),
    })
    .build();
  const dataset: Dataset = { ...city.dataset, past: counts };
  const model = compileModel(dataset);
  return { model, hindcast: censusHindcast(model, city.assumptions) };
};

describe("censusHindcast", () => {
  it("ages 500 children of 0–4 by two years and adds 30 births each: 100 of six for the 80 counted, 25 % too many", () => {
    const { model, hindcast } = cityOf([past("east")]);
    const [none] = hindcast;

    expect([...none.projected.slice(0, 8)].map(Math.round)).toEqual([30, 30, 100, 100, 100, 100, 100, 1]);
    expect(none.counted[6]).toBe(80);
    const rows = hindcastRows({ model, hindcast } as unknown as Results);
    expect(rows.map(({ county, fromAge, toAge }) => [county, fromAge, toAge])).toEqual([
      ["east", 6, 14],
      ["east", 0, 4],
      ["east", 5, 100],
    ]);
    expect(rows[1].projected).toBeCloseTo(360, 9);
    expect(rows[1].error).toBeCloseTo(360 / 60 - 1, 9);
  });

  it("moves people as the other counties do, or by the county's own rates", () => {
    const hundredEach = {
      ...past("east"),
      groups: [
        { fromAge: 0, male: 500, female: 500 },
        { fromAge: 10, male: 0, female: 0 },
      ],
    };
    const { hindcast } = cityOf([hundredEach], { east: -0.1, west: 0.2 });
    const sixYears = Object.fromEntries(hindcast.map(({ moves, projected }) => [moves, projected[6]]));

    expect(sixYears.none).toBeCloseTo(100, 9);
    expect(sixYears.own).toBeCloseTo(100 * (1 - 0.1) ** 2, 9);
    expect(sixYears.others).toBeCloseTo(100 * (1 + 0.2) ** 2, 9);
  });

  it("adds the counties up to the city only where all of them are known, and has nothing to say without a census", () => {
    const places = (counts: readonly PastCount[]) => {
      const { model, hindcast } = cityOf(counts);
      return [
        ...new Set(hindcastRows({ model, hindcast } as unknown as Results).map(({ county }) => county)),
      ];
    };

    expect(places([past("east")])).toEqual(["east"]);
    expect(places([past("east"), past("west")])).toEqual(["east", "west", undefined]);
    expect(places([past("east", 2020)])).toEqual([]);
  });

  it("is off by up to 17 % in ages 6–14 of the real counties with moves unknown, by 4 % with them known", () => {
    const { assumptions, ...dataset } = builtCity();
    const model = compileModel(dataset as Dataset);
    const rows = hindcastRows({
      model,
      hindcast: censusHindcast(model, assumptions),
    } as unknown as Results).filter(({ fromAge, toAge }) => fromAge === 6 && toAge === 14);
    const errors = (moves: string) =>
      rows
        .filter((row) => row.moves === moves && row.county !== undefined)
        .map(({ error = Number.NaN }) => Math.round(error * 1000) / 10);

    expect({ none: errors("none"), others: errors("others"), own: errors("own") }).toMatchInlineSnapshot(`
      {
        "none": [
          -9.3,
          -16.2,
          3.3,
        ],
        "others": [
          -5,
          -16.1,
          16.2,
        ],
        "own": [
          -2.7,
          -1.3,
          -3.8,
        ],
      }
    `);
  });
});

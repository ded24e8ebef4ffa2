import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Housing } from "../../../../src/domain/measure";
import { CELLS } from "../../../../src/model/model";
import { compoundResidents } from "../../../../workers/engine/compounds";
import { projectPopulation } from "../../../../workers/engine/population";
import { run } from "../../../builders/aCity";
import { cities, plannedCities } from "../../../builders/cities";
import { lawRuns } from "../../../builders/lawRuns";

const total = (figures: ArrayLike<number>, from = 0, count = figures.length): number => {
  let sum = 0;
  for (let at = from; at < from + count; at++) sum += figures[at];
  return sum;
};

describe("the people of every city (method 8.4)", () => {
  it("are last year's, and those born, less those who died, and those who came or left, in every settlement", () => {
    fc.assert(
      fc.property(cities, ({ model, assumptions, years }) => {
        const { residents, births, deaths, migration, moves } = projectPopulation(model, assumptions, years);
        for (let year = 1; year <= years; year++) {
          for (let row = 0; row < model.settlementIds.length; row++) {
            const before = total(residents[year - 1], row * CELLS, CELLS);
            const after = total(residents[year], row * CELLS, CELLS);
            const came = migration[year - 1][row] + moves[year - 1][row];
            const explained = before + births[year - 1][row] - deaths[year - 1][row] + came;

            expect(Math.abs(after - explained)).toBeLessThanOrEqual(1e-9 * Math.max(1, before));
          }
        }
      }),
      { numRuns: lawRuns(50) },
    );
  });

  it("are never fewer than none, at any age", () => {
    fc.assert(
      fc.property(cities, ({ model, assumptions, years }) => {
        const { residents } = projectPopulation(model, assumptions, years);

        expect(residents.map((year) => year.findIndex((persons) => !(persons >= 0)))).toEqual(
          residents.map(() => -1),
        );
      }),
      { numRuns: lawRuns(50) },
    );
  });

  it("move within their county without anybody being lost or made", () => {
    fc.assert(
      fc.property(cities, ({ model, assumptions, years }) => {
        const { moves, residents } = projectPopulation(model, assumptions, years);
        moves.forEach((year, offset) => {
          for (const county of model.countyIds.keys()) {
            const net = total(year.filter((_, row) => model.settlementCounty[row] === county));
            expect(Math.abs(net)).toBeLessThanOrEqual(1e-9 * Math.max(1, total(residents[offset])));
          }
        });
      }),
      { numRuns: lawRuns(50) },
    );
  });

  it("are explained to the last one by births, deaths, migration and housing: nobody is counted twice", () => {
    fc.assert(
      fc.property(plannedCities, (city) => {
        const { results, settled: population } = run(city);
        const { model, scenario, setAside, assumptions } = results;
        const compounds = scenario.measures
          .filter(
            (measure): measure is Housing => measure.kind === "housing" && !setAside.includes(measure.id),
          )
          .map((housing) => compoundResidents(model, assumptions, population, housing, city.years));
        for (let year = 1; year <= city.years; year++) {
          const ofCity = [population.births, population.migration].map((column) => total(column[year - 1]));
          const ofCompounds = compounds.map(
            (one) =>
              one.births[year - 1] - one.deaths[year - 1] + one.housing[year - 1] + one.local[year - 1],
          );
          const left = total(population.departures[year - 1]);
          const arrived = total(compounds.map((one) => one.local[year - 1]));
          const account = results.people[year - 1];
          const explained = total(ofCity) - total(population.deaths[year - 1]) + left + total(ofCompounds);
          const [before, after] = [year - 1, year].map(
            (at) => total(results.residents[at]) + total(results.compounds[at]),
          );

          const hair = 1e-9 * Math.max(1, before);

          expect(Math.abs(after - before - explained)).toBeLessThanOrEqual(hair);
          expect(Math.abs(arrived + left)).toBeLessThanOrEqual(hair);
          expect([account.before, account.after, account.localsArrived]).toEqual(
            [before, after, arrived].map((persons) => expect.closeTo(persons, 6)),
          );
          expect(account.births - account.deaths + account.migration + account.newcomers).toBeCloseTo(
            after - before,
            6,
          );
        }
      }),
      { numRuns: lawRuns(50) },
    );
  });
});

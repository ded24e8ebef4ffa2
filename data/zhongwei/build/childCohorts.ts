import type { MigrationRates, Mortality } from "../../../src/domain/assumptions";
import type { ResidentsByAge } from "../../../src/domain/place";
import type { PlacedSettlement } from "./placeSettlements";
import { TOWNWARD_MOVES } from "./townward";

/** Children of one settlement at an age in a year; settlements by their place in the county's list. */
export type ChildCohorts = (settlement: number, age: number, year: number) => number;

const BASE_YEAR = 2020;
const YEARS_BACK = 4;
const OLDEST = 22;

/**
 * Rule 6a: children of earlier years, cast back from the residents of 2020: deaths and net migration of the county
 * are undone, and villages get back the share that has since moved to the county's towns.
 */
export function childCohorts(
  settlements: readonly PlacedSettlement[],
  residents: ReadonlyMap<string, ResidentsByAge>,
  rates: MigrationRates,
  mortality: Mortality,
): ChildCohorts {
  const counts = settlements.map(({ id }) => {
    const people = residents.get(id);
    return Array.from(
      { length: OLDEST + 1 },
      (_, age) => (people?.male[age] ?? 0) + (people?.female[age] ?? 0),
    );
  });
  const byYearsBack = [counts];
  for (let back = 1; back <= YEARS_BACK; back++) {
    byYearsBack.push(oneYearBack(settlements, byYearsBack[back - 1], rates, mortality));
  }
  return (settlement, age, year) => byYearsBack[BASE_YEAR - year][settlement][age];
}

function oneYearBack(
  settlements: readonly PlacedSettlement[],
  later: readonly (readonly number[])[],
  rates: MigrationRates,
  mortality: Mortality,
): number[][] {
  const earlier = later.map((ages) => ages.map(() => 0));
  const isTown = settlements.map(({ setting }) => setting !== "rural");
  for (let age = 0; age < OLDEST; age++) {
    const stayed =
      (1 + (rates.male[age] + rates.female[age]) / 2) *
      (1 - (mortality.male[age] + mortality.female[age]) / 2);
    let everyone = 0;
    let inVillages = 0;
    let inTowns = 0;
    later.forEach((ages, i) => {
      const before = ages[age + 1] / stayed;
      everyone += before;
      earlier[i][age] = isTown[i] ? before : before / (1 - TOWNWARD_MOVES[age]);
      if (isTown[i]) inTowns += before;
      else inVillages += earlier[i][age];
    });
    const factor = inTowns === 0 ? 0 : (everyone - inVillages) / inTowns;
    for (let i = 0; i < later.length; i++) if (isTown[i]) earlier[i][age] *= factor;
  }
  return earlier;
}

import type { Results } from "../results";
import { residentsBetween } from "./ageBands";
import type { Place } from "./placeRows";
import { pyramid } from "./pyramid";

/** Residents of one age group over the years of the results, both ends included. */
export interface AgeSeries {
  readonly fromAge: number;
  readonly toAge: number;
  readonly residents: readonly number[];
}

/** How many residents of some age groups live in a place, year by year. */
export function ageSeries(
  results: Results,
  place: Place,
  groups: readonly (readonly [fromAge: number, toAge: number])[],
): readonly AgeSeries[] {
  const byYear = results.years.map((year) => pyramid(results, place, year));
  return groups.map(([fromAge, toAge]) => ({
    fromAge,
    toAge,
    residents: byYear.map((ages) => residentsBetween(ages, fromAge, toAge)),
  }));
}

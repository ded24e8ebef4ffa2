import { pathAt } from "../../src/domain/assumptions";
import type { Housing } from "../../src/domain/measure";

/** Dwellings of a compound that are lived in, in a school year (method 1.5). */
export function dwellingsLivedIn(housing: Housing, year: number): number {
  let lived = 0;
  for (const phase of housing.phases)
    if (phase.year <= year) lived += phase.dwellings * pathAt(housing.occupancy, year - phase.year);
  return lived;
}

/**
 * Persons who move into a compound in the school year before `year`, or out of it as a negative number; in the first year
 * after `firstYear` all who live there by then. None where it is given by pupils.
 */
export function movingIn(housing: Housing, year: number, firstYear: number): number {
  if (housing.demand.by !== "residents") return 0;
  const before = year === firstYear + 1 ? 0 : dwellingsLivedIn(housing, year - 1);
  return housing.demand.personsPerDwelling * (dwellingsLivedIn(housing, year) - before);
}

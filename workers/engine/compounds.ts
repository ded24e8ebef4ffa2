import type { Assumptions } from "../../src/domain/assumptions";
import type { Levels } from "../../src/domain/levels";
import type { Housing } from "../../src/domain/measure";
import { AGES } from "../../src/domain/place";
import { CELLS, type Model } from "../../src/model/model";
import { cohortStep } from "./cohortStep";
import { movingIn } from "./dwellings";
import { survivorship } from "./lifeTable";
import { MOVES_BELOW_AGE } from "./localBuyers";
import { countyYear, type Population } from "./population";

/** The residents of one compound, year by year from the base year, and how they came to be there. */
export interface CompoundResidents {
  readonly residents: readonly Float64Array[];
  readonly births: readonly number[];
  readonly deaths: readonly number[];
  /** Persons new to the city who moved in (or out, as occupancy falls) since the year before; never also counted as migration. */
  readonly housing: readonly number[];
  /** Persons who moved in from settlements of the county since the year before: those who left there. */
  readonly local: readonly number[];
}

/**
 * Fills a compound as its dwellings are lived in (method 1.5): by those who left settlements of the county for it, and by
 * newcomers, who have the ages of the county's town residents under 60 (of all of its residents where it has no town). All
 * live, give birth and die at the county's rates; nobody here is counted as migration too.
 * A compound given by pupil yield has no residents: its pupils join demand directly.
 */
export function compoundResidents(
  model: Model,
  assumptions: Assumptions,
  population: Population,
  housing: Housing,
  years: number,
  levels?: Levels,
): CompoundResidents {
  const life = {
    male: survivorship(assumptions.mortality.male),
    female: survivorship(assumptions.mortality.female),
  };
  const residents = [new Float64Array(CELLS)];
  const births: number[] = [];
  const deaths: number[] = [];
  const moved: number[] = [];
  const localMoved: number[] = [];
  const county = model.countyIds.indexOf(housing.compound.county);
  for (let offset = 1; offset <= years; offset++) {
    const year = population.firstYear + offset;
    const rates = countyYear(
      assumptions,
      life,
      housing.compound.county,
      year - 1,
      population.firstYear,
      levels,
    );
    const { migration: _, ...closed } = rates;
    const next = new Float64Array(CELLS);
    const flows = cohortStep(residents[offset - 1], next, 0, closed, population.birthFactor[offset - 1]);
    const change = movingIn(housing, year, population.firstYear);
    const locals = population.arrivals.get(housing.id)?.[offset - 1];
    const local = locals === undefined ? 0 : settle(next, locals);
    moved.push(
      change < 0
        ? moveOut(next, -change)
        : moveIn(next, change - local, agesUnder60(model, population.residents[offset], county)),
    );
    localMoved.push(local);
    residents.push(next);
    births.push(flows.births);
    deaths.push(flows.deaths);
  }
  return { residents, births, deaths, housing: moved, local: localMoved };
}

/** Those who come from settlements of the county, at the ages at which they left. */
function settle(residents: Float64Array, locals: Float64Array): number {
  let persons = 0;
  for (let cell = 0; cell < CELLS; cell++) {
    residents[cell] += locals[cell];
    persons += locals[cell];
  }
  return persons;
}

/** Persons who moved in, at these ages; nobody where no age is known. */
function moveIn(residents: Float64Array, persons: number, ages: Float64Array | undefined): number {
  if (ages === undefined) return 0;
  for (let cell = 0; cell < CELLS; cell++) residents[cell] += persons * ages[cell];
  return persons;
}

/** Persons who moved out, the same share at every age, as a negative number. */
function moveOut(residents: Float64Array, persons: number): number {
  const living = residents.reduce((sum, some) => sum + some, 0);
  const leaving = Math.min(persons, living);
  for (let cell = 0; cell < CELLS && living > 0; cell++) residents[cell] *= 1 - leaving / living;
  return -leaving;
}

/**
 * Shares by sex and age among a county's town residents under 60, or among all of them where it has no town; undefined
 * where nobody lives.
 */
function agesUnder60(model: Model, residents: Float64Array, county: number): Float64Array | undefined {
  for (const isWanted of [(row: number) => model.settlementTown[row] === 1, () => true]) {
    const ages = new Float64Array(CELLS);
    let total = 0;
    for (let row = 0; row < residents.length / CELLS; row++) {
      if (model.settlementCounty[row] !== county || !isWanted(row)) continue;
      for (let cell = 0; cell < CELLS; cell++) {
        if (cell % AGES >= MOVES_BELOW_AGE) continue;
        ages[cell] += residents[row * CELLS + cell];
        total += residents[row * CELLS + cell];
      }
    }
    if (total > 0) return ages.map((persons) => persons / total);
  }
  return undefined;
}

import { type Assumptions, pathAt } from "../../src/domain/assumptions";
import { knownBirths } from "../../src/domain/knownBirths";
import type { Levels } from "../../src/domain/levels";
import { AGES } from "../../src/domain/place";
import { CELLS, type Model } from "../../src/model/model";
import type { PeopleYear, YearBirths } from "../../src/model/results";
import { type CohortYear, cohortStep, expectedBirths } from "./cohortStep";
import { survivorship } from "./lifeTable";
import { type LocalBuyers, MOVES_BELOW_AGE, takeLocalBuyers } from "./localBuyers";
import { netRates } from "./netRates";

/** Residents of every settlement of the base, year by year, and where each year's change came from. */
export interface Population {
  readonly firstYear: number;
  /** One array a year, `settlement × CELLS + sex × AGES + age`. */
  readonly residents: readonly Float64Array[];
  /** One array a year after the first, one figure a settlement: what happened since the year before. */
  readonly births: readonly Float64Array[];
  readonly deaths: readonly Float64Array[];
  readonly migration: readonly Float64Array[];
  /** Moves inside the county; they add up to nothing. */
  readonly moves: readonly Float64Array[];
  /** Who left for new compounds of their county, as negative figures (method 1.5). */
  readonly departures: readonly Float64Array[];
  /** The same by sex and age, one array a year for each measure whose compound they moved into. */
  readonly arrivals: ReadonlyMap<string, readonly Float64Array[]>;
  /** Each year's births over what the fertility rates alone would give (method 1.4). */
  readonly birthFactor: readonly number[];
  /** Births of the city by year after the first, known, by rates and as they are. */
  readonly cityBirths: readonly YearBirths[];
  /** What made the city's residents of each year after the first, new compounds left out. */
  readonly people: readonly PeopleYear[];
}

/**
 * Projects every settlement by single years of age (method 1.2–1.4): ageing, migration over the city's border, births
 * that follow known totals where there are any and from there fade to the rates, then the moves from each county's
 * countryside into its towns, and of local buyers into new compounds.
 *
 * @param settled Who buys, and the birth factors of the same projection without them: births that are known are those of all
 * residents, wherever they have moved, so other counties stay as they are.
 */
export function projectPopulation(
  model: Model,
  assumptions: Assumptions,
  years: number,
  settled: { readonly buyers: readonly LocalBuyers[]; readonly birthFactor?: readonly number[] } = {
    buyers: [],
  },
  levels: Levels = {},
): Population {
  const rows = model.residents.length / CELLS;
  const firstYear = model.dataset.baseYear;
  const life = {
    male: survivorship(assumptions.mortality.male),
    female: survivorship(assumptions.mortality.female),
  };
  const residents = [model.residents];
  const births: Float64Array[] = [];
  const deaths: Float64Array[] = [];
  const migration: Float64Array[] = [];
  const moves: Float64Array[] = [];
  const birthFactor: number[] = [];
  const cityBirths: YearBirths[] = [];
  const people: PeopleYear[] = [];
  const departures: Float64Array[] = [];
  const arrivals = new Map(settled.buyers.map(({ measure }) => [measure, [] as Float64Array[]]));
  let lastKnown = { year: firstYear, factor: 1 };
  for (let offset = 1; offset <= years; offset++) {
    const year = firstYear + offset - 1;
    const now = residents[offset - 1];
    const next = new Float64Array(now.length);
    const byCounty = model.countyIds.map((county) =>
      countyYear(assumptions, life, county, year, firstYear, levels),
    );

    const expected = new Float64Array(rows);
    let all = 0;
    for (let row = 0; row < rows; row++) {
      expected[row] = expectedBirths(now, row * CELLS, byCounty[model.settlementCounty[row]]);
      all += expected[row];
    }
    const known = knownBirths(assumptions.fertility.knownBirths, year);
    const isKnown = known !== undefined && all > 0;
    const factor =
      settled.birthFactor?.[offset - 1] ??
      (isKnown ? known / all : fadedFactor(assumptions, lastKnown, year));
    if (isKnown) lastKnown = { year, factor };

    const yearBirths = new Float64Array(rows);
    const yearDeaths = new Float64Array(rows);
    const yearMigration = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
      const flows = cohortStep(
        now,
        next,
        row * CELLS,
        byCounty[model.settlementCounty[row]],
        factor,
        expected[row],
      );
      yearBirths[row] = flows.births;
      yearDeaths[row] = flows.deaths;
      yearMigration[row] = flows.migration;
    }
    moves.push(moveTownward(model, assumptions, levels, year, next, rows));
    const left = new Float64Array(rows);
    for (const { measure, near, wanted } of settled.buyers)
      arrivals.get(measure)?.push(takeLocalBuyers(next, near, wanted(year + 1), left));
    departures.push(left);
    people.push({
      year: year + 1,
      before: people.at(-1)?.after ?? sum(now),
      births: sum(yearBirths),
      deaths: sum(yearDeaths),
      migration: sum(yearMigration),
      newcomers: 0,
      localsLeft: 0 - sum(left),
      localsArrived: 0,
      after: sum(next),
    });
    residents.push(next);
    births.push(yearBirths);
    deaths.push(yearDeaths);
    migration.push(yearMigration);
    birthFactor.push(factor);
    cityBirths.push({
      year: year + 1,
      byRates: all,
      born: factor * all,
      ...(known !== undefined && { known }),
    });
  }
  return {
    firstYear,
    residents,
    births,
    deaths,
    migration,
    moves,
    departures,
    arrivals,
    birthFactor,
    cityBirths,
    people,
  };
}

/** A county's rates of the school year that starts in `year`, of a projection that starts with `firstYear`. */
export function countyYear(
  assumptions: Assumptions,
  life: Pick<CohortYear, "male" | "female">,
  county: string,
  year: number,
  firstYear: number,
  levels: Levels = {},
): CohortYear {
  const { fertility } = assumptions;
  const shapeTotal = fertility.shape.reduce((sum, rate) => sum + rate, 0);
  const total =
    (fertility.total[county] ?? 0) *
    pathAt(fertility.path, year) *
    pathAt(levels[county]?.births ?? [], year);
  const scale = shapeTotal > 0 ? total / shapeTotal : 0;
  const rates = assumptions.migration[county];
  const added = levels[county] === undefined ? 0 : pathAt(levels[county].migration, year);
  const netOf = (ofSex: readonly number[]) =>
    netRates(assumptions, ofSex, year, firstYear).map((rate, age) =>
      age < MOVES_BELOW_AGE ? rate + added : rate,
    );
  return {
    ...life,
    fertility: Float64Array.from({ length: AGES }, (_, age) => (fertility.shape[age] ?? 0) * scale),
    malesPerFemale: fertility.malesPerFemale,
    timing: assumptions.migrationTiming,
    ...(rates && {
      migration: {
        as: "rates" as const,
        net: Float64Array.from([...netOf(rates.male), ...netOf(rates.female)]),
      },
    }),
  };
}

function sum(figures: Float64Array): number {
  let total = 0;
  for (let at = 0; at < figures.length; at++) total += figures[at];
  return total;
}

/** What the last known births were over the rates' shrinks to nothing in a straight line over the stated years. */
function fadedFactor(
  { fertility }: Assumptions,
  last: { readonly year: number; readonly factor: number },
  year: number,
): number {
  const over = fertility.knownFadeYears ?? 0;
  const left = over === 0 ? 0 : Math.max(0, 1 - (year - last.year) / over);
  return 1 + (last.factor - 1) * left;
}

/** Moves a share of each county's rural residents to its town settlements, in proportion to who lives there. */
function moveTownward(
  model: Model,
  assumptions: Assumptions,
  levels: Levels,
  year: number,
  next: Float64Array,
  rows: number,
) {
  const net = new Float64Array(rows);
  const level = model.countyIds.map(
    (county) => pathAt(assumptions.townwardPath, year) * pathAt(levels[county]?.townward ?? [], year),
  );
  const counties = model.countyIds.length;
  const townResidents = new Float64Array(counties);
  const share = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    if (model.settlementTown[row] === 0) continue;
    for (let cell = 0; cell < CELLS; cell++) share[row] += next[row * CELLS + cell];
    townResidents[model.settlementCounty[row]] += share[row];
  }
  const leaving = new Float64Array(counties * CELLS);
  const leaves = Float64Array.from(
    { length: CELLS },
    (_, cell) => assumptions.townwardMoves[cell % AGES] ?? 0,
  );
  for (let row = 0; row < rows; row++) {
    const county = model.settlementCounty[row];
    if (model.settlementTown[row] === 1 || townResidents[county] === 0) continue;
    for (let cell = 0; cell < CELLS; cell++) {
      const moved = next[row * CELLS + cell] * leaves[cell] * level[county];
      next[row * CELLS + cell] -= moved;
      leaving[county * CELLS + cell] += moved;
      net[row] -= moved;
    }
  }
  for (let row = 0; row < rows; row++) {
    const county = model.settlementCounty[row];
    if (model.settlementTown[row] === 0 || townResidents[county] === 0) continue;
    const part = share[row] / townResidents[county];
    for (let cell = 0; cell < CELLS; cell++) {
      const moved = leaving[county * CELLS + cell] * part;
      next[row * CELLS + cell] += moved;
      net[row] += moved;
    }
  }
  return net;
}

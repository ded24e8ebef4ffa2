import { type Assumptions, type Path, pathAt } from "../../src/domain/assumptions";
import { AGES, CELLS, type Model } from "../../src/model/model";
import { type CohortYear, cohortStep, expectedBirths } from "./cohortStep";
import { survivorship } from "./lifeTable";

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
  /** Each year's births over what the fertility rates alone would give (method 1.4). */
  readonly birthFactor: readonly number[];
}

/**
 * Projects every settlement by single years of age (method 1.2–1.4): ageing, migration over the city's border, births
 * that follow known totals where there are any, then the moves from each county's countryside into its towns.
 */
export function projectPopulation(model: Model, assumptions: Assumptions, years: number): Population {
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
  let factor = 1;
  for (let offset = 1; offset <= years; offset++) {
    const year = firstYear + offset - 1;
    const now = residents[offset - 1];
    const next = new Float64Array(now.length);
    const byCounty = model.countyIds.map((county) => countyYear(assumptions, life, county, year));

    const expected = new Float64Array(rows);
    let all = 0;
    for (let row = 0; row < rows; row++) {
      expected[row] = expectedBirths(now, row * CELLS, byCounty[model.settlementCounty[row]]);
      all += expected[row];
    }
    const known = knownBirths(assumptions.fertility.knownBirths, year);
    factor = known !== undefined && all > 0 ? known / all : 1;

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
    moves.push(moveTownward(model, assumptions, year, next, rows));
    residents.push(next);
    births.push(yearBirths);
    deaths.push(yearDeaths);
    migration.push(yearMigration);
    birthFactor.push(factor);
  }
  return { firstYear, residents, births, deaths, migration, moves, birthFactor };
}

/** A county's rates of the school year that starts in `year`. */
export function countyYear(
  assumptions: Assumptions,
  life: Pick<CohortYear, "male" | "female">,
  county: string,
  year: number,
): CohortYear {
  const { fertility } = assumptions;
  const shapeTotal = fertility.shape.reduce((sum, rate) => sum + rate, 0);
  const total = (fertility.total[county] ?? 0) * pathAt(fertility.path, year);
  const scale = shapeTotal > 0 ? total / shapeTotal : 0;
  const rates = assumptions.migration[county];
  const level = pathAt(assumptions.migrationPath, year);
  return {
    ...life,
    fertility: Float64Array.from({ length: AGES }, (_, age) => (fertility.shape[age] ?? 0) * scale),
    malesPerFemale: fertility.malesPerFemale,
    timing: assumptions.migrationTiming,
    ...(rates && {
      migration: {
        as: "rates" as const,
        net: Float64Array.from([...rates.male, ...rates.female], (rate) => rate * level),
      },
    }),
  };
}

/** Births from September to August out of two calendar years; undefined outside the years that are known. */
function knownBirths(known: Path, year: number): number | undefined {
  const inYear = (calendar: number) => known.find((point) => point.year === calendar)?.value;
  const first = inYear(year);
  const second = inYear(year + 1);
  if (first === undefined && second === undefined) return undefined;
  return (first ?? (second as number)) / 3 + ((second ?? (first as number)) * 2) / 3;
}

/** Moves a share of each county's rural residents to its town settlements, in proportion to who lives there. */
function moveTownward(
  model: Model,
  assumptions: Assumptions,
  year: number,
  next: Float64Array,
  rows: number,
) {
  const net = new Float64Array(rows);
  const level = pathAt(assumptions.townwardPath, year);
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
      const moved = next[row * CELLS + cell] * leaves[cell] * level;
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

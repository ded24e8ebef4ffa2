import { futuresRows } from "../../src/io/futuresRows";
import type { Fan } from "../../src/model/futures/fan";
import {
  FUTURE_INDICATORS,
  type FutureFigures,
  type FutureShape,
  unitFigure,
} from "../../src/model/futures/indicators";
import type { CityAbout } from "./answer";
import type { TableFiles } from "./tableFiles";

/** A case with all its answers merged. */
export interface CollectedCase {
  readonly scenario: string;
  readonly about: CityAbout;
  readonly shape: FutureShape;
  readonly believed: FutureFigures;
  /** What was drawn; the believed alone where nothing was. */
  readonly futures: readonly FutureFigures[];
  /** Number of the first future; absent where nothing was drawn. */
  readonly first?: number;
  readonly fan: Fan;
}

/** Appends a case to the tables of its sweep. */
export function appendCase(tables: TableFiles, one: CollectedCase): void {
  const { scenario, about, shape, believed, futures, first, fan } = one;
  const head = { scenario, cityName: about.name.zh };
  const under = (rows: readonly object[]) => rows.map((row) => ({ ...head, ...row }));
  tables.append("believed", under(unitRows(shape, believed)));
  const counties = about.counties.map(({ id }) => id);
  tables.append(
    "money",
    under(
      about.money.map(([investmentYuan, runningYuan], at) => ({
        year: shape.years[Math.floor(at / counties.length)],
        county: counties[at % counties.length],
        investmentYuan,
        runningYuan,
      })),
    ),
  );
  if (first === undefined) return;
  for (const [name, rows] of Object.entries(futuresRows(fan))) tables.append(name, under(rows));
  for (const [at, future] of futures.entries())
    tables.append(
      "indicators",
      unitRows(shape, future).map((row) => ({ ...head, future: first + at, ...row })),
      "parquet",
    );
}

/** A row for every year, county and stage of one future. */
const unitRows = (shape: FutureShape, future: FutureFigures) =>
  shape.years.flatMap((year, offset) =>
    shape.units.map(({ county, stage }, unit) => ({
      year,
      county,
      stage,
      ...Object.fromEntries(
        FUTURE_INDICATORS.map((key) => [key, unitFigure(shape, future, offset, unit, key)]),
      ),
    })),
  );

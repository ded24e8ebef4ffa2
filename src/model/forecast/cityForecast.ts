import type { Assumptions } from "../../domain/assumptions";
import type { Dataset } from "../../domain/dataset";
import { FORECAST_METHODS } from "../../domain/forecastMethod";
import type { Stage } from "../../domain/stage";
import { birthsFeed, cityRolls, stageBelowFeed } from "./cityRolls";
import { type Interval, intervalOf, type Residual } from "./intervals";
import { type Feed, type Rolls, totalOf } from "./rolls";
import { forecastStage, type StageForecast } from "./stageForecast";

/** Years that a forecast from rolls looks ahead. */
export const YEARS_AHEAD = 10;

/** The forecast of one stage of a city from its rolls. */
export interface CityForecast {
  readonly stage: Stage;
  readonly rolls: Rolls;
  readonly forecast: StageForecast;
  /** Past errors of whole counties. */
  readonly countyResiduals: readonly Residual[];
}

/** What entrants of a stage come out of. */
const BELOW: Readonly<Partial<Record<Stage, Stage>>> = {
  junior: "primary",
  senior: "junior",
  vocational: "junior",
};

/** The forecast of a stage from the city's rolls, made once for a city and its beliefs; undefined where there are no rolls. */
export function cityForecast(
  dataset: Dataset,
  assumptions: Assumptions,
  stage: Stage,
): CityForecast | undefined {
  const made = kept.get(dataset);
  const known = made?.assumptions === assumptions ? made.byStage : new Map<Stage, CityForecast | undefined>();
  if (made?.assumptions !== assumptions) kept.set(dataset, { assumptions, byStage: known });
  if (!known.has(stage)) known.set(stage, forecastOf(dataset, assumptions, stage));
  return known.get(stage);
}

const kept = new WeakMap<
  Dataset,
  { readonly assumptions: Assumptions; readonly byStage: Map<Stage, CityForecast | undefined> }
>();

function forecastOf(dataset: Dataset, assumptions: Assumptions, stage: Stage): CityForecast | undefined {
  const { grades, entryAge } = assumptions.stages[stage];
  const rolls = cityRolls(dataset, stage, grades);
  if (rolls === undefined) return undefined;
  const forecast = forecastStage(
    rolls,
    feedOf(dataset, assumptions, stage, rolls, entryAge),
    YEARS_AHEAD,
    undefined,
    assumptions.rollMethods?.[stage]?.method,
  );
  return { stage, rolls, forecast, countyResiduals: countyResiduals(rolls, forecast) };
}

function feedOf(
  dataset: Dataset,
  assumptions: Assumptions,
  stage: Stage,
  rolls: Rolls,
  entryAge: number,
): Feed | undefined {
  const below = BELOW[stage];
  if (below === undefined)
    return stage === "special" ? undefined : birthsFeed(dataset, assumptions, rolls, entryAge);
  const lower = cityRolls(dataset, below, assumptions.stages[below].grades);
  return lower && stageBelowFeed(lower, rolls);
}

function countyResiduals(rolls: Rolls, { past, chosen }: StageForecast): readonly Residual[] {
  const rank = FORECAST_METHODS.indexOf(chosen);
  const sums = new Map<
    string,
    { origin: number; ahead: number; size: number; actual: number; forecast: number }
  >();
  for (const { school, origin, ahead, size, actual, forecast } of past) {
    const key = `${rolls.schools[school].district} ${origin} ${ahead}`;
    const sum = sums.get(key) ?? { origin, ahead, size: 0, actual: 0, forecast: 0 };
    sum.size += size;
    sum.actual += actual;
    sum.forecast += forecast[rank];
    sums.set(key, sum);
  }
  return [...sums.values()].map(({ origin, ahead, size, actual, forecast }) => ({
    origin,
    ahead,
    size,
    miss: Math.abs(Math.log(actual / Math.max(1, forecast))),
  }));
}

/** What a forecast is of: the city, a county by its place in the dataset, or a school by its place in the rolls. */
export type ForecastOf =
  | { readonly kind: "city" }
  | { readonly kind: "county"; readonly district: number }
  | { readonly kind: "school"; readonly school: number };

/** Pupils of one year: observed, or forecast with its range. */
export interface ForecastYear {
  readonly year: number;
  readonly pupils: number;
  /** Absent for what was observed, and where no past error could be measured. */
  readonly range?: Interval & { readonly low: number; readonly high: number };
  readonly isForecast: boolean;
}

/** Past and future pupils of a school, a county or the city, with ranges of 80 in 100: a school's from past errors of schools, others' from those of counties. */
export function forecastYears(
  { rolls, forecast, countyResiduals: ofCounties }: CityForecast,
  of: ForecastOf,
): readonly ForecastYear[] {
  const rows = [...rolls.schools.keys()].filter(
    (row) =>
      of.kind === "city" ||
      (of.kind === "county" ? rolls.schools[row].district === of.district : row === of.school),
  );
  const last = rolls.years - 1;
  const inYear = (year: number) => rows.reduce((sum, row) => sum + totalOf(rolls.schools[row], year), 0);
  const size = inYear(last);
  const observed = Array.from({ length: rolls.years }, (_, year) => ({
    year: rolls.firstYear + year,
    pupils: inYear(year),
    isForecast: false,
  }));
  const ahead = Array.from({ length: YEARS_AHEAD }, (_, at) => {
    const pupils = rows.reduce(
      (sum, row) => sum + forecast.ahead[row].reduce((all, years) => all + years[at], 0),
      0,
    );
    const interval = intervalOf(of.kind === "school" ? forecast.residuals : ofCounties, at + 1, size);
    return {
      year: rolls.firstYear + rolls.years + at,
      pupils,
      isForecast: true,
      ...(interval && {
        range: { ...interval, low: pupils / interval.factor, high: pupils * interval.factor },
      }),
    };
  });
  return [...observed, ...ahead];
}

/** A past forecast of the chosen method that missed by far. */
export interface Miss {
  readonly school: number;
  readonly from: number;
  readonly year: number;
  readonly forecast: number;
  readonly actual: number;
  /** (forecast − actual) ÷ actual. */
  readonly error: number;
}

/** The schools that the chosen method hit worst, each with its worst miss in pupils, the worst first. */
export function worstMisses({ rolls, forecast }: CityForecast, most: number): readonly Miss[] {
  const rank = FORECAST_METHODS.indexOf(forecast.chosen);
  const bySchool = new Map<number, Miss>();
  for (const { school, origin, ahead, actual, forecast: made } of forecast.past) {
    const miss = {
      school,
      from: rolls.firstYear + origin,
      year: rolls.firstYear + origin + ahead,
      forecast: made[rank],
      actual,
      error: made[rank] / actual - 1,
    };
    const before = bySchool.get(school);
    if (before === undefined || off(miss) > off(before)) bySchool.set(school, miss);
  }
  return [...bySchool.values()].sort((a, b) => off(b) - off(a) || a.school - b.school).slice(0, most);
}

const off = ({ forecast, actual }: Miss): number => Math.abs(forecast - actual);

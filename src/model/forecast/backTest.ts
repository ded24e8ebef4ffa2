import { FORECAST_METHODS, type ForecastMethod } from "../../domain/forecastMethod";
import { bridgeRolls } from "./bridgeRolls";
import { forecasts } from "./methods";
import { type Feed, type Rolls, totalOf } from "./rolls";

/** Years ahead that are looked at, as far as the history allows. */
export const HORIZONS = 5;

/** One school's total, forecast from a past year with what was known then, and what came. */
export interface PastForecast {
  readonly school: number;
  /** Years from the first of the rolls. */
  readonly origin: number;
  readonly ahead: number;
  /** Pupils of the school in the year it was forecast from. */
  readonly size: number;
  readonly actual: number;
  /** By method, in the order of FORECAST_METHODS. */
  readonly forecast: readonly number[];
}

/** The first year to forecast from: one move up from grade to grade lies behind it, and a third of the history. */
const firstOrigin = (last: number): number => Math.max(1, Math.floor((last + 1) / 3) - 1);

/**
 * Rolling-origin back-test (method 9.1): from every past year that has enough before it, all methods forecast what has come since, from rolls up to that
 * year alone. Schools that had closed by then are left out; a school that took in another one's pupils is not, for that too may happen again.
 */
export function backTest(
  rolls: Rolls,
  feed: Feed | undefined,
  last = rolls.years - 1,
): readonly PastForecast[] {
  const rows: PastForecast[] = [];
  for (let origin = firstOrigin(last); origin < last; origin++) {
    const horizon = Math.min(HORIZONS, last - origin);
    const { rolls: known } = bridgeRolls(rolls, origin);
    const made = forecasts(known, feed, origin, horizon);
    rolls.schools.forEach((school, at) => {
      const size = totalOf(school, origin);
      if (size === 0) return;
      for (let ahead = 1; ahead <= horizon; ahead++) {
        const actual = totalOf(school, origin + ahead);
        if (actual === 0) continue;
        const forecast = FORECAST_METHODS.map((method) =>
          made[method][at].reduce((sum, years) => sum + years[ahead - 1], 0),
        );
        rows.push({ school: at, origin, ahead, size, actual, forecast });
      }
    });
  }
  return rows;
}

/** How a method did so many years ahead. */
export interface PastError {
  readonly method: ForecastMethod;
  readonly ahead: number;
  /** Forecasts that could be checked. */
  readonly count: number;
  /** Mean of |forecast − actual| / actual over schools and years. */
  readonly mape: number;
  /** Sum of forecasts less sum of actual pupils, over the latter: positive where too many were expected. */
  readonly bias: number;
}

/** Errors of every method at every horizon that could be checked. */
export function pastErrors(rows: readonly PastForecast[]): readonly PastError[] {
  return Array.from({ length: HORIZONS }, (_, at) => at + 1).flatMap((ahead) => {
    const those = rows.filter((row) => row.ahead === ahead);
    if (those.length === 0) return [];
    const actual = those.reduce((sum, row) => sum + row.actual, 0);
    return FORECAST_METHODS.map((method, at) => ({
      method,
      ahead,
      count: those.length,
      mape: those.reduce((sum, row) => sum + Math.abs(row.forecast[at] / row.actual - 1), 0) / those.length,
      bias: those.reduce((sum, row) => sum + row.forecast[at], 0) / actual - 1,
    }));
  });
}

/** Methods whose errors differ by less than this part count as equal, and what is added to it where one year alone could be forecast from. */
const TIE = 0.01;
const FEW_YEARS = 3;
/** Mean error below which a method counts as exact. */
const EXACT = 1e-6;

/**
 * The method of the stage: the one whose errors are least, measured at each horizon against the best there and averaged over the horizons. One method for
 * all horizons, so that a forecast has no kink where one gives way to another. Among equals the usual one, else the best; the fewer years could be forecast from, the more are equal, for all schools of a year are off together.
 *
 * @param origins Years that were forecast from. @param usual The one whose errors vary least from panel to panel.
 */
export function winner(
  errors: readonly PastError[],
  origins: number,
  usual: ForecastMethod = "easing",
): ForecastMethod {
  const horizons = [...new Set(errors.map(({ ahead }) => ahead))].map((ahead) =>
    errors.filter((error) => error.ahead === ahead),
  );
  const worse = (method: ForecastMethod) =>
    horizons.reduce((sum, those) => {
      const own = those.find((error) => error.method === method) as PastError;
      const least = Math.min(...those.map(({ mape }) => mape));
      return sum + Math.log(Math.max(own.mape, EXACT) / Math.max(least, EXACT));
    }, 0) / horizons.length;
  if (horizons.length === 0) return "noChange";
  const least = Math.min(...FORECAST_METHODS.map(worse));
  const tie = TIE + FEW_YEARS / Math.max(1, origins) ** 2;
  const equals = FORECAST_METHODS.filter((method) => worse(method) <= least + tie);
  return equals.includes(usual)
    ? usual
    : (FORECAST_METHODS.find((method) => worse(method) === least) ?? usual);
}

import { FORECAST_METHODS, type ForecastMethod } from "../../domain/forecastMethod";
import { backTest, type PastError, type PastForecast, pastErrors, winner } from "./backTest";
import { bridgeRolls, type LayoutChange } from "./bridgeRolls";
import type { Residual } from "./intervals";
import { type Ahead, forecasts } from "./methods";
import type { Feed, Rolls } from "./rolls";

/** A forecast of one stage with all that it rests on. */
export interface StageForecast {
  /** The method that goes on: the planner's, else the best. */
  readonly chosen: ForecastMethod;
  /** The one with the least past errors. */
  readonly best: ForecastMethod;
  /** Pupils by [school][grade][years ahead − 1]. */
  readonly ahead: Ahead;
  readonly errors: readonly PastError[];
  readonly past: readonly PastForecast[];
  readonly residuals: readonly Residual[];
  readonly changes: readonly LayoutChange[];
}

/** What errs least from panel to panel: where entrants are known the mean that goes by them, else the one that expects ever less of the trend. */
const USUAL = { fed: "mean", alone: "easing" } as const;

/**
 * Forecast from rolls (method 2.3): all methods are tried on the past up to `origin`, the best goes on from there, and its own past
 * errors say how sure that is.
 *
 * @param wanted A method that a planner takes instead of the best.
 */
export function forecastStage(
  rolls: Rolls,
  feed: Feed | undefined,
  horizon: number,
  origin = rolls.years - 1,
  wanted?: ForecastMethod,
): StageForecast {
  const past = backTest(rolls, feed, origin);
  const errors = pastErrors(past);
  const best = winner(errors, new Set(past.map((row) => row.origin)).size, USUAL[feed ? "fed" : "alone"]);
  const chosen = wanted ?? best;
  const { rolls: known, changes } = bridgeRolls(rolls, origin);
  const rank = FORECAST_METHODS.indexOf(chosen);
  return {
    chosen,
    best,
    ahead: forecasts(known, feed, origin, horizon)[chosen],
    errors,
    past,
    residuals: past.map(({ origin: from, ahead, size, actual, forecast }) => ({
      origin: from,
      ahead,
      size,
      miss: Math.abs(Math.log(actual / Math.max(1, forecast[rank]))),
    })),
    changes,
  };
}

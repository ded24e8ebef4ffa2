import type { Assumptions } from "../../domain/assumptions";
import type { Dataset } from "../../domain/dataset";
import { byStage } from "../../domain/stage";
import { type Uncertainty, USUAL_UNCERTAINTY } from "../../domain/uncertainty";
import { cityForecast } from "../forecast/cityForecast";
import type { Residual } from "../forecast/intervals";

/** Series of fewer years are too short to be fitted to. */
const LEAST_YEARS = 8;

/**
 * How far the future may go off, by the city's own series where they are long enough, else as is usual (method 9.2): births by the
 * changes of known births, schools by what the forecast from rolls missed a year ahead. What is believed already stays.
 */
export function withUncertainty(dataset: Dataset, assumptions: Assumptions): Assumptions {
  if (assumptions.uncertainty !== undefined) return assumptions;
  const usual = USUAL_UNCERTAINTY;
  const births = birthStep(assumptions.fertility.knownBirths.map(({ value }) => value));
  const uncertainty: Uncertainty = {
    ...usual,
    birthSteps: { ...usual.birthSteps, ...(births !== undefined && { city: births }) },
    schoolSteps: byStage((stage) => {
      const made = cityForecast(dataset, assumptions, stage);
      return made === undefined || made.rolls.years < LEAST_YEARS
        ? usual.schoolSteps[stage]
        : (schoolStep(made.forecast.residuals) ?? usual.schoolSteps[stage]);
    }),
  };
  return { ...assumptions, uncertainty };
}

/** Spread of the yearly changes of the logarithm; undefined for a series that is too short. */
function birthStep(births: readonly number[]): number | undefined {
  if (births.length < LEAST_YEARS || births.some((one) => one <= 0)) return undefined;
  const changes = births.slice(1).map((one, at) => Math.log(one / births[at]));
  return Math.sqrt(changes.reduce((sum, one) => sum + one * one, 0) / changes.length);
}

/** What 80 of 100 misses a year ahead stay below is 1.28 spreads of a bell. */
const SPREADS = 1.2816;

function schoolStep(residuals: readonly Residual[]): number | undefined {
  const misses = residuals.filter(({ ahead }) => ahead === 1).map(({ miss }) => miss);
  if (misses.length === 0) return undefined;
  const sorted = misses.sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(0.8 * sorted.length))] / SPREADS;
}

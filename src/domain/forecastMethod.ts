import type { ByStage } from "./stage";

/** Ways of going on from rolls, the simplest first. */
export const FORECAST_METHODS = [
  "noChange",
  "district",
  "school3",
  "school5",
  "topDown",
  "shrunk",
  "shrunkTrend",
  "held",
  "mean",
  "meanTrend",
  "meanHeld",
  "easing",
] as const;
export type ForecastMethod = (typeof FORECAST_METHODS)[number];

/** Methods that a planner takes instead of those with the least past errors, and why. */
export type MethodChoices = Partial<ByStage<{ readonly method: ForecastMethod; readonly note: string }>>;

import type { IndicatorUnit } from "./indicators";

/** The finest step in which a figure of a unit is told: whole people and metres, tenths of a per cent, ten thousand yuan. */
const STEP: Readonly<Record<IndicatorUnit, number>> = {
  pupils: 1,
  seats: 1,
  classes: 1,
  schools: 1,
  posts: 1,
  metres: 1,
  share: 0.001,
  yuan: 10_000,
};

/** A figure in the step in which it is told; two that are told alike do not differ. */
export const written = (value: number, unit: IndicatorUnit): number =>
  Math.round(value / STEP[unit]) * STEP[unit] + 0;

import type { Results, UnitResults } from "../results";
import { ruleAt } from "../ruleAt";

/** A way by day: of pupils of a grade (from 1) from a home to an offer of the unit. */
export interface DayWay {
  readonly home: number;
  readonly grade: number;
  readonly offer: number;
  readonly metres: number;
}

/**
 * How pupils may be asked to come to a school by day in a year (method 3.2, 6.1): on foot up to the grade's limit and within the day
 * journey in force, by bus up to the grade's longer one where the school has buses; undefined where the way is too long for both.
 */
export function wayByDay(
  results: Results,
  found: UnitResults,
  offset: number,
  way: DayWay,
): "walk" | "bus" | undefined {
  if (!needsBus(results, found, offset, way)) return "walk";
  const { rules, buses } = found.years[offset];
  return buses[way.offer] > 0 && way.metres <= rules.busLimitM[way.grade - 1] ? "bus" : undefined;
}

/**
 * Whether a way by day is longer than its grade goes on its own, on foot or, when older, by bicycle, or than the day journey in
 * force: whoever has it needs a bus, planned or not. What the gate asks and what the buses of a year cost go by it (method 6.1, 7).
 */
export function needsBus(
  { model }: Results,
  { unit, years }: UnitResults,
  offset: number,
  { home, grade, metres }: Omit<DayWay, "offer">,
): boolean {
  const { walkLimitM, journeyLimitM } = years[offset].rules;
  return metres > Math.min(walkLimitM[grade - 1], ruleAt(model, unit.homeSettlement[home], journeyLimitM));
}

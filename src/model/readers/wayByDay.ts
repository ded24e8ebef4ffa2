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
  { model }: Results,
  { unit, years }: UnitResults,
  offset: number,
  { home, grade, offer, metres }: DayWay,
): "walk" | "bus" | undefined {
  const { rules, buses } = years[offset];
  const ownWayM = Math.min(
    rules.walkLimitM[grade - 1],
    ruleAt(model, unit.homeSettlement[home], rules.journeyLimitM),
  );
  if (metres <= ownWayM) return "walk";
  return buses[offer] > 0 && metres <= rules.busLimitM[grade - 1] ? "bus" : undefined;
}

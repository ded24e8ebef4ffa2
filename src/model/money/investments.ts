import type { Measure } from "../../domain/measure";
import { roomsBeforeMeasures } from "../indicators/money";
import type { Results } from "../results";
import { type MeasureCost, measureCost } from "./measureCost";

/** A measure and what it costs once. */
export interface Investment {
  readonly measure: Measure;
  readonly cost: MeasureCost;
}

/** The measures that cost something, in the planner's order; those set aside do not. */
export function investments(results: Results): readonly Investment[] {
  const roomsBefore = roomsBeforeMeasures(results);
  return results.scenario.measures
    .filter((measure) => !results.setAside.includes(measure.id))
    .map((measure) => ({ measure, cost: measureCost(results.norms, measure, roomsBefore) }))
    .filter(({ cost }) => cost.investmentYuan > 0);
}

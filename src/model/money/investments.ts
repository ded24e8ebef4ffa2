import type { Measure } from "../../domain/measure";
import { offersBeforeMeasures } from "../indicators/money";
import { findsSchool } from "../readers/findsSchool";
import type { Results } from "../results";
import { type MeasureCost, measureCost } from "./measureCost";

/** A measure and what it costs once. */
export interface Investment {
  readonly measure: Measure;
  readonly cost: MeasureCost;
}

/**
 * The measures that cost something, in the planner's order; those set aside do not, nor those that find no school to act on, unless
 * the planner says what they cost.
 */
export function investments(results: Results): readonly Investment[] {
  const offerBefore = offersBeforeMeasures(results);
  return results.scenario.measures
    .filter(
      (measure) =>
        !results.setAside.includes(measure.id) &&
        (measure.capitalYuan !== undefined || findsSchool(results, measure)),
    )
    .map((measure) => ({
      measure,
      cost: measureCost(results.norms, results.assumptions.stages, measure, offerBefore),
    }))
    .filter(({ cost }) => cost.investmentYuan > 0);
}

import type { Assumptions } from "./assumptions";
import type { ScenarioId } from "./ids";
import type { Measure } from "./measure";
import type { Name } from "./name";

/** What we would do: a list of dated measures, in the planner's order. */
export interface Scenario {
  readonly id: ScenarioId;
  readonly name: Name;
  readonly note?: Name;
  /** What this scenario believes differently, whole entries of the assumptions. */
  readonly beliefs?: Partial<Assumptions>;
  readonly measures: readonly Measure[];
}

export const withMeasure = (scenario: Scenario, measure: Measure): Scenario => ({
  ...scenario,
  measures: scenario.measures.some((known) => known.id === measure.id)
    ? scenario.measures.map((known) => (known.id === measure.id ? measure : known))
    : [...scenario.measures, measure],
});

export const withoutMeasure = (scenario: Scenario, id: Measure["id"]): Scenario => ({
  ...scenario,
  measures: scenario.measures.filter((measure) => measure.id !== id),
});

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

/** The id of a scenario's twin in which no school closes. */
export const openId = (id: ScenarioId): ScenarioId => `${id} without closures` as ScenarioId;

/** The same scenario with no school closed or merged, under an id of its own; itself where it closes none. */
export function withoutClosures(scenario: Scenario): Scenario {
  const known = open.get(scenario);
  if (known !== undefined) return known;
  const measures = scenario.measures.filter(({ kind }) => kind !== "close" && kind !== "merge");
  const found =
    measures.length === scenario.measures.length
      ? scenario
      : { ...scenario, id: openId(scenario.id), measures };
  open.set(scenario, found);
  return found;
}

/** A scenario is never edited, so its twin is made once. */
const open = new WeakMap<Scenario, Scenario>();

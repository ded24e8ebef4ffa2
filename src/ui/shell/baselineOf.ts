import type { Scenario } from "../../domain/scenario";
import type { Results } from "../../model/results";
import { type State, shownScenario } from "../../state/store";

/** Results to compare with: the plan that does nothing, else the first; not where it is shown itself, or not yet run. */
export function baselineOf(state: State): Results | undefined {
  const { scenarios } = state.project;
  const isPlain = (scenario: Scenario) => scenario.measures.length === 0 && scenario.beliefs === undefined;
  const baseline = scenarios.find(isPlain) ?? scenarios[0];
  if (baseline.id === shownScenario(state).id) return undefined;
  return state.runs[baseline.id]?.results;
}

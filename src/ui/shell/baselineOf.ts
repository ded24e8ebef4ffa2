import type { Results } from "../../model/results";
import { type State, shownScenario } from "../../state/store";

/** Results to compare with: the scenario without measures or beliefs, where it is not the one shown and has been run. */
export function baselineOf(state: State): Results | undefined {
  const baseline = state.project.scenarios.find(
    (scenario) => scenario.measures.length === 0 && scenario.beliefs === undefined,
  );
  if (baseline === undefined || baseline.id === shownScenario(state).id) return undefined;
  return state.runs[baseline.id]?.results;
}

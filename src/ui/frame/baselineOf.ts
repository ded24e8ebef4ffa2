import type { Results } from "../../model/results";
import { baselineScenario } from "../../state/baselineScenario";
import { type State, shownScenario } from "../../state/store";

/** Results to compare with: the plan that does nothing, else the first; not where it is shown itself, or not yet run. */
export function baselineOf(state: State): Results | undefined {
  const baseline = baselineScenario(state.project.scenarios);
  if (baseline.id === shownScenario(state).id) return undefined;
  return state.runs[baseline.id]?.results;
}

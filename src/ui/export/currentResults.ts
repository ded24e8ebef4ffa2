import type { Results } from "../../model/results";
import { runKey } from "../../state/runKey";
import type { State } from "../../state/store";

/** The results of a scenario as it stands in the project; nothing while they are still being computed. */
export function currentResults(state: State, id: string): Results | undefined {
  const scenario = state.project.scenarios.find((one) => one.id === id);
  const run = state.runs[id];
  if (scenario === undefined || run?.status !== "done" || run.key !== runKey(state, scenario))
    return undefined;
  return run.results;
}

import { withoutClosures } from "../domain/scenario";
import type { Results } from "../model/results";
import { runKey } from "./runKey";
import type { State } from "./store";

/** The same plan with all its schools open: what the closures of some results are judged against. Nothing while it is computed. */
export function openResults(state: State, results: Results | undefined): Results | undefined {
  if (results === undefined) return undefined;
  const open = withoutClosures(results.scenario);
  if (open === results.scenario) return results;
  const run = state.runs[open.id];
  return run?.status === "done" && run.key === runKey(state, open) ? run.results : undefined;
}

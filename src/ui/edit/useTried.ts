import type { Measure } from "../../domain/measure";
import type { Results } from "../../model/results";
import { shownRun } from "../../state/store";
import { useApp } from "../parts/appContext";

/** Results in which this very measure is already at work; nothing while they are still being computed. */
export function useTried(measure: Measure): Results | undefined {
  const run = useApp(shownRun);
  if (run?.status !== "done" || run.results === undefined) return undefined;
  const tried = run.results.scenario.measures.find(({ id }) => id === measure.id);
  const isThis = tried === measure || JSON.stringify(tried) === JSON.stringify(measure);
  return isThis ? run.results : undefined;
}

import type { Stage } from "../../domain/stage";
import type { Results } from "../../model/results";
import { newestResults, shownRun } from "../../state/store";
import { useApp } from "../appContext";

/** What the strip tells of: the newest results that reach the shown year, and its stage; nothing before there are any. */
export function useFiguresShown():
  | { readonly results: Results; readonly year: number; readonly stage: Stage }
  | undefined {
  const { year, stage } = useApp((state) => state.view);
  const results = useApp((state) => newestResults(shownRun(state), state.view.year));
  return results?.years.includes(year) ? { results, year, stage } : undefined;
}

import { useState } from "react";
import type { Stage } from "../../domain/stage";
import type { Results } from "../../model/results";
import { newestResults, shownRun } from "../../state/store";
import { useApp } from "../parts/appContext";

/** What the strip tells of. */
export interface FiguresShown {
  readonly results: Results;
  readonly year: number;
  readonly stage: Stage;
  /** The figures are those of the plan before the last change, until the new ones have come. */
  readonly isWaiting: boolean;
}

/**
 * The newest results that reach the shown year, and its stage. While there are none of the scenario, those that were shown of it
 * last stand; nothing before there are any.
 */
export function useFiguresShown(): FiguresShown | undefined {
  const { year, stage, scenario } = useApp((state) => state.view);
  const run = useApp(shownRun);
  const newest = newestResults(run, year);
  const now = newest?.years.includes(year) ? newest : undefined;
  const [last, setLast] = useState(now);
  if (now !== undefined && now !== last) setLast(now);
  const results = now ?? (last?.scenario.id === scenario && last.years.includes(year) ? last : undefined);
  if (results === undefined) return undefined;
  const isRunning = run?.status === "running" || run?.status === "restarting";
  const isWaiting = now === undefined || (isRunning && results === run?.results);
  return { results, year, stage, isWaiting };
}

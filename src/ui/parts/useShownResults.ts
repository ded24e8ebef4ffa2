import { useDeferredValue, useMemo } from "react";
import { type Names, namesOf } from "../../model/readers/names";
import type { Results } from "../../model/results";
import { shownRun } from "../../state/store";
import { useApp } from "./appContext";

/** What is looked at: results of the shown scenario, the year (one that was simulated), and what things are called. */
export interface Shown {
  readonly results: Results;
  readonly year: number;
  readonly names: Names;
}

/** The last results of the shown scenario; nothing until there are any. They come a moment after those of the strip, which goes first. */
export function useShownResults(): Shown | undefined {
  const results = useDeferredValue(useApp((state) => shownRun(state)?.results));
  const wanted = useApp((state) => state.view.year);
  return useMemo(() => {
    if (results === undefined) return undefined;
    const last = results.years[results.years.length - 1];
    const year = Math.min(Math.max(wanted, results.years[0]), last);
    return { results, year, names: namesOf(results) };
  }, [results, wanted]);
}

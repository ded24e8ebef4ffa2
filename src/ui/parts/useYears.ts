import { horizonOf } from "../../state/horizonOf";
import { shownRun } from "../../state/store";
import { useApp } from "./appContext";

/** The first and last school year that can be shown: the base year, and the end of the run. */
export function useYears(): { readonly first: number; readonly last: number } {
  const first = useApp((state) => state.city.model.dataset.baseYear);
  const last = useApp((state) => shownRun(state)?.results?.years.at(-1));
  const planned = useApp((state) => horizonOf(state.project));
  return { first, last: Math.max(first, Math.min(last ?? first + planned, first + planned)) };
}

import type { Close, Merge } from "../domain/measure";
import type { Results } from "../model/results";

/** Closures and mergers of a run by year; those set aside do not count. */
export const closuresOf = ({ scenario, setAside }: Results): readonly (Close | Merge)[] =>
  scenario.measures
    .filter((measure): measure is Close | Merge => measure.kind === "close" || measure.kind === "merge")
    .filter(({ id }) => !setAside.includes(id))
    .sort((a, b) => a.year - b.year);

import type { Close, Merge } from "../../domain/measure";
import type { Results } from "../results";

/** Closures and mergers of a run in the planner's order; those set aside do not count. */
export const closures = ({ scenario, setAside }: Results): readonly (Close | Merge)[] =>
  scenario.measures
    .filter((measure): measure is Close | Merge => measure.kind === "close" || measure.kind === "merge")
    .filter(({ id }) => !setAside.includes(id));

import type { Close, Merge } from "../domain/measure";
import { closures } from "../model/readers/closures";
import type { Results } from "../model/results";

/** Closures and mergers of a run, the earliest first. */
export const closuresByYear = (results: Results): readonly (Close | Merge)[] =>
  [...closures(results)].sort((a, b) => a.year - b.year);

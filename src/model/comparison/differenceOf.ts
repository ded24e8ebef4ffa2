import { INDICATORS, type IndicatorKey } from "./indicators";
import { written } from "./written";

export type Verdict = "better" | "worse" | "same" | "other";

/** How far an alternative lies from the reference; `other`: it differs, and neither way is better. */
export interface Difference {
  readonly by: number;
  readonly verdict: Verdict;
}

/** The difference of an indicator against the reference, of the figures as they are told; nothing where one is missing. */
export function differenceOf(
  key: IndicatorKey,
  reference: number | null,
  value: number | null,
): Difference | null {
  if (reference === null || value === null) return null;
  const { unit, direction } = INDICATORS[key];
  const by = written(value, unit) - written(reference, unit);
  if (by === 0) return { by, verdict: "same" };
  if (direction === "none") return { by, verdict: "other" };
  return { by, verdict: by < 0 === (direction === "less") ? "better" : "worse" };
}

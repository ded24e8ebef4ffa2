import type { Assumptions } from "../domain/assumptions";
import type { Issue } from "../domain/issue";
import { readShape } from "./readShape";
import { assumptionsShape } from "./shapes/assumptionsShape";
import { type SourceNote, withoutSources } from "./withoutSources";

/** The assumptions a dataset comes with, and where each figure comes from if the file says so. */
export function readAssumptions(
  json: unknown,
  file = "assumptions.json",
): {
  readonly assumptions?: Assumptions;
  readonly sources: readonly SourceNote[];
  readonly issues: readonly Issue[];
} {
  const { plain, sources } = withoutSources(json);
  const { value, issues } = readShape(file, plain, assumptionsShape);
  return value ? { assumptions: value, sources, issues } : { sources, issues };
}

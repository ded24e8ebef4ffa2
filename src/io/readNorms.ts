import type { Issue } from "../domain/issue";
import type { Norms } from "../domain/norms";
import { readShape } from "./readShape";
import { normsShape } from "./shapes/normsShape";
import { type SourceNote, withoutSources } from "./withoutSources";

/** The norms, and beside them where each figure comes from. */
export function readNorms(
  json: unknown,
  file = "norms.json",
): { readonly norms?: Norms; readonly sources: readonly SourceNote[]; readonly issues: readonly Issue[] } {
  const { plain, sources } = withoutSources(json);
  const { value, issues } = readShape(file, plain, normsShape);
  return value ? { norms: value, sources, issues } : { sources, issues };
}

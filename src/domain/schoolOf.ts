import type { Measure } from "./measure";

/** The school that a measure builds or changes; nothing for a measure of places or rules. */
export function schoolOf(measure: Extract<Measure, { kind: "build" } | { school: string }>): string;
export function schoolOf(measure: Measure): string | undefined;
export function schoolOf(measure: Measure): string | undefined {
  if (measure.kind === "build") return measure.school.id;
  return "school" in measure ? measure.school : undefined;
}

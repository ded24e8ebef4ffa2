import type { Issue } from "../domain/issue";
import type { Plan } from "../domain/plan";
import { readShape } from "./readShape";
import { planShape } from "./shapes/planShape";

/** The source plan's promises and targets. */
export function readPlan(
  json: unknown,
  file = "plan.json",
): { readonly plan?: Plan; readonly issues: readonly Issue[] } {
  const { value, issues } = readShape(file, json, planShape);
  return value ? { plan: value, issues } : { issues };
}

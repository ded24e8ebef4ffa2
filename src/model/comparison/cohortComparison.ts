import { type CohortYear, cohortPath } from "../readers/cohortPath";
import type { Results } from "../results";

/** One year of a birth cohort, plan by plan; nothing where a plan's cohort asks for no seat in that stage. */
export interface ComparedYear extends Pick<CohortYear, "year" | "stage" | "grade"> {
  readonly plans: readonly (CohortYear | undefined)[];
}

/** Follows the children of a settlement born in the school year that ended in `born` through several plans at once. */
export function cohortComparison(
  plans: readonly Results[],
  settlement: string,
  born: number,
): readonly ComparedYear[] {
  const paths = plans.map((results) => cohortPath(results, [settlement], born));
  const steps = new Map<string, ComparedYear>();
  for (const { year, stage, grade } of paths.flat()) {
    const isHere = (step: CohortYear) => step.year === year && step.stage === stage;
    steps.set(`${year} ${stage}`, { year, stage, grade, plans: paths.map((path) => path.find(isHere)) });
  }
  return [...steps.values()].sort((a, b) => a.year - b.year);
}

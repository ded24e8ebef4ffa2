import type { Measure } from "../../domain/measure";
import type { Scenario } from "../../domain/scenario";

/** Whether a measure does something to or with a school. */
export function concerns(measure: Measure, school: string): boolean {
  switch (measure.kind) {
    case "build":
      return measure.school.id === school;
    case "merge":
      return measure.school === school || measure.into === school;
    case "spread":
      return measure.school === school || measure.to.some((id) => id === school);
    case "expand":
    case "close":
    case "convert":
    case "bus":
      return measure.school === school;
    case "boundary":
      return measure.schools.some((id) => id === school);
    case "housing":
    case "policy":
    case "recruit":
      return false;
  }
}

/** A school's measures in a scenario, by year. */
export const schoolMeasures = (scenario: Scenario, school: string): readonly Measure[] =>
  scenario.measures.filter((measure) => concerns(measure, school)).sort((a, b) => a.year - b.year);

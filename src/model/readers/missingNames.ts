import { assertNever } from "../../domain/assertNever";
import type { Measure } from "../../domain/measure";
import type { Results } from "../results";

/** Ids that a measure names and that are neither in the dataset nor built by the scenario. */
export function missingNames({ model }: Results, measure: Measure): readonly string[] {
  const schools = (...ids: readonly string[]) => ids.filter((id) => !model.schoolRow.has(id));
  const settlements = (ids: readonly string[]) => ids.filter((id) => !model.settlementRow.has(id));
  const county = (id: string) => (model.countyIds.some((known) => known === id) ? [] : [id]);
  switch (measure.kind) {
    case "build":
      return county(measure.school.county);
    case "housing":
      return county(measure.compound.county);
    case "expand":
    case "close":
    case "convert":
    case "bus":
      return schools(measure.school);
    case "merge":
      return schools(measure.school, measure.into);
    case "spread":
      return schools(measure.school, ...measure.to);
    case "boundary":
      return [...schools(...measure.schools), ...settlements(measure.settlements)];
    case "recruit":
      return county(measure.county);
    case "policy":
      return measure.county === undefined ? [] : county(measure.county);
    default:
      return assertNever(measure);
  }
}

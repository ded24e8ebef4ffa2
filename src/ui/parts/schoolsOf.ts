import type { SchoolPlan } from "../../domain/school";
import { type State, shownScenario } from "../../state/store";

/** Schools that a measure may name, by id: those that stand, then those that the shown scenario builds. */
export function schoolsOf(state: State): ReadonlyMap<string, SchoolPlan> {
  const { measures } = shownScenario(state);
  const known = kept.get(measures);
  if (known !== undefined) return known;
  const built = measures.flatMap((measure) => (measure.kind === "build" ? [measure.school] : []));
  const schools = new Map<string, SchoolPlan>();
  for (const school of [...state.city.model.dataset.schools, ...built]) schools.set(school.id, school);
  kept.set(measures, schools);
  return schools;
}

const kept = new WeakMap<object, ReadonlyMap<string, SchoolPlan>>();

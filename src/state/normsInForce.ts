import { changedNorms } from "../domain/changedNorms";
import type { NormChanges, Norms } from "../domain/norms";
import type { State } from "./store";

interface Known {
  readonly norms: Norms;
  readonly changes: object | undefined;
  readonly inForce: Norms;
}
type Held = Pick<State, "city" | "project">;

let rules: Known | undefined;
let all: Known | undefined;

/** The norms as the project changes them, at the costs they come with: what runs are simulated under. The same object while neither changes. */
export function rulesInForce({ city, project }: Held): Norms {
  const changes: NormChanges | undefined = project.norms;
  if (changes === undefined) return city.norms;
  if (rules?.norms !== city.norms || rules.changes !== changes)
    rules = { norms: city.norms, changes, inForce: changedNorms(city.norms, changes) };
  return rules.inForce;
}

/** The same with the planner's own costs: what every money figure is computed with. The same object while nothing changes. */
export function normsInForce(state: Held): Norms {
  const norms = rulesInForce(state);
  const { costs } = state.project;
  if (all?.norms !== norms || all.changes !== costs)
    all = { norms, changes: costs, inForce: changedNorms(norms, undefined, costs) };
  return all.inForce;
}

import { withCosts } from "../domain/costKey";
import type { Norms } from "../domain/norms";
import type { State } from "./store";

let known: { readonly norms: Norms; readonly changes: object; readonly inForce: Norms } | undefined;

/** The norms with the planner's own costs: what every money figure is computed with. The same object while neither changes. */
export function normsInForce({ city, project }: Pick<State, "city" | "project">): Norms {
  const { norms } = city;
  if (known?.norms !== norms || known.changes !== project.costs) {
    const inForce = { ...norms, costs: withCosts(norms.costs, project.costs) };
    known = { norms, changes: project.costs, inForce };
  }
  return known.inForce;
}

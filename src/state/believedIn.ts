import type { Assumptions } from "../domain/assumptions";
import type { Norms } from "../domain/norms";
import { horizonOf } from "./horizonOf";
import { normsInForce } from "./normsInForce";
import type { State } from "./store";

/** What a project holds for true whatever the scenario: beliefs, norms with its costs, and the years that it looks ahead. */
export const believedIn = (
  state: Pick<State, "city" | "project">,
): { readonly assumptions: Assumptions; readonly norms: Norms; readonly years: number } => ({
  assumptions: state.project.assumptions,
  norms: normsInForce(state),
  years: horizonOf(state.project),
});

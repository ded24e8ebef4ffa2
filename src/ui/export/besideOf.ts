import type { Scenario } from "../../domain/scenario";
import { comparedOf } from "../../state/comparedOf";
import type { State } from "../../state/store";
import type { ExportChoice } from "./exportChoice";

/** The scenarios that a document lays beside its own: those picked to compare, else the plan without measures and its own. */
export function besideOf(
  { project, view }: Pick<State, "project" | "view">,
  id: string,
): readonly Scenario[] {
  const isPicked = view.compared !== undefined && view.compared.length > 1;
  return comparedOf(project.scenarios, isPicked ? view.compared : undefined, id);
}

/** Every scenario that must be simulated before a choice can be exported. */
export function neededFor(
  state: Pick<State, "project" | "view">,
  { kind, scenarios }: Pick<ExportChoice, "kind" | "scenarios">,
): readonly string[] {
  const compares = kind === "workbook" || kind === "report" || kind === "print" || kind === "csv";
  const beside = compares
    ? scenarios.flatMap((id) => besideOf(state, id).map((one) => one.id as string))
    : [];
  return [...new Set([...scenarios, ...beside])];
}

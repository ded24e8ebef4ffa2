import type { Scenario } from "../domain/scenario";
import { runKey, withDraft } from "./runKey";
import { type State, shownScenario } from "./store";

/** A scenario that wants results, and the key that these must have. */
export interface Wish {
  readonly scenario: Scenario;
  readonly key: string;
  readonly isDraft: boolean;
}

/** What is to be simulated, in this order: the shown scenario, then those compared with it, at most so many. */
export function wishesOf(state: State, most: number): readonly Wish[] {
  const shown = shownScenario(state);
  const { compared } = state.view;
  const others = state.project.scenarios.filter(
    (scenario) => scenario !== shown && (compared === undefined || compared.includes(scenario.id)),
  );
  return [shown, ...others].slice(0, most).map((scenario) => {
    const held = withDraft(state, scenario);
    return { scenario: held, key: runKey(state, held), isDraft: held !== scenario };
  });
}

/** Whether wishes may have changed with the state. */
export const isWishingAnew = (state: State, before: State): boolean =>
  state.project !== before.project ||
  state.draft !== before.draft ||
  state.view.scenario !== before.view.scenario ||
  state.view.compared !== before.view.compared;

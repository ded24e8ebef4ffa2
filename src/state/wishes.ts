import { type Scenario, withoutClosures } from "../domain/scenario";
import { baselineScenario } from "./baselineScenario";
import { runKey, withDraft } from "./runKey";
import { type State, shownScenario } from "./store";

/** A scenario that wants results, and the key that these must have. */
export interface Wish {
  readonly scenario: Scenario;
  readonly key: string;
  readonly isDraft: boolean;
  /** Whether somebody looks at it now; else it is simulated only once nothing has changed for a while. */
  readonly isLookedAt: boolean;
}

/**
 * What is to be simulated, in this order: the shown scenario, those that are looked at beside it, the others; after each of the
 * two parts those of it that close schools once more with all of them open, which closures are judged against. At most so many.
 */
export function wishesOf(state: State, most: number): readonly Wish[] {
  const shown = shownScenario(state);
  const others = state.project.scenarios.filter((scenario) => scenario !== shown);
  const baseline = baselineScenario(state.project.scenarios);
  const isLookedAt = (scenario: Scenario) =>
    scenario === shown ||
    scenario === baseline ||
    state.view.page === "compare" ||
    state.view.compared?.includes(scenario.id) === true;
  const wanted = [shown, ...others].map((scenario) => {
    const held = withDraft(state, scenario);
    return {
      scenario: held,
      key: runKey(state, held),
      isDraft: held !== scenario,
      isLookedAt: isLookedAt(scenario),
    };
  });
  const twins = wanted.flatMap((wish) => {
    const open = withoutClosures(wish.scenario);
    return open === wish.scenario
      ? []
      : [{ ...wish, scenario: open, key: runKey(state, open), isDraft: false }];
  });
  const all = [...wanted, ...twins];
  return [...all.filter((wish) => wish.isLookedAt), ...all.filter((wish) => !wish.isLookedAt)].slice(0, most);
}

/** Whether wishes may have changed with the state. */
export const isWishingAnew = (state: State, before: State): boolean =>
  state.project !== before.project ||
  state.draft !== before.draft ||
  state.view.scenario !== before.view.scenario ||
  state.view.page !== before.view.page ||
  state.view.compared !== before.view.compared;

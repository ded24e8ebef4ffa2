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
 * What is to be simulated, in this order: the shown scenario, those that are looked at beside it, and those whose closures are
 * looked at once more with all schools open, which closures are judged against; then the others, and the shown one with all
 * schools open. Of what nobody looks at so much that all are no more than `most`.
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
      isDraft: held !== scenario || state.holding !== undefined,
      isLookedAt: isLookedAt(scenario),
    };
  });
  const judged = new Set<string>(state.judged?.flat());
  const twins = wanted.flatMap((wish, at) => {
    const isJudged = judged.has(wish.scenario.id);
    const open = withoutClosures(wish.scenario);
    return open === wish.scenario || !(isJudged || at === 0)
      ? []
      : [{ ...wish, scenario: open, key: runKey(state, open), isLookedAt: isJudged }];
  });
  const all = [...wanted, ...twins];
  const lookedAt = all.filter((wish) => wish.isLookedAt);
  const unseen = all.filter((wish) => !wish.isLookedAt);
  return [...lookedAt, ...unseen.slice(0, Math.max(0, most - lookedAt.length))];
}

/** Whether wishes may have changed with the state. */
export const isAskedAgain = (state: State, before: State): boolean =>
  state.project !== before.project ||
  state.draft !== before.draft ||
  state.judged !== before.judged ||
  state.view.scenario !== before.view.scenario ||
  state.view.page !== before.view.page ||
  state.view.compared !== before.view.compared;

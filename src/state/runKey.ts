import type { Assumptions } from "../domain/assumptions";
import { measureKey } from "../domain/measureKey";
import type { Norms } from "../domain/norms";
import { type Scenario, withMeasure } from "../domain/scenario";
import { ENGINE_VERSION } from "../model/engineVersion";
import { horizonOf } from "./horizonOf";
import { rulesInForce } from "./normsInForce";
import { type State, shownScenario } from "./store";

/** The scenario as it is to be simulated: with the measure in the planner's hand, if it is the one looked at. */
export const withDraft = (state: State, scenario: Scenario): Scenario => {
  if (state.draft === undefined || scenario !== shownScenario(state)) return scenario;
  const known = drafted.get(scenario);
  if (known?.draft === state.draft) return known.scenario;
  const held = { draft: state.draft, scenario: withMeasure(scenario, state.draft) };
  drafted.set(scenario, held);
  return held.scenario;
};

/** Everything that a run depends on, as text (architecture, "Latest wins"). Equal keys, equal results. */
export const runKey = (state: State, scenario: Scenario): string =>
  [
    ENGINE_VERSION,
    horizonOf(state.project),
    state.city.model.dataset.key,
    textOf(rulesInForce(state)),
    scenario.beliefs
      ? JSON.stringify({ ...state.project.assumptions, ...scenario.beliefs })
      : textOf(state.project.assumptions),
    measuresText(scenario.measures),
  ].join("\n");

/** What the shown run must answer to be current: compare with its `key`. */
export const shownKey = (state: State): string => runKey(state, withDraft(state, shownScenario(state)));

const drafted = new WeakMap<Scenario, { readonly draft: unknown; readonly scenario: Scenario }>();
const texts = new WeakMap<object, string>();

/** Nothing in the state is ever edited, so an object that is known has the text that it had. */
function remembered<T extends object>(value: T, text: (value: T) => string): string {
  const known = texts.get(value);
  if (known !== undefined) return known;
  const fresh = text(value);
  texts.set(value, fresh);
  return fresh;
}

const textOf = (value: Assumptions | Norms): string => remembered(value, JSON.stringify);

const measuresText = (measures: Scenario["measures"]): string =>
  remembered(measures, () => measures.map((measure) => remembered(measure, measureKey)).join("\n"));

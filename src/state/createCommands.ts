import type { ScenarioId } from "../domain/ids";
import type { Name } from "../domain/name";
import { mendedText } from "../domain/plainText";
import { type Scenario, withMeasure, withoutMeasure } from "../domain/scenario";
import type { Project } from "../io/project";
import type { Commands } from "./commands";
import {
  withBeliefs,
  withCost,
  withDefinition,
  withHorizon,
  withMovedScenario,
  withNewScenario,
  withNorms,
  withOwnBeliefs,
  withoutScenario,
  withReported,
  withScenario,
  withYearLimit,
} from "./editProject";
import { changed, held, letGo, redone, undone } from "./history";
import { holdsMeasure } from "./holdsMeasure";
import { horizonOf } from "./horizonOf";
import { isReference } from "./isReference";
import type { FuturesCommands } from "./keepFutures";
import type { ProposalCommands } from "./keepProposals";
import { type AppStore, type State, type StepLabel, shownScenario } from "./store";
import type { View } from "./view";

/** What the commands name by themselves, in both languages. */
export interface ScenarioNames {
  fresh(number: number): Name;
  copyOf(name: Name): Name;
}

/** What the commands reach besides the store. */
export interface Reach {
  readonly names: ScenarioNames;
  cancelRun(): void;
  tryOffers: Commands["tryOffers"];
  staffOf: Commands["staffOf"];
  takeOver(): void;
}

/** The commands over a store. */
export function createCommands(
  store: AppStore,
  { names, cancelRun, tryOffers, staffOf, takeOver }: Reach,
): Omit<Commands, keyof ProposalCommands | keyof FuturesCommands> {
  const move = (step: (state: State) => State) =>
    store.setState((now) => {
      const state = letGo(now, "step");
      return inSight(withoutGone(inView(step(state), state), state));
    }, true);
  const holdOrChange = (
    label: StepLabel,
    isHeld: boolean,
    edit: (project: Project, state: State) => Project,
  ) =>
    isHeld
      ? store.setState((state) => held(state, label, edit(state.project, state)), true)
      : change(label, edit);
  const change = (label: StepLabel, edit: (project: Project, state: State) => Project) =>
    move((state) => changed(state, label, edit(state.project, state)));

  return {
    look: (wanted) => store.setState(({ view }) => ({ view: lookedAt(view, wanted) })),
    putMeasure: (measure) =>
      move((state) => drop(edited(state, "putMeasure", (scenario) => withMeasure(scenario, measure), names))),
    removeMeasure: (id) =>
      move((state) => {
        const after = edited(state, "removeMeasure", (scenario) => withoutMeasure(scenario, id), names);
        return after.draft?.id === id ? drop(after) : after;
      }),
    draft: (measure) =>
      store.setState((state) => (measure === undefined ? drop(state) : { ...state, draft: measure }), true),
    addScenario: (copyOf) =>
      move((state) => withAdded(state, newScenario(state.project, names, copyOf), copyOf)),
    addScenarioWith: (copyOf, measures, name) =>
      move((state) => {
        const { note: _, ...copy } = newScenario(state.project, names, copyOf);
        const scenario = { ...copy, name: fitting(name), measures: [...copy.measures, ...measures] };
        return withAdded(state, scenario, copyOf);
      }),
    renameScenario: (id, name) =>
      change("renameScenario", (project) => withScenario(project, id, (scenario) => ({ ...scenario, name }))),
    removeScenario: (id) => change("removeScenario", (project) => withoutScenario(project, id)),
    moveScenario: (id, by) => change("moveScenario", (project) => withMovedScenario(project, id, by)),
    believe: (beliefs, { scenario, isHeld = false } = {}) =>
      holdOrChange("believe", isHeld, (project) =>
        scenario === undefined ? withBeliefs(project, beliefs) : withOwnBeliefs(project, scenario, beliefs),
      ),
    setNorms: (norms, { isHeld = false } = {}) =>
      holdOrChange("setNorms", isHeld, (project, { city }) => withNorms(project, city.norms, norms)),
    setHorizon: (years) => change("setHorizon", (project) => withHorizon(project, years)),
    define: (definition) => change("define", (project) => withDefinition(project, definition)),
    letGo: (as) => store.setState((state) => letGo(state, as), true),
    setCost: (key, value) => change("setCost", (project) => withCost(project, key, value)),
    setLimit: (year, limitYuan) => change("setLimit", (project) => withYearLimit(project, year, limitYuan)),
    report: (target, year, value) =>
      change("report", (project) => withReported(project, target, year, value)),
    undo: () => move((state) => withReturned(undone(state), state)),
    redo: () => move((state) => withReturned(redone(state), state)),
    openProject: (project) =>
      move((state) => withReturned(drop(changed(state, "openProject", peopled(project, names))), state)),
    cancelRun,
    tryOffers,
    staffOf,
    judgeClosures(scenarios) {
      store.setState(({ judged = [] }) => ({ judged: [...judged, scenarios] }));
      return () =>
        store.setState(({ judged = [] }) => ({ judged: judged.filter((one) => one !== scenarios) }));
    },
    takeOver,
  };
}

/** A new scenario below the one that it is made of, or last; shown. */
function withAdded(state: State, scenario: Scenario, below: ScenarioId | undefined): State {
  const original = state.project.scenarios.findIndex(({ id }) => id === below);
  const at = original === -1 ? state.project.scenarios.length : original + 1;
  const after = changed(state, "addScenario", withNewScenario(state.project, scenario, at));
  return { ...drop(after), view: { ...state.view, scenario: scenario.id } };
}

/** A change of the shown scenario. The reference stays as it is: a plan that starts from it takes the change, and is shown. */
function edited(
  state: State,
  label: StepLabel,
  edit: (scenario: Scenario) => Scenario,
  names: ScenarioNames,
): State {
  const { project, view } = state;
  const shown = shownScenario(state);
  const after = withScenario(project, shown.id, edit);
  if (after === project || !isReference(shown)) return changed(state, label, after);
  const { note: _, ...start } = shown;
  const { id, name } = newScenario(project, names);
  const plan = edit({ ...start, id, name });
  const at = project.scenarios.indexOf(shown) + 1;
  return {
    ...changed(state, label, withNewScenario(project, plan, at)),
    view: { ...view, scenario: id },
  };
}

/** The one scenario that a step brings, or brings back, is what that step was about: it is shown. */
function withReturned(state: State, before: State): State {
  const known = new Set(before.project.scenarios.map(({ id }) => id));
  const returned = state.project.scenarios.filter(({ id }) => !known.has(id));
  return returned.length === 1 ? { ...state, view: { ...state.view, scenario: returned[0].id } } : state;
}

const drop = ({ draft: _, ...state }: State): State => state;

/** A draft of a new measure is no step and outlives one; that of a measure which a step has taken away goes with it. */
const withoutGone = (state: State, before: State): State =>
  state.draft !== undefined &&
  holdsMeasure(before.project, state.draft.id) &&
  !holdsMeasure(state.project, state.draft.id)
    ? drop(state)
    : state;

/** The last year that is simulated is the last that can be looked at. */
function inSight(state: State): State {
  const last = state.city.model.dataset.baseYear + horizonOf(state.project);
  return state.view.year <= last ? state : { ...state, view: { ...state.view, year: last } };
}

/** A project always has a scenario to look at. */
const peopled = (project: Project, names: ScenarioNames): Project =>
  project.scenarios.length > 0 ? project : withNewScenario(project, newScenario(project, names), 0);

function newScenario(project: Project, names: ScenarioNames, copyOf?: ScenarioId): Scenario {
  const taken = new Set<string>(project.scenarios.map((scenario) => scenario.id));
  let number = 1;
  while (taken.has(`scenario-${number}`)) number++;
  const id = `scenario-${number}` as ScenarioId;
  const original = project.scenarios.find((scenario) => scenario.id === copyOf);
  return original
    ? { ...original, id, name: fitting(names.copyOf(original.name)) }
    : { id, name: names.fresh(number), measures: [] };
}

/** A name that has grown by a word must still fit into a file. */
const fitting = ({ zh, en }: Name): Name => ({ zh: mendedText(zh), en: mendedText(en) });

/** What was looked at and is gone gives way to its neighbour above. */
function inView(state: State, before: State): State {
  const { scenarios } = state.project;
  if (scenarios.some(({ id }) => id === state.view.scenario)) return state;
  const place = before.project.scenarios.findIndex(({ id }) => id === before.view.scenario);
  const neighbour = scenarios[Math.min(scenarios.length - 1, Math.max(0, place - 1))];
  return { ...state, view: { ...state.view, scenario: neighbour.id } };
}

function lookedAt(view: View, change: Parameters<Commands["look"]>[0]): View {
  const after = { ...view, ...change };
  return Object.fromEntries(
    Object.entries(after).filter(([, value]) => value !== undefined),
  ) as unknown as View;
}

import type { ScenarioId } from "../domain/ids";
import type { Name } from "../domain/name";
import { type Scenario, withMeasure, withoutMeasure } from "../domain/scenario";
import type { Project } from "../io/project";
import type { Commands } from "./commands";
import {
  withBeliefs,
  withMovedScenario,
  withNewScenario,
  withoutScenario,
  withScenario,
} from "./editProject";
import { changed, redone, undone } from "./history";
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
  takeOver(): void;
}

/** The commands over a store. */
export function createCommands(store: AppStore, { names, cancelRun, takeOver }: Reach): Commands {
  const move = (step: (state: State) => State) => store.setState((state) => inView(step(state), state), true);
  const change = (label: StepLabel, edit: (project: Project, state: State) => Project) =>
    move((state) => changed(state, label, edit(state.project, state)));
  const drop = ({ draft: _, ...state }: State): State => state;

  return {
    look: (wanted) => store.setState(({ view }) => ({ view: lookedAt(view, wanted) })),
    putMeasure: (measure) =>
      move((state) => {
        const put = (scenario: Scenario) => withMeasure(scenario, measure);
        return drop(changed(state, "putMeasure", withScenario(state.project, shownScenario(state).id, put)));
      }),
    removeMeasure: (id) =>
      move((state) => {
        const take = (scenario: Scenario) => withoutMeasure(scenario, id);
        const after = changed(
          state,
          "removeMeasure",
          withScenario(state.project, shownScenario(state).id, take),
        );
        return after.draft?.id === id ? drop(after) : after;
      }),
    draft: (measure) =>
      store.setState((state) => (measure === undefined ? drop(state) : { ...state, draft: measure }), true),
    addScenario: (copyOf) =>
      move((state) => {
        const scenario = newScenario(state.project, names, copyOf);
        const original = state.project.scenarios.findIndex(({ id }) => id === copyOf);
        const at = original === -1 ? state.project.scenarios.length : original + 1;
        const after = changed(state, "addScenario", withNewScenario(state.project, scenario, at));
        return { ...drop(after), view: { ...state.view, scenario: scenario.id } };
      }),
    renameScenario: (id, name) =>
      change("renameScenario", (project) => withScenario(project, id, (scenario) => ({ ...scenario, name }))),
    removeScenario: (id) => change("removeScenario", (project) => withoutScenario(project, id)),
    moveScenario: (id, by) => change("moveScenario", (project) => withMovedScenario(project, id, by)),
    believe: (beliefs) => change("believe", (project) => withBeliefs(project, beliefs)),
    undo: () => move((state) => drop(undone(state))),
    redo: () => move((state) => drop(redone(state))),
    openProject: (project) => move((state) => drop(changed(state, "openProject", peopled(project, names)))),
    cancelRun,
    takeOver,
  };
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
    ? { ...original, id, name: names.copyOf(original.name) }
    : { id, name: names.fresh(number), measures: [] };
}

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

import { createStore } from "zustand/vanilla";
import type { Measure } from "../domain/measure";
import type { Norms } from "../domain/norms";
import type { Plan } from "../domain/plan";
import type { Scenario } from "../domain/scenario";
import type { Project } from "../io/project";
import type { Model } from "../model/model";
import type { Results } from "../model/results";
import type { View } from "./view";

/** Where a run stands. The last results stay to be looked at until the next ones are there. */
export interface Run {
  readonly status: "running" | "done" | "failed" | "restarting";
  readonly results?: Results;
  /** Names what `results` is the answer to; a run is current when it equals the key of the shown scenario. */
  readonly key: string;
  readonly done: number;
  readonly all: number;
  readonly engineMs?: number;
  /** From the edit to the results in the store. */
  readonly answerMs?: number;
  readonly message?: string;
}

/** The city that is open: compiled once, never edited. */
export interface City {
  readonly model: Model;
  readonly norms: Norms;
  readonly plan: Plan;
}

/** One step that can be undone: the project before and after, and what to call it. */
export interface Step {
  readonly label: string;
  readonly before: Project;
  readonly after: Project;
}

/** The three things that live differently (architecture, "State"), and the city that they are about. */
export interface State {
  readonly city: City;
  readonly project: Project;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly view: View;
  /** A measure in the planner's hand: simulated and shown, in the project only once it is let go. */
  readonly draft?: Measure;
  readonly runs: Readonly<Record<string, Run>>;
}

export const createAppStore = (first: State) => createStore<State>(() => first);

export type AppStore = ReturnType<typeof createAppStore>;

/** The scenario that is looked at; the first one where the address names none that exists. */
export const shownScenario = (state: State): Scenario =>
  state.project.scenarios.find((scenario) => scenario.id === state.view.scenario) ??
  state.project.scenarios[0];

/** The run of the scenario that is looked at. */
export const shownRun = (state: State): Run | undefined => state.runs[shownScenario(state).id];

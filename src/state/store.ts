import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Measure } from "../domain/measure";
import type { ProposalWishes } from "../domain/proposal";
import type { Scenario } from "../domain/scenario";
import type { City as OpenedCity } from "../io/city/readCity";
import type { Project } from "../io/project";
import type { OfferEffects } from "../model/offerEffect";
import type { Results } from "../model/results";
import type { FuturesSweep } from "./futuresSweep";
import type { ProposalSearch, SmallSchoolReview } from "./proposalSearch";
import type { View } from "./view";

/** Where a run stands. The last results stay to be looked at until the next ones are there. */
export interface Run {
  readonly status: "running" | "done" | "failed" | "restarting";
  readonly results?: Results;
  /** The next results up to the year that is looked at, which is answered first: exact, and complete up to there. */
  readonly soFar?: Results;
  /** Names what `results` is the answer to; a run is current when it equals the key of the shown scenario. */
  readonly key: string;
  readonly done: number;
  readonly all: number;
  readonly engineMs?: number;
  /** From the edit to the shown year's figures, where these came first. */
  readonly firstMs?: number;
  /** From the edit to the results in the store. */
  readonly answerMs?: number;
  /**
   * With `failed`: what the engine said, or `cancelled` where the planner stopped it. With `done`: `restarted` where the
   * worker had died and was started again.
   */
  readonly message?: string;
}

/** The city that is open, never edited; its scenarios are the project's, which believes what it comes with until it is changed. */
export type City = Omit<OpenedCity, "scenarios">;

/** What a step did; the screen has a word for each. */
export const STEPS = [
  "putMeasure",
  "removeMeasure",
  "addScenario",
  "renameScenario",
  "removeScenario",
  "moveScenario",
  "believe",
  "setNorms",
  "setHorizon",
  "define",
  "setCost",
  "setLimit",
  "report",
  "openProject",
] as const;
export type StepLabel = (typeof STEPS)[number];

/** One step that can be undone: the project before and after, and what to call it. */
export interface Step {
  readonly label: StepLabel;
  readonly before: Project;
  readonly after: Project;
}

/** A project that was kept in this browser: it could not be read, was opened with its texts mended, or gave way to this tab's. */
export interface Aside {
  readonly why: "unreadable" | "mended" | "replaced";
  /** How many things were wrong with it. */
  readonly problems: number;
  /** As it was kept, letter for letter. */
  readonly original: string;
}

/** Whether the project is being kept in this browser. */
export interface Saving {
  /** `reader`: another tab keeps its own project, this one's changes are not saved. `off`: the browser refuses to keep anything. */
  readonly role: "writer" | "reader" | "off";
  /** When it was last saved, milliseconds since 1970; absent before the first change. */
  readonly savedAt?: number;
  /** Why the last attempt failed. */
  readonly problem?: string;
  /** It failed because the browser has no more room. */
  readonly isFull?: boolean;
  /** What was in the browser and is not what is open now. */
  readonly aside?: Aside;
}

/** The three things that live differently (architecture, "State"), and the city that they are about. */
export interface State {
  readonly city: City;
  readonly project: Project;
  /** The last one is the next to be undone. */
  readonly past: readonly Step[];
  /** The last one is the next to be done again. */
  readonly future: readonly Step[];
  readonly view: View;
  /** A measure in the planner's hand: simulated and shown, in the project only once it is let go. */
  readonly draft?: Measure;
  /** The project before a belief was taken in hand: until it is let go, the project as it stands is no step of its own. */
  readonly holding?: Project;
  readonly holdingAs?: StepLabel;
  readonly runs: Readonly<Record<string, Run>>;
  readonly saving?: Saving;
  /** Scenarios whose closures are looked at, a list for each who looks: wanted with all schools open as well. */
  readonly judged?: readonly (readonly string[])[];
  /** Trial runs of one more class, by the key of the run that they are held against. */
  readonly trials?: Readonly<Record<string, OfferEffects>>;
  /** What is asked of the machine, and its last search. */
  readonly wishes?: ProposalWishes;
  readonly proposing?: ProposalSearch;
  readonly reviewing?: SmallSchoolReview;
  readonly futures?: FuturesSweep;
}

export const createAppStore = (first: State) => createStore<State>(() => first);

export type AppStore = ReturnType<typeof createAppStore>;

/** What a selector picks out of a store, for a component that renders again when it changes. */
export const useAppStore = <T>(store: AppStore, selector: (state: State) => T): T =>
  useStore(store, selector);

/** The scenario that is looked at; the first one where the address names none that exists. */
export const shownScenario = (state: State): Scenario =>
  state.project.scenarios.find((scenario) => scenario.id === state.view.scenario) ??
  state.project.scenarios[0];

/** The newest results that tell of a year: those on their way, once they have come to it. */
export const newestResults = (run: Run | undefined, year: number): Results | undefined =>
  run?.soFar?.years.includes(year) ? run.soFar : run?.results;

/** The run of the scenario that is looked at. */
export const shownRun = (state: State): Run | undefined => state.runs[shownScenario(state).id];

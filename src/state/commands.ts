import type { Assumptions } from "../domain/assumptions";
import type { CostKey } from "../domain/costKey";
import type { MeasureId, ScenarioId } from "../domain/ids";
import type { Measure } from "../domain/measure";
import type { Name } from "../domain/name";
import type { NormChanges } from "../domain/norms";
import type { SeatDefinition } from "../domain/seatDefinition";
import type { Project } from "../io/project";
import type { Results } from "../model/results";
import type { StaffPlan } from "../model/staffing/staffPlan";
import type { FuturesCommands } from "./keepFutures";
import type { ProposalCommands } from "./keepProposals";
import type { OfferWish } from "./keepTrials";
import type { View } from "./view";

/** What to look at next; `undefined` takes a selection, a highlight, a tool or a choice of scenarios away. */
export type Look = { readonly [Key in keyof View]?: View[Key] | Absent<Key> };
type Absent<Key extends keyof View> = Key extends "selection" | "highlight" | "tool" | "compared"
  ? undefined
  : never;

/** Whether a change is still in the planner's hand. */
export interface Manner {
  readonly isHeld?: boolean | undefined;
}

/** The one door to the project: every change has a name and can be undone; looking around is not a change. */
export interface Commands extends ProposalCommands, FuturesCommands {
  look(change: Look): void;
  /** Adds a measure to the shown scenario, or puts it in the place of the one with its id. */
  putMeasure(measure: Measure): void;
  removeMeasure(id: MeasureId): void;
  /** A measure in the hand (dragged, typed): simulated and shown until it is put or dropped. */
  draft(measure: Measure | undefined): void;
  /** A new scenario: a copy that keeps measure ids, or an empty one. It is shown at once. */
  addScenario(copyOf?: ScenarioId): void;
  /** A new scenario: a copy of one with more measures, under a name of its own. It is shown at once. */
  addScenarioWith(copyOf: ScenarioId, measures: readonly Measure[], name: Name): void;
  renameScenario(id: ScenarioId, name: Name): void;
  removeScenario(id: ScenarioId): void;
  moveScenario(id: ScenarioId, by: number): void;
  /**
   * Whole entries of the assumptions, of the project or of one scenario. In the hand they are simulated and shown, and are
   * one step to undo once they are let go.
   */
  believe(
    change: Partial<Assumptions>,
    manner?: Manner & { readonly scenario?: ScenarioId | undefined },
  ): void;
  /** Whole entries of the norms; those that are the city's own are not kept. */
  setNorms(change: NormChanges, manner?: Manner): void;
  /** School years to simulate after the base year. */
  setHorizon(years: number): void;
  /** How seats are counted. */
  define(definition: SeatDefinition): void;
  /** Makes one step of what was done with a belief in the hand, or takes it back. */
  letGo(as: "step" | "nothing"): void;
  /** A figure of the cost model as the planner knows it; without a value the one of the norms. */
  setCost(key: CostKey, value: number | undefined): void;
  /** The most that may be invested in a year; without a value there is no limit. */
  setLimit(year: number, limitYuan: number | undefined): void;
  /** What was measured of a target; without a value it was not. */
  report(target: string, year: number, value: number | undefined): void;
  undo(): void;
  redo(): void;
  openProject(project: Project): void;
  cancelRun(): void;
  /** Offers that are looked at, to be tried by a run each in spare time; returns the way to say that nobody looks any more. */
  tryOffers(wanted: OfferWish): () => void;
  /** The staffing of results, worked out once; rejects where the planner dies over it. */
  staffOf(results: Results): Promise<StaffPlan>;
  /** Scenarios whose closures are looked at, so that they are simulated with all schools open too; returns the way to look away. */
  judgeClosures(scenarios: readonly string[]): () => void;
  /** Makes this tab the one whose project is saved; the other is told. */
  takeOver(): void;
}

import type { ScenarioId } from "../domain/ids";
import type { Fan } from "../model/futures/fan";
import type { PlanOdds } from "../model/futures/plansCompared";

/** Futures that are being simulated, or have been: what was asked, how far it is and what they say. Not part of the project. */
export interface FuturesSweep {
  readonly status: "working" | "paused" | "done" | "stopped" | "failed";
  /** The plans, the first of which the fan is of. */
  readonly scenarios: readonly ScenarioId[];
  /** What the first plan was when it was asked: as `runKey`. */
  readonly key: string;
  readonly count: number;
  /** Futures of all plans that are done, of `count × plans`. */
  readonly done: number;
  readonly fan?: Fan;
  readonly odds?: readonly PlanOdds[];
  /** With `failed`: what was said. */
  readonly message?: string;
}

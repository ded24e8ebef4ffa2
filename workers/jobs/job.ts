import type { Assumptions } from "../../src/domain/assumptions";
import type { Norms } from "../../src/domain/norms";
import type { Scenario } from "../../src/domain/scenario";
import type { Milestone } from "../engine/simulate";

/** Futures to be drawn: number `from` up to, without, number `to`. */
export interface Draws {
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Counties whose figures are asked for, by id; absent: all. A county has the same figures alone as among others. */
  readonly counties?: readonly string[];
}

/** Everything that a run depends on besides the engine: one scenario under some beliefs, on one city. */
export interface Job {
  /** The key of the dataset. */
  readonly city: string;
  readonly scenario: Scenario;
  readonly assumptions: Assumptions;
  readonly norms: Norms;
  /** School years after the base year. */
  readonly years: number;
  /** With draws, indicators of each future; without, the results of what is believed. */
  readonly draws?: Draws;
}

/** A job on its way: years of a run, or futures that are done. */
export interface JobStep {
  readonly done: number;
  readonly all: number;
  /** Of a run: what is known by now. */
  readonly milestone?: Milestone;
}

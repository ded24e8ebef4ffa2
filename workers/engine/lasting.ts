import type { TransportProblem, TransportWorkspace } from "./transport/transport";

/** What depends on who may attend where alone; filled as it is asked for. */
export interface Lasting {
  readonly eligible: Map<number, EligibleArcs>;
  readonly frames: Map<string, Frame>;
  readonly levelFrames: Map<Frame, LevelFrame>;
}

export const nothingLasting = (): Lasting => ({
  eligible: new Map(),
  frames: new Map(),
  levelFrames: new Map(),
});

/** Arcs of the unit that pupils of a grade may use, as compressed rows by home, nearest first. */
export interface EligibleArcs {
  readonly start: Int32Array;
  readonly arc: Int32Array;
  readonly way: Uint8Array;
}

/**
 * Who may be seated where, as the columns of a transport problem that last while nothing changes who may attend where
 * (method 4.2): those who ask → day arcs, or bed arcs through the school's beds → rooms in two steps. Costs are metres
 * of journey; a bed costs `boardingM` more.
 *
 * Those who ask come first among the sources, `home × groups + group`: pupils of a home in grades that may attend
 * exactly the same schools. The unit's offers come first among the targets.
 * Beds stand between pupils and rooms. So that the problem stays one of sources and targets, each school's beds are both
 * (Orden's transshipment): as a target they take boarders, as a source they send on to the rooms as many as they took, for
 * whatever else they have they take themselves.
 */
export interface Frame {
  readonly columns: Omit<TransportProblem, "supply" | "stepCapacity">;
  /** Grades of each group, from 1. */
  readonly groups: readonly (readonly number[])[];
  /** Those who ask. */
  readonly asking: number;
  /** Arc of the unit and way of attending, for each arc of those who ask. */
  readonly arc: Int32Array;
  readonly way: Uint8Array;
  /** Offers of the unit that somebody may board at, in the order of their beds among sources and targets. */
  readonly boarding: readonly number[];
  /** Price of a seat above the standard: dearer than any way of rearranging journeys, so that they are as few as can be. */
  readonly aboveStandardCost: number;
  /** Price of leaving a pupil unplaced: above any way of rearranging the others. */
  readonly unplacedCost: number;
  /** By grade from 0 where grades are placed one by one, so that each keeps its last tree; else one only. */
  readonly workspaces: TransportWorkspace[];
}

/** A frame without its journeys: homes that may attend the same schools are one source, and no arc costs anything. */
export interface LevelFrame extends Pick<Frame, "columns" | "boarding" | "asking"> {
  /** The source that each of those who ask in the frame is part of. */
  readonly mergedInto: Int32Array;
  /** By grade from 0, so that each keeps its last tree. */
  readonly workspaces: TransportWorkspace[];
}

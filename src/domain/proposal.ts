import type { Measure } from "./measure";
import type { Stage } from "./stage";

/** The money that may be invested in a school year by measures of the machine. */
export interface YearMoney {
  readonly year: number;
  readonly yuan: number;
}

/** What a planner asks of the machine (method 10.1). */
export interface ProposalWishes {
  /** By school year, ascending: in these years, and in no other, rooms may open. */
  readonly money: readonly YearMoney[];
  /** Stages that it may touch. */
  readonly stages: readonly Stage[];
  /** What it may do. */
  readonly acts: readonly ProposalAct[];
  /** Schools and candidate sites that stay as they are. */
  readonly keep: readonly string[];
  /** Schools that must grow, sites that must be built on. */
  readonly must: readonly string[];
  /** How many new schools there must be at least, and may be at most. */
  readonly leastBuilds?: number;
  readonly mostBuilds?: number;
}

export const PROPOSAL_ACTS = ["build", "expand"] as const;
export type ProposalAct = (typeof PROPOSAL_ACTS)[number];

/** What the simulator says of a plan, from the first year with money to the last that is simulated. */
export interface ProposalFigures {
  /** Children without a seat at the standard, summed over years. */
  readonly shortPupilYears: number;
  readonly unplacedPupilYears: number;
  /** Pupils × kilometres of day journeys, one way, summed over years. */
  readonly pupilKm: number;
  /** What the proposed measures cost once. */
  readonly investmentYuan: number;
}

/** Measures that the machine proposes, and what comes of the scenario with them. */
export interface Proposal {
  readonly measures: readonly Measure[];
  readonly figures: ProposalFigures;
}

/** How far a search has come: value and bound are of its own simpler model, in pupil-metres. */
export interface SearchReport {
  readonly status: "searching" | "proved" | "impossible";
  readonly step: number;
  readonly seconds: number;
  readonly value?: number;
  readonly bound?: number;
  /** (value − bound) ÷ value; absent as long as either is. */
  readonly gap?: number;
}

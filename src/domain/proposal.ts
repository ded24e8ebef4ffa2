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
  /** Whether a school may grow above the size that the norms call oversized. */
  readonly mayOversize: boolean;
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

/** What one measure does in the machine's simpler model, all years together: what would be more without it. */
export interface MeasureEffect {
  readonly shortPupilYears: number;
  readonly pupilKm: number;
  readonly investmentYuan: number;
}

/** Measures that the machine proposes, and what comes of the scenario with them. */
export interface Proposal {
  readonly measures: readonly Measure[];
  readonly figures: ProposalFigures;
  /** By id of a measure; absent until it has been worked out. */
  readonly effects?: Readonly<Record<string, MeasureEffect>>;
}

/** A school or site that a proposal leaves as it is, the measure there that would do most, and why it is not in. */
export interface LeftOut {
  readonly place: string;
  readonly measure: Measure;
  /** `noUse`: it would seat nobody and shorten no way; `money`: no year has the money left; `worse`: the same money does more elsewhere. */
  readonly why: "noUse" | "money" | "worse";
  readonly effect: MeasureEffect;
}

/** Why wishes cannot be met together, with the least that would have to give way. */
export type Obstacle =
  /** Nothing may be done at a place where something must. */
  | { readonly kind: "nothingThere"; readonly place: string }
  /** The cheapest measure there costs more than any year has. */
  | { readonly kind: "tooDear"; readonly place: string; readonly yuan: number; readonly mostYuan: number }
  | { readonly kind: "tooFewSites"; readonly wanted: number; readonly possible: number }
  | { readonly kind: "tooManyMust"; readonly must: number; readonly most: number }
  /** The cheapest way to meet all wishes costs more than all years have together. */
  | { readonly kind: "money"; readonly yuan: number; readonly haveYuan: number };

/** Seats short, in pupil-years, that ten million yuan more in a year would mend: about so many, by the bound's prices. */
export interface MoneyPrice {
  readonly year: number;
  readonly shortPupilYears: number;
}

/** A place on the frontier: the same wishes with other money. */
export interface FrontierPoint {
  readonly moneyYuan: number;
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

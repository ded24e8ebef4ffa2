import type { ScenarioId } from "../domain/ids";
import type {
  FrontierPoint,
  LeftOut,
  MoneyPrice,
  Obstacle,
  Proposal,
  ProposalFigures,
  ProposalWishes,
  SearchReport,
} from "../domain/proposal";
import type { Shortage } from "../model/readers/shortages";
import type { SmallSchool } from "../model/readers/smallSchools";

/** A search of the machine: what it was asked, how it went and what it found. Not part of the project. */
export interface ProposalSearch {
  /**
   * `others`: other plans are looked for; `reasons`: what was found is explained; `frontier`: other sums of money are tried.
   * `stopping`: it was told to stop and still has to finish what it is at.
   */
  readonly status:
    | "preparing"
    | "searching"
    | "others"
    | "reasons"
    | "frontier"
    | "stopping"
    | "rested"
    | "failed";
  readonly scenario: ScenarioId;
  /** What the scenario was when it was asked: as `runKey`. */
  readonly key: string;
  readonly wishes: ProposalWishes;
  /** Whether the machine still knows enough to go on. */
  readonly canGoOn: boolean;
  readonly reports: readonly SearchReport[];
  readonly before?: ProposalFigures;
  readonly proposals: readonly Proposal[];
  readonly obstacles: readonly Obstacle[];
  readonly reasons?: {
    readonly leftOut: readonly LeftOut[];
    readonly prices: readonly MoneyPrice[];
    readonly floor: readonly Shortage[];
  };
  readonly frontier: readonly FrontierPoint[];
  /** With `failed`: what the machine said. */
  readonly message?: string;
}

export const isBusy = ({ status }: ProposalSearch): boolean => status !== "rested" && status !== "failed";

/** What closing the small schools of a scenario would mean; not part of the project. */
export interface SmallSchoolReview {
  readonly status: "running" | "done" | "failed";
  readonly scenario: ScenarioId;
  readonly year: number;
  readonly schools: readonly SmallSchool[];
}

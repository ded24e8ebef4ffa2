import type { ScenarioId } from "../domain/ids";
import type { Proposal, ProposalFigures, ProposalWishes, SearchReport } from "../domain/proposal";

/** A search of the machine: what it was asked, how it went and what it found. Not part of the project. */
export interface ProposalSearch {
  /** `stopping`: the search is over, what was found is still being simulated. */
  readonly status: "preparing" | "searching" | "stopping" | "rested" | "failed";
  readonly scenario: ScenarioId;
  /** What the scenario was when it was asked: as `runKey`. */
  readonly key: string;
  readonly wishes: ProposalWishes;
  /** Whether the machine still knows enough to go on. */
  readonly canGoOn: boolean;
  readonly reports: readonly SearchReport[];
  readonly before?: ProposalFigures;
  readonly proposals: readonly Proposal[];
  /** With `failed`: what the machine said. */
  readonly message?: string;
}

export const isBusy = ({ status }: ProposalSearch): boolean =>
  status === "preparing" || status === "searching" || status === "stopping";

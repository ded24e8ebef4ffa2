import type { CountyId, PlanLineId } from "./ids";
import type { Name } from "./name";

/** One promise of the source plan, with the section that it comes from (method 6.2). */
export interface PlanLine {
  readonly id: PlanLineId;
  readonly name: Name;
  readonly promised: number;
  /** What is counted: measures of a kind, or the seats that measures add. */
  readonly counts: "builds" | "expansions" | "mergers" | "seats" | "kindergartenSeats";
  readonly section: string;
  readonly fromYear: number;
  readonly toYear: number;
}

/** One of the plan's targets. Simulated where the engine can, entered where not (method 7). */
export interface Target {
  readonly id: string;
  readonly name: Name;
  readonly base: number | null;
  readonly target: number;
  readonly unit: "share" | "years" | "counties";
  readonly kind: "binding" | "expected";
  readonly section: string;
  readonly simulated: boolean;
  /** The year by which each county is to have reached it, where the plan says so. */
  readonly due?: readonly { readonly county: CountyId; readonly year: number }[];
}

/** What was measured of a target that the engine cannot simulate: entered by the planner, never made up. */
export interface Reported {
  readonly target: string;
  readonly year: number;
  readonly value: number;
}

export interface Plan {
  readonly name: Name;
  readonly lines: readonly PlanLine[];
  readonly targets: readonly Target[];
}

/** The first and last school year that the plan promises anything for; nothing where it promises nothing. */
export const planPeriod = ({
  lines,
}: Pick<Plan, "lines">): { readonly from: number; readonly to: number } | undefined =>
  lines.length === 0
    ? undefined
    : {
        from: Math.min(...lines.map(({ fromYear }) => fromYear)),
        to: Math.max(...lines.map(({ toYear }) => toYear)),
      };

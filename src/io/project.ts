import type { Assumptions } from "../domain/assumptions";
import type { YearBudget } from "../domain/budget";
import type { CostChanges } from "../domain/costKey";
import type { NormChanges } from "../domain/norms";
import type { Reported } from "../domain/plan";
import type { Scenario } from "../domain/scenario";
import type { SeatDefinition } from "../domain/seatDefinition";

/** What a planner saves: what we believe and what we would do, for one dataset. Results are not stored. */
export interface Project {
  readonly datasetKey: string;
  readonly assumptions: Assumptions;
  readonly scenarios: readonly Scenario[];
  readonly costs: CostChanges;
  /** Each year once. */
  readonly budget: readonly YearBudget[];
  readonly reported: readonly Reported[];
  /** Absent: the norms that the city comes with. */
  readonly norms?: NormChanges;
  /** School years simulated after the base year; absent: the usual number. */
  readonly horizonYears?: number;
  /** How seats are counted; absent: as usual. */
  readonly definition?: SeatDefinition;
}

/** The version of the project file that this program writes. */
export const PROJECT_VERSION = 4;

import type { Assumptions } from "../domain/assumptions";
import type { Scenario } from "../domain/scenario";

/** What a planner saves: what we believe and what we would do, for one dataset. Results are not stored. */
export interface Project {
  readonly datasetKey: string;
  readonly assumptions: Assumptions;
  readonly scenarios: readonly Scenario[];
}

/** The version of the project file that this program writes. */
export const PROJECT_VERSION = 1;

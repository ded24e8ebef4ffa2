import type { Assumptions, Path } from "../../domain/assumptions";
import type { Dataset, Provenance } from "../../domain/dataset";
import type { ResidentsByAge, Settlement } from "../../domain/place";
import type { FilledSchool } from "./fillSchool";

/** What lies where. */
export type Lying = Pick<Dataset, "counties" | "townships" | "settlements" | "schools">;

/** A standing city that tables go into, asked wherever they leave something open. Keys are those of `Entry`. */
export interface Onto {
  /** What the city says of itself whatever the tables hold. */
  readonly head: Omit<
    Dataset,
    "key" | "baseYear" | "counties" | "townships" | "settlements" | "schools" | "provenance"
  >;
  school(school: FilledSchool, key: string, baseYear: number): FilledSchool;
  settlement(settlement: Settlement): Settlement;
  /** Residents whose proportions a total takes; undefined where the city does not know the settlement. */
  agesOf(key: string, baseYear: number): ResidentsByAge | undefined;
  /** Settlements of which the tables say nothing. */
  settlementsLeft(baseYear: number): readonly Settlement[];
  /** The same under the ids of the city's own counties and townships, all of which stay. */
  lying(found: Lying): Lying;
  /** What is believed, of what an import would. */
  beliefs(fresh: Assumptions, births: Path, isStandIn: boolean): Assumptions;
  provenance(
    fresh: readonly Provenance[],
    of: { readonly baseYear: number; readonly isStandIn: boolean; readonly isListed: boolean },
  ): readonly Provenance[];
}

import type { Path } from "./assumptions";
import type { CountyId } from "./ids";
import type { MeasuredWay, RoadLine } from "./journeys";
import type { Name } from "./name";
import type { CandidateSite, County, Settlement, Township } from "./place";
import type { School } from "./school";

/** How a column came to be (method 9.3); `own` is what a planner brought. */
export type ProvenanceKind = "census" | "published" | "own" | "estimate" | "madeUp";

export interface Provenance {
  readonly table:
    | "counties"
    | "townships"
    | "settlements"
    | "residents"
    | "schools"
    | "sites"
    | "outlines"
    | "published"
    | "past"
    | "journeys"
    | "roads"
    | "assumptions";
  readonly column: string;
  readonly kind: ProvenanceKind;
  /** The source, or the rule that made the figures up. */
  readonly note: Name;
  /** Typical relative error of an estimate. */
  readonly error?: number;
}

/** A total that was published, to hold the model against: it is no input of the run. */
export interface PublishedTotal {
  readonly series: "residents" | "births";
  /** Absent: the whole city. */
  readonly county?: CountyId;
  /** Calendar year. */
  readonly year: number;
  readonly persons: number;
  /** The census day, the end of the year (as first published, or as revised after the next census), or all of the year. */
  readonly basis: "census" | "yearEnd" | "yearEndRevised" | "calendarYear";
  readonly certainty: "high" | "medium" | "low";
  /** Typical relative error; absent where none is known. */
  readonly error?: number;
  readonly source: Name;
}

/** A county at a census before the base year: where a projection can start whose end is known (method 9.1). */
export interface PastCount {
  readonly county: CountyId;
  /** Of the census. */
  readonly year: number;
  /** Age groups in order from age 0, each up to the next one's first age; the last is open. */
  readonly groups: readonly { readonly fromAge: number; readonly male: number; readonly female: number }[];
  /** Births since, one point a calendar year. */
  readonly births: Path;
}

/** What the world is: validated rows. Never edited; plans are lists of measures beside it. */
export interface Dataset {
  /** Changes whenever any cell changes. */
  readonly key: string;
  readonly name: Name;
  /** Said on every screen and report: what is real here and what is made up. */
  readonly statement: Name;
  readonly isDemonstration: boolean;
  readonly baseYear: number;
  readonly counties: readonly County[];
  readonly townships: readonly Township[];
  readonly settlements: readonly Settlement[];
  readonly schools: readonly School[];
  readonly sites: readonly CandidateSite[];
  readonly provenance: readonly Provenance[];
  /** In no order. Absent: none is known. */
  readonly published?: readonly PublishedTotal[];
  /** One a county, of one and the same census. Absent: none is known. */
  readonly past?: readonly PastCount[];
  /** Ways that were measured, each pair once. Absent: none was. */
  readonly journeys?: readonly MeasuredWay[];
  /** Absent: straight lines and detours stand for them. */
  readonly roads?: readonly RoadLine[];
}

import type { Name } from "./name";
import type { CandidateSite, County, Settlement, Township } from "./place";
import type { School } from "./school";

/** How a column came to be (method 9.3). */
export type ProvenanceKind = "census" | "published" | "estimate" | "madeUp";

export interface Provenance {
  readonly table:
    | "counties"
    | "townships"
    | "settlements"
    | "residents"
    | "schools"
    | "sites"
    | "outlines"
    | "assumptions";
  readonly column: string;
  readonly kind: ProvenanceKind;
  /** The source, or the rule that made the figures up. */
  readonly note: Name;
  /** Typical relative error of an estimate. */
  readonly error?: number;
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
}

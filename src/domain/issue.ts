/** The ways to say what would have been right; the words themselves stand in both languages under `issue.wanted`. */
export type WantedWord =
  | "number"
  | "whole"
  | "text"
  | "flag"
  | "list"
  | "object"
  | "exact"
  | "oneOf"
  | "oneForm"
  | "noEntry"
  | "noMore"
  | "onceEntry"
  | "id"
  | "noPrototype"
  | `${"atLeast" | "atMost" | "exactly"}${"" | "Characters" | "Entries"}`
  | "between"
  | "aboveZero"
  | "ages"
  | "laterYear"
  | "unique"
  | "shares"
  | "ascending"
  | "date"
  | "dateInPlan"
  | "otherSchool"
  | "closedRing"
  | "figuresByGrade"
  | "gradeFrom"
  | "residents"
  | "settlement"
  | "school"
  | "county"
  | "township"
  | "townshipOf"
  | "olderVersion"
  | "json"
  | "utf8"
  | "readable"
  | "atMostMb"
  | "besideProgram"
  | "cityFile"
  | "provinceFile"
  | "noMarkup"
  | "noHidden";

/** What would have been right, and the figures and names that it speaks of. */
export interface Wanted {
  readonly word: WantedWord;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Something wrong with an input, told so that a planner can mend it. */
export interface Issue {
  readonly file: string;
  /** As the spreadsheet counts, or the position in a JSON list (1 is the first); absent for a whole file. */
  readonly row?: number;
  readonly column?: string;
  readonly problem: "missing" | "not-a-number" | "out-of-range" | "unknown-name" | "duplicate" | "wrong-form";
  /** As it stands in the file, in no language; empty where nothing was found. */
  readonly found: string;
  readonly wanted: Wanted;
}

/** Something wrong with an input, told so that a planner can mend it. */
export interface Issue {
  readonly file: string;
  /** As the spreadsheet counts, or the position in a JSON list (1 is the first); absent for a whole file. */
  readonly row?: number;
  readonly column?: string;
  readonly problem: "missing" | "not-a-number" | "out-of-range" | "unknown-name" | "duplicate" | "wrong-form";
  readonly found: string;
  readonly wanted: string;
}

/** One line that names file, row, column, what was found and what was wanted. */
export const issueText = (issue: Issue): string =>
  [
    issue.file,
    issue.row === undefined ? "" : `, row ${issue.row}`,
    issue.column === undefined ? "" : `, column ${issue.column}`,
    `: ${issue.problem}: found ${issue.found}, wanted ${issue.wanted}`,
  ].join("");

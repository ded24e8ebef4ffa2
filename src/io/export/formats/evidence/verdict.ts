/** What a check of an evidence pack has come to. */
export type Verdict =
  | { readonly status: "agrees"; readonly cells: number; readonly files: number }
  | {
      readonly status: "differs";
      readonly file: string;
      /** As a spreadsheet counts, the header is row 1; absent where a whole file differs. */
      readonly row?: number;
      /** The header of the column, or where in a JSON file the figure stands. */
      readonly column?: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly status: "unreadable"; readonly file: string; readonly problem: string };

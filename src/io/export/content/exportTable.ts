/** A value as every export writes it; a blank is `null`, never a zero. */
export type ExportCell = string | number | null;

/** How a column is to be read: real numbers with decimals, shares as per cent, calendar years, words. */
export interface ExportColumn {
  readonly key: string;
  /** In the language of the document, the unit included. */
  readonly header: string;
  /** What it counts, in the language of the document. */
  readonly meaning: string;
  readonly kind: "text" | "number" | "share" | "year";
  readonly decimals: number;
  /** In characters of a spreadsheet's default font. */
  readonly width: number;
  /** Whether a total row adds it up, and a line of differences takes one row from another. */
  readonly isSummed: boolean;
}

/** One row of a block less another, both by their place in it. */
export interface ExportDifference {
  /** What stands in the columns of words. */
  readonly cells: readonly ExportCell[];
  readonly of: number;
  readonly less: number;
}

/** Rows that belong together, and the lines that close them. */
export interface ExportBlock {
  readonly rows: readonly (readonly ExportCell[])[];
  readonly differences?: readonly ExportDifference[];
  /** How the figures of these rows are read where the columns cannot say: one indicator counts people, the next yuan. */
  readonly figures?: Pick<ExportColumn, "kind" | "decimals">;
  readonly total?: {
    readonly label: string;
    /** Figures of the total row that are no sum of those above, by column. */
    readonly given: Readonly<Record<string, ExportCell>>;
  };
}

/** One table of a document, whatever writes it: figures agree between the documents because there is only one. */
export interface ExportTable {
  readonly id: string;
  readonly title: string;
  /** Short enough for the tab of a sheet. */
  readonly sheet: string;
  /** What a reader has to know of the figures, a sentence each. */
  readonly notes: readonly string[];
  readonly columns: readonly ExportColumn[];
  readonly blocks: readonly ExportBlock[];
  /** Label of a last row that adds up the totals of the blocks. */
  readonly grandTotal?: string;
}

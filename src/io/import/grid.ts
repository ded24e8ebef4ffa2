import type { Shape } from "./geo/shape";

/** What a cell holds: a text, a number, or nothing at all. A blank is never a zero. */
export type CellValue = string | number | undefined;

/** Cells that a sheet shows as one, rows and columns from 0, ends included; its value stands in the first. */
export interface Merge {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** One sheet of a file as it stands: the cell at `rows[r][c]` is row r + 1, column c + 1 of the sheet. */
export interface Grid {
  readonly file: string;
  /** Absent for a file that has no sheets. */
  readonly sheet?: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges: readonly Merge[];
  /** Of a map's file: the shape that each row stands for. Its first row is its headings, and nothing in it is none of its rows. */
  readonly shapes?: readonly (Shape | undefined)[];
  /** Whether the file itself says that its degrees are WGS-84. */
  readonly isWgs84?: boolean;
}

/** Why nothing was taken from a file. */
export type FileFault = "empty" | "picture" | "document" | "password" | "cut" | "tooLarge" | "unknown";

/** What a file gave: its sheets, or why not. */
export interface FileRead {
  readonly grids: readonly Grid[];
  readonly faults: readonly { readonly file: string; readonly fault: FileFault }[];
}

/** A sheet's column as a spreadsheet calls it: 0 is A, 26 is AA. */
export const columnLetters = (index: number): string =>
  (index >= 26 ? columnLetters(Math.floor(index / 26) - 1) : "") + String.fromCharCode(65 + (index % 26));

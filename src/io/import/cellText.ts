import type { CellValue } from "./grid";

/** A cell's text with full-width signs made plain and blanks made single; a blank is the empty text. */
export const cellText = (cell: CellValue): string =>
  cell === undefined ? "" : String(cell).normalize("NFKC").replace(/\s+/g, " ").trim();

/** The same without any blank: 总　计 is 总计. */
export const tightText = (cell: CellValue): string => cellText(cell).replaceAll(" ", "");

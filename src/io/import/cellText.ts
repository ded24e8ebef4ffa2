import { mendedText } from "../../domain/plainText";
import type { CellValue } from "./grid";

/** Latin letters, figures and common Chinese signs without a blank: already as they should be. */
const PLAIN = /^[\x21-\x3b\x3d-\x7e\u4e00-\u9fff]*$/;

/** A cell's text with full-width signs made plain, blanks made single and hidden signs left out; a blank is the empty text. */
export function cellText(cell: CellValue): string {
  if (cell === undefined) return "";
  const text = String(cell);
  return PLAIN.test(text) ? text : mendedText(text.normalize("NFKC")).replace(/\s+/g, " ").trim();
}

/** The same without any blank: 总　计 is 总计. */
export const tightText = (cell: CellValue): string => cellText(cell).replaceAll(" ", "");

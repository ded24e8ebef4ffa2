/** A cell of a table: a blank is `undefined` or `null`, never a zero. */
export type Cell = string | number | boolean | null | undefined;

/**
 * A table as CSV for a spreadsheet: UTF-8 with its mark (else Excel garbles Chinese), CRLF, quotes where needed. A text
 * that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(",")}\r\n`).join("")}`;

function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? String(cell) : "";
  const text = typeof cell === "string" && isFormula(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const isFormula = (text: string): boolean => /^[=+\-@＝＋－＠\t\r\n]/.test(text) && !isNumber(text);

const isNumber = (text: string): boolean => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);

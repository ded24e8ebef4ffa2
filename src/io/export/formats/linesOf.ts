import type { ExportBlock, ExportCell, ExportDifference, ExportTable } from "../content/exportTable";

/** One line of a table as it is written. */
export interface ExportLine {
  readonly role: "row" | "difference" | "total" | "grandTotal";
  readonly cells: readonly ExportCell[];
  /** Lines that a summed cell of this one adds up, counted from 0. */
  readonly adds: readonly { readonly from: number; readonly to: number }[];
  /** The line that is taken away from them. */
  readonly less?: number;
  readonly figures?: ExportBlock["figures"];
}

/** The lines of a table in order, totals worked out: what a formula in their place must come to. */
export function linesOf(table: ExportTable): readonly ExportLine[] {
  const lines: ExportLine[] = [];
  const closing: number[] = [];
  for (const { rows, total, differences = [], figures } of table.blocks) {
    const from = lines.length;
    const look = figures && { figures };
    for (const cells of rows) lines.push({ role: "row", cells, adds: [], ...look });
    for (const difference of differences)
      lines.push({ ...differenceLine(table, lines, from, difference), ...look });
    if (total === undefined || rows.length === 0) continue;
    closing.push(lines.length);
    const adds = [{ from, to: from + rows.length - 1 }];
    lines.push(totalLine("total", table, lines, adds, total.label, total.given));
  }
  if (table.grandTotal !== undefined && closing.length > 0) {
    const adds = closing.map((line) => ({ from: line, to: line }));
    lines.push(totalLine("grandTotal", table, lines, adds, table.grandTotal, {}));
  }
  return lines;
}

/** One row less another; blank where either is. */
function differenceLine(
  table: ExportTable,
  lines: readonly ExportLine[],
  first: number,
  { cells, of, less }: ExportDifference,
): ExportLine {
  const [more, fewer] = [first + of, first + less];
  return {
    role: "difference",
    adds: [{ from: more, to: more }],
    less: fewer,
    cells: table.columns.map(({ isSummed }, at) => {
      if (!isSummed) return cells[at];
      const [a, b] = [lines[more].cells[at], lines[fewer].cells[at]];
      return typeof a === "number" && typeof b === "number" ? a - b : null;
    }),
  };
}

function totalLine(
  role: "total" | "grandTotal",
  table: ExportTable,
  lines: readonly ExportLine[],
  adds: ExportLine["adds"],
  label: string,
  given: Readonly<Record<string, ExportCell>>,
): ExportLine {
  const labelled = table.columns.findIndex((column) => column.kind === "text");
  const cells = table.columns.map((column, at): ExportCell => {
    if (column.isSummed) return sumOf(lines, adds, at);
    if (at === labelled) return label;
    return given[column.key] ?? null;
  });
  return { role, adds, cells };
}

/** Adds up like a spreadsheet: from the top, words and blanks passed over. */
function sumOf(lines: readonly ExportLine[], adds: ExportLine["adds"], column: number): number {
  let sum = 0;
  for (const { from, to } of adds)
    for (let line = from; line <= to; line++) {
      const cell = lines[line].cells[column];
      if (typeof cell === "number") sum += cell;
    }
  return sum;
}

import type { ExportCell, ExportTable } from "./exportTable";

/** One line of a table as it is written. */
export interface ExportLine {
  readonly role: "row" | "total" | "grandTotal";
  readonly cells: readonly ExportCell[];
  /** Lines that a summed cell of this one adds up, counted from 0. */
  readonly adds: readonly { readonly from: number; readonly to: number }[];
}

/** The lines of a table in order, totals worked out: what a formula in their place must come to. */
export function linesOf(table: ExportTable): readonly ExportLine[] {
  const lines: ExportLine[] = [];
  const closing: number[] = [];
  for (const { rows, total } of table.blocks) {
    const from = lines.length;
    for (const cells of rows) lines.push({ role: "row", cells, adds: [] });
    if (total === undefined || rows.length === 0) continue;
    closing.push(lines.length);
    lines.push(totalLine("total", table, lines, [{ from, to: lines.length - 1 }], total.label, total.given));
  }
  if (table.grandTotal !== undefined && closing.length > 0) {
    const adds = closing.map((line) => ({ from: line, to: line }));
    lines.push(totalLine("grandTotal", table, lines, adds, table.grandTotal, {}));
  }
  return lines;
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

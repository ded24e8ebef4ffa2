import { csv } from "../../csv";
import type { ExportTable } from "../content/exportTable";
import { linesOf } from "./linesOf";

/** A table as CSV with its headers, totals included, figures unrounded. */
export const tableCsv = (table: ExportTable): string =>
  csv([table.columns.map((column) => column.header), ...linesOf(table).map((line) => line.cells)]);

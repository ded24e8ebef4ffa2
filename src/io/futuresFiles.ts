import type { Fan } from "../model/futures/fan";
import { withColumns } from "./csvColumns";
import { futuresRows } from "./futuresRows";
import { rowsCsv } from "./resultsFiles";

/** The tables of many futures as CSV files, and one that says what their columns count. */
export const futuresFiles = (fan: Fan) =>
  withColumns(
    Object.entries(futuresRows(fan)).map(([name, rows]) => [`${name}.csv`, rowsCsv(rows)] as const),
  );

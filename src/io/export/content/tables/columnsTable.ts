import type { I18n } from "../../../../i18n/createI18n";
import type { ExportTable } from "../exportTable";
import { tableOf, textColumn, type Writing } from "../tableOf";

interface Explained {
  readonly table: string;
  readonly column: string;
  readonly meaning: string;
}

/** What each column of some tables counts, a line each, in the order of the tables. */
export function columnsTable(words: I18n, tables: readonly ExportTable[]): ExportTable {
  const columns: readonly Writing<Explained>[] = [
    textColumn("table", ({ table }) => table, 30),
    textColumn("column", ({ column }) => column, 34),
    textColumn("meaning", ({ meaning }) => meaning, 90),
  ];
  const rows = tables.flatMap((table) =>
    table.columns.map(({ header, meaning }) => ({ table: table.title, column: header, meaning })),
  );
  return tableOf(words, "columns", columns, [{ rows }]);
}

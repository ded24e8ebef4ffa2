import type { Breath } from "./breath";
import type { ExportSource } from "./exportSource";
import type { ExportTable } from "./exportTable";
import { EXPORT_TABLES, TABLE_IDS } from "./exportTables";
import type { TableId } from "./tableOf";

/** Makes tables one after the other, with a breath before each. */
export async function tablesOf(
  source: ExportSource,
  breath: Breath,
  ids: readonly TableId[] = TABLE_IDS,
): Promise<readonly ExportTable[]> {
  const tables: ExportTable[] = [];
  for (const id of ids) {
    await breath(tables.length, ids.length + 1);
    tables.push(EXPORT_TABLES[id](source));
  }
  await breath(ids.length, ids.length + 1);
  return tables;
}

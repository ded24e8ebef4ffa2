import { taken } from "../../steps";
import type { Breath } from "./breath";
import type { ExportSource } from "./exportSource";
import type { ExportTable } from "./exportTable";
import { exportTable, TABLE_IDS } from "./exportTables";
import type { RunTableId } from "./tableOf";

/** Makes tables one after the other, with a breath before each and at every pause. */
export async function tablesOf(
  source: ExportSource,
  breath: Breath,
  ids: readonly RunTableId[] = TABLE_IDS,
): Promise<readonly ExportTable[]> {
  const tables: ExportTable[] = [];
  for (const id of ids) {
    await breath(tables.length, ids.length + 1);
    tables.push(await taken(exportTable(id, source), () => breath(tables.length, ids.length + 1)));
  }
  await breath(ids.length, ids.length + 1);
  return tables;
}

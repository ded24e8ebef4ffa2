import type { Breath } from "../breath";
import type { ExportSource } from "../exportSource";
import type { ExportTable } from "../exportTable";
import { tablesOf } from "../tablesOf";
import { REPORT_TABLES, type ReportTable } from "./reportParts";

/** Makes the tables of a report, with breaths between; gives them by name. */
export async function reportTables(
  source: ExportSource,
  breath: Breath,
): Promise<(id: ReportTable) => ExportTable> {
  const tables = await tablesOf(source, breath, REPORT_TABLES);
  return (id) => tables[REPORT_TABLES.indexOf(id)];
}

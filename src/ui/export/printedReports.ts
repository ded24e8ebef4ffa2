import type { Breath } from "../../io/export/content/breath";
import type { ExportSource } from "../../io/export/content/exportSource";
import type { ReportPart } from "../../io/export/content/report/reportPart";
import { reportParts } from "../../io/export/content/report/reportParts";
import { reportTables } from "../../io/export/content/report/reportTables";
import type { City } from "../../state/store";
import type { PrintedReport } from "./PrintView";

/** Makes the reports of some runs for the printed page. */
export async function printedReports(
  sources: readonly ExportSource[],
  city: City,
  breath: Breath,
): Promise<readonly PrintedReport[]> {
  const documents: PrintedReport[] = [];
  for (const source of sources) {
    const table = await reportTables(source, (done, all) =>
      breath(documents.length * all + done, sources.length * all),
    );
    const parts: ReportPart[] = [];
    for (const part of reportParts(source, city, table)) {
      parts.push(part);
      await breath(documents.length + 1, sources.length);
    }
    documents.push({ source, parts });
  }
  return documents;
}

import type { Breath } from "../../content/breath";
import type { ExportSource } from "../../content/exportSource";
import type { Lands } from "../../content/pictures/cityMap";
import type { Picture } from "../../content/pictures/picture";
import type { ReportPart } from "../../content/report/reportPart";
import { reportParts } from "../../content/report/reportParts";
import { reportTables } from "../../content/report/reportTables";

/** So many parts a report has, about: for the progress bar. */
const EXPECTED = 140;

/**
 * The report as a Word document: real headings, tables that repeat their headers, page numbers, pictures as PNG.
 *
 * @param draw Turns a drawing into a PNG; a browser and a command line do it in different ways.
 */
export async function wordReport(
  source: ExportSource,
  lands: Lands,
  draw: (picture: Picture) => Promise<Uint8Array>,
  breath: Breath,
): Promise<Uint8Array<ArrayBuffer>> {
  const { documentOf } = await import("./wordParts");
  const table = await reportTables(source, (done, all) => breath(done / 2, all));
  const parts: { readonly part: ReportPart; readonly png?: Uint8Array }[] = [];
  const all = 2 * EXPECTED;
  for (const part of reportParts(source, lands, table)) {
    await breath(Math.min(EXPECTED + parts.length, all - 2), all);
    parts.push(part.kind === "picture" ? { part, png: await draw(part.picture) } : { part });
  }
  await breath(all - 1, all);
  const bytes = await documentOf(source, parts);
  await breath(all, all);
  return bytes;
}

import type { Breath } from "../breath";
import type { ExportSource } from "../exportSource";
import type { Lands } from "../pictures/cityMap";
import type { Picture } from "../pictures/picture";
import type { ReportPart } from "./reportPart";
import { reportParts } from "./reportParts";

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
  const parts: { readonly part: ReportPart; readonly png?: Uint8Array }[] = [];
  const all = 120;
  for (const part of reportParts(source, lands)) {
    await breath(Math.min(parts.length, all - 2), all);
    parts.push(part.kind === "picture" ? { part, png: await draw(part.picture) } : { part });
  }
  await breath(all - 1, all);
  const bytes = await documentOf(source, parts);
  await breath(all, all);
  return bytes;
}

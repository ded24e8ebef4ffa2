import type { Breath } from "../../io/export/content/breath";
import type { ExportSource } from "../../io/export/content/exportSource";
import { wordReport } from "../../io/export/formats/word/wordReport";
import type { City } from "../../state/store";
import { rasterised } from "../chart/rasterised";

/** The Word report of a run, its pictures drawn by this browser. */
export const reportFile = (
  source: ExportSource,
  city: City,
  breath: Breath,
): Promise<Uint8Array<ArrayBuffer>> => wordReport(source, city, rasterised, breath);

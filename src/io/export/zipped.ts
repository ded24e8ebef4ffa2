import { strToU8, zipSync } from "fflate";
import type { ExportFile } from "./exportFile";

/** The same files give the same zip. */
const TIMELESS = "1980-01-01T00:00:00";

/** Files in one zip; a name that stands twice gets a number. */
export function zipped(files: readonly Pick<ExportFile, "name" | "content">[]): Uint8Array<ArrayBuffer> {
  const entries: Record<string, Uint8Array> = {};
  for (const { name, content } of files)
    entries[freeName(entries, name)] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(entries, { mtime: TIMELESS, level: 6 }) as Uint8Array<ArrayBuffer>;
}

function freeName(taken: Readonly<Record<string, unknown>>, name: string): string {
  if (!Object.hasOwn(taken, name)) return name;
  const dot = name.lastIndexOf(".");
  for (let number = 2; ; number++) {
    const next = `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
    if (!Object.hasOwn(taken, next)) return next;
  }
}

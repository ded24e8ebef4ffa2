import { strToU8, Zip, ZipDeflate } from "fflate";
import type { Breath } from "../content/breath";
import type { ExportFile } from "./exportFile";

/** The same files give the same zip. */
const TIMELESS = "1980-01-01T00:00:00";
/** So many bytes are packed without a pause: some hundredths of a second. */
const SLICE = 256 * 1024;

/** Files in one zip, with breaths between; a name that stands twice gets a number. */
export async function zipped(
  files: readonly Pick<ExportFile, "name" | "content">[],
  breath: Breath,
): Promise<Uint8Array<ArrayBuffer>> {
  const taken = new Set<string>();
  const chunks: Uint8Array[] = [];
  const zip = new Zip((problem, chunk) => {
    if (problem) throw problem;
    chunks.push(chunk);
  });
  for (const { name, content } of files) {
    const entry = new ZipDeflate(freeName(taken, name), { level: 4 });
    entry.mtime = TIMELESS;
    zip.add(entry);
    const bytes = typeof content === "string" ? strToU8(content) : content;
    for (let from = 0; from === 0 || from < bytes.length; from += SLICE) {
      entry.push(bytes.subarray(from, from + SLICE), from + SLICE >= bytes.length);
      await breath(taken.size, files.length + 1);
    }
  }
  zip.end();
  return joined(chunks);
}

function freeName(taken: Set<string>, name: string): string {
  const dot = name.lastIndexOf(".");
  let free = name;
  for (let number = 2; taken.has(free); number++)
    free = `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
  taken.add(free);
  return free;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

import { closeSync, openSync, readSync } from "node:fs";
import type { I18n } from "../../src/i18n/createI18n";
import { readText } from "../../src/io/readText";
import { tooLarge } from "../../src/io/tooLarge";
import { Complaint } from "./complaint";
import { sound } from "./readCity";

const CHUNK = 1_000_000;

/** The text of a file that the user names; throws a Complaint where it cannot be read, is too large (or endless) or no text. */
export function readFile(file: string, words: I18n): string {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const open = openSync(file, "r");
    try {
      for (;;) {
        const chunk = new Uint8Array(CHUNK);
        const read = readSync(open, chunk);
        if (read === 0) break;
        chunks.push(chunk.subarray(0, read));
        size += read;
        if (tooLarge(file, size) !== undefined) break;
      }
    } finally {
      closeSync(open);
    }
  } catch (problem) {
    const isFolder = (problem as NodeJS.ErrnoException).code === "EISDIR";
    const why = isFolder ? words.t("headless.isFolder") : (problem as Error).message;
    throw new Complaint(words.t("headless.cannotRead", { file, problem: why }));
  }
  const issue = tooLarge(file, size);
  if (issue !== undefined) return sound<string>(undefined, [issue], words);
  const { text, issues } = readText(file, Buffer.concat(chunks));
  return sound(text, issues, words);
}

import {
  accessSync,
  constants,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { I18n } from "../../src/i18n/createI18n";
import { Complaint } from "./complaint";

/** Stands in a folder of tables for as long as they are not all written. */
export const UNFINISHED = "UNFINISHED.txt";

/** Throws a Complaint where a file or a folder of tables could not be written: asked before a run, so that none is in vain. */
export function checkOutputs(
  { json, csv }: { readonly json?: string; readonly csv?: string },
  { t }: I18n,
): void {
  const stands = (path: string) => statSync(path, { throwIfNoEntry: false });
  if (csv !== undefined)
    told(csv, t, () => {
      const target = stands(csv);
      if (target !== undefined && !target.isDirectory()) throw new Error(t("headless.isFile"));
      mkdirSync(csv, { recursive: true });
      accessSync(csv, constants.W_OK);
    });
  if (json !== undefined)
    told(json, t, () => {
      const target = stands(json);
      if (target?.isDirectory()) throw new Error(t("headless.isFolder"));
      if (target !== undefined) accessSync(json, constants.W_OK);
      if (target === undefined || target.isFile()) accessSync(folderOf(json), constants.W_OK);
    });
}

/**
 * Writes a file whole or not at all: beside its place first, then in one step over what stood there. What is no plain file, such
 * as a pipe, is written into. Throws a Complaint, and the old file is as it was.
 */
export function writeWhole(
  file: string,
  text: string | Uint8Array,
  { t }: I18n,
  write: typeof writeFileSync = writeFileSync,
): void {
  told(file, t, () => {
    const target = statSync(file, { throwIfNoEntry: false });
    if (target !== undefined && !target.isFile()) return write(file, text);
    const place = target === undefined ? file : realpathSync(file);
    const beside = `${place}.${process.pid}.part`;
    try {
      write(beside, text, { flush: true });
      renameSync(beside, place);
    } catch (problem) {
      rmSync(beside, { force: true });
      throw problem;
    }
  });
}

/** Writes tables into a folder, which says that it is unfinished until the last of them stands. Throws a Complaint. */
export function writeFolder(
  folder: string,
  files: Iterable<readonly [name: string, text: string] | undefined>,
  words: I18n,
  write: typeof writeFileSync = writeFileSync,
): void {
  const mark = join(folder, UNFINISHED);
  told(folder, words.t, () => {
    mkdirSync(folder, { recursive: true });
    write(mark, `${words.t("headless.unfinished")}\n`);
  });
  for (const file of files) {
    if (file === undefined) continue;
    const place = join(folder, file[0]);
    told(place, words.t, () => mkdirSync(dirname(place), { recursive: true }));
    writeWhole(place, file[1], words, write);
  }
  told(folder, words.t, () => rmSync(mark));
}

const folderOf = (file: string): string =>
  dirname(statSync(file, { throwIfNoEntry: false }) ? realpathSync(file) : file);

function told(file: string, t: I18n["t"], deed: () => void): void {
  try {
    deed();
  } catch (problem) {
    if (problem instanceof Complaint) throw problem;
    throw new Complaint(t("headless.cannotWrite", { file, problem: (problem as Error).message }));
  }
}

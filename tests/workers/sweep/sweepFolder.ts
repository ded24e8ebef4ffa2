import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createI18n } from "../../../src/i18n/createI18n";
import { writeCityZip } from "../../../src/io/city/cityZip";
import { readSweepFlags } from "../../../workers/headless/readSweepFlags";
import { collectSweep } from "../../../workers/sweep/collect";
import { type ContentFiles, contentFiles } from "../../../workers/sweep/contentFiles";
import { describeSweep } from "../../../workers/sweep/describeSweep";
import type { Sweep } from "../../../workers/sweep/manifest";
import { createRunner } from "../../../workers/sweep/runner";
import { sweepCity } from "../../builders/sweepCity";

/** A folder that nobody else has. */
export const freshFolder = (): string => mkdtempSync(join(tmpdir(), "sweep-"));

/** A city file of so many counties in a folder. */
export function cityFile(folder: string, key: string, counties = 2): string {
  const file = join(folder, `${key}.zip`);
  writeFileSync(file, writeCityZip(sweepCity(key, counties)));
  return file;
}

/** A sweep as the command line describes it, with its files in a folder of its own. */
export function describedSweep(...flags: string[]): {
  readonly sweep: Sweep;
  readonly files: ContentFiles;
  readonly folder: string;
} {
  const folder = freshFolder();
  const files = contentFiles(folder);
  const read = readSweepFlags([...flags, "--out", folder, "--lang", "en"], {});
  return { sweep: describeSweep(read, files, createI18n("en")), files, folder };
}

/** Answers all jobs of a sweep one after the other, and collects them. @returns the folder. */
export async function serialSweep(...flags: string[]): Promise<string> {
  const { sweep, files, folder } = describedSweep(...flags);
  const run = createRunner(files);
  for (const job of sweep.jobs) files.write("result", job.key, run(job).bytes);
  await collectSweep(sweep, async (key) => files.read("result", key), files, folder);
  return folder;
}

/** What was collected in a folder: each file with its bytes as text. */
export const collectedIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name)).toString("latin1")]),
  );

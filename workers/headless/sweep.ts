import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { createI18n, type I18n } from "../../src/i18n/createI18n";
import { addWords } from "../../src/i18n/resources";
import { headlessWords } from "../../src/i18n/words/headlessWords";
import { sweepWords } from "../../src/i18n/words/sweepWords";
import { collectSweep } from "../sweep/collect";
import { contentFiles } from "../sweep/contentFiles";
import { describeSweep } from "../sweep/describeSweep";
import { runEmbedded } from "../sweep/embedded";
import { MANIFEST, manifestText, sweepId, sweepIn } from "../sweep/manifest";
import { Complaint, complainOf } from "./complaint";
import { checkOutputs, writeWhole } from "./outputs";
import { readSweepFlags, type SweepFlags } from "./readSweepFlags";
import { showRate } from "./showRate";
import { byQueue } from "./sweepByQueue";

addWords("headless", headlessWords);
addWords("sweep", sweepWords);

/** Sweeps from the command line: many cities, scenarios and futures, by threads of this machine or by workers of a queue. */
async function main(argv: readonly string[]): Promise<void> {
  const flags = readSweepFlags(argv, process.env);
  const words = createI18n(flags.language);
  if (flags.verb === "run") return runHere(flags, flags.out as string, words);
  return byQueue(flags, flags.verb, words);
}

/** A sweep by threads of this machine; begun again in the same folder it does what is missing. */
async function runHere(flags: SweepFlags, folder: string, words: I18n): Promise<void> {
  const { t } = words;
  checkOutputs({ csv: folder }, words);
  mkdirSync(folder, { recursive: true });
  const files = contentFiles(folder);
  const sweep = describeSweep(flags, files, words);
  const before = sweepIn(folder);
  if (before !== undefined && sweepId(before) !== sweepId(sweep))
    throw new Complaint(t("sweep.otherSweep", { folder }));
  if (before === undefined) writeWhole(join(folder, MANIFEST), manifestText(sweep), words);
  const { jobs, cases } = sweep;
  const done = jobs.filter(({ key }) => files.has("result", key)).length;
  const cities = new Set(cases.map(({ file }) => file)).size;
  process.stderr.write(`${t("sweep.plan", { cities, cases: cases.length, jobs: jobs.length, done })}\n`);
  const poison = await runEmbedded(sweep, files, folder, flags.workers, showRate(words, done, jobs.length));
  if (poison.length > 0) {
    const told = poison.map(({ key, problem }) => t("sweep.poison", { key: key.slice(0, 12), problem }));
    throw new Complaint([...told, t("sweep.unfinished", { count: poison.length })].join("\n"));
  }
  await collectSweep(sweep, async (key) => files.read("result", key), files, folder);
  process.stdout.write(`${t("sweep.collected", { count: jobs.length, folder })}\n`);
}

main(process.argv.slice(2)).catch(complainOf);

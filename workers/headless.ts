import { createI18n } from "../src/i18n/createI18n";
import { addWords } from "../src/i18n/resources";
import { headlessWords } from "../src/i18n/words/headlessWords";
import { causeRows } from "../src/io/causeRows";
import { checkNames } from "../src/io/checkNames";
import { withColumns } from "../src/io/csvColumns";
import { resultsCsv, resultsJson } from "../src/io/resultsFiles";
import { staffFile, staffMovesFile } from "../src/io/staffRows";
import { textReport } from "../src/io/textReport";
import type { Results } from "../src/model/results";
import type { Memory } from "./engine/simulate";
import { planStaff } from "./engine/staffing/planStaff";
import { Complaint, complainOf } from "./headless/complaint";
import { checkOutputs, writeFolder, writeWhole } from "./headless/outputs";
import { readCity } from "./headless/readCity";
import { readFlags } from "./headless/readFlags";
import { readWanted } from "./headless/readWanted";
import { showProgress } from "./headless/showProgress";
import { finish, runOf } from "./jobs/finish";
import type { JobStep } from "./jobs/job";
import { runJob } from "./jobs/runJob";

addWords("headless", headlessWords);

/** Tables that follow from the results alone, which an evidence pack proves anyhow; teachers are moved once for both of theirs. */
const more = (results: Results) => {
  const staff = planStaff(results);
  return {
    causes: causeRows,
    checkNames,
    staff: () => staffFile(results, staff),
    staffMoves: () => staffMovesFile(results, staff),
  };
};

/** The engine from the command line: reads the city and a scenario, prints the report, writes the files asked for. */
function main(argv: readonly string[]): void {
  const flags = readFlags(argv);
  const words = createI18n(flags.language);
  const city = readCity(words, flags.city);
  const wanted = readWanted(flags, city);
  checkOutputs(flags, words);
  const run = (scenario: typeof wanted.scenario): { memory: Memory; engineMs: number } => {
    const from = performance.now();
    const { model } = city;
    const { assumptions, norms, years } = wanted;
    const job = { city: model.dataset.key, scenario, assumptions, norms, years };
    const tell = ({ done, all }: JobStep) => showProgress(words.t("headless.progress"), done, all);
    const memory = runOf(finish(runJob(model, job), tell));
    return { memory, engineMs: performance.now() - from };
  };
  for (const warning of wanted.warnings) process.stderr.write(`${warning}\n`);
  const { memory, engineMs } = run(wanted.scenario);
  const other = wanted.other === undefined ? undefined : run(wanted.other).memory.results;
  const { results } = memory;
  if (flags.json !== undefined) {
    const json = resultsJson(results, city.plan, wanted.accounts, engineMs, more(results));
    writeWhole(flags.json, `${JSON.stringify(json)}\n`, words);
  }
  if (flags.csv !== undefined)
    writeFolder(
      flags.csv,
      withColumns(resultsCsv(results, city.plan, wanted.accounts, more(results))),
      words,
    );
  process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
    if (problem.code === "EPIPE") return; // the reader has seen enough
    complainOf(new Complaint(words.t("headless.cannotWrite", { file: "stdout", problem: problem.message })));
  });
  process.stdout.write(textReport({ results, plan: city.plan, words, engineMs, ...(other && { other }) }));
}

try {
  main(process.argv.slice(2));
} catch (problem) {
  complainOf(problem);
}

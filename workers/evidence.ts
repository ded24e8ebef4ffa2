import type { Assumptions } from "../src/domain/assumptions";
import type { Dataset } from "../src/domain/dataset";
import type { Norms } from "../src/domain/norms";
import type { Plan } from "../src/domain/plan";
import type { Scenario } from "../src/domain/scenario";
import type { Accounts } from "../src/io/accountRows";
import { csvDifference } from "../src/io/export/formats/evidence/csvDifference";
import { jsonDifference } from "../src/io/export/formats/evidence/jsonDifference";
import { INPUTS, MANIFEST, type Manifest, type PackFiles } from "../src/io/export/formats/evidence/pack";
import type { Verdict } from "../src/io/export/formats/evidence/verdict";
import { sha256 } from "../src/io/export/formats/sha256";
import { resultsCsv } from "../src/io/resultsFiles";
import { compileModel, type Model } from "../src/model/model";
import type { Memory } from "./engine/simulate";
import { finishSlowly, runOf } from "./jobs/finish";
import type { Job } from "./jobs/job";
import { runBelieved } from "./jobs/runBelieved";

/** Lets the page answer, and tells what is being done: years of a scenario, then its tables. */
type Tell = (what: string, done: number, all: number) => Promise<void>;

interface Inputs {
  readonly dataset: Dataset;
  readonly assumptions: Assumptions;
  readonly norms: Norms;
  readonly plan: Plan;
  readonly scenarios: readonly Scenario[];
  readonly accounts: Accounts;
}

/**
 * Computes every figure of an evidence pack again and compares it cell by cell.
 *
 * @param reference An untouched copy of the pack, if there is one: then a figure that was changed in an input is named.
 * @returns that it agrees, or the first cell that does not. Never throws.
 */
export async function checkPack(files: PackFiles, tell: Tell, reference?: PackFiles): Promise<Verdict> {
  try {
    const manifest = read<Manifest>(files, MANIFEST);
    const changed = changedInput(files, manifest, reference);
    if (changed !== undefined) return changed;
    return await compare(files, manifest, inputsOf(files), tell);
  } catch (problem) {
    if (problem instanceof Unreadable) return problem.verdict;
    return { status: "unreadable", file: "project.json", problem: String(problem) };
  }
}

class Unreadable extends Error {
  constructor(readonly verdict: Extract<Verdict, { status: "unreadable" }>) {
    super(verdict.problem);
  }
}

function text(files: PackFiles, file: string): string {
  if (!Object.hasOwn(files, file)) throw new Unreadable({ status: "unreadable", file, problem: "missing" });
  return files[file];
}

function read<T>(files: PackFiles, file: string): T {
  const json = text(files, file);
  try {
    return JSON.parse(json) as T;
  } catch (problem) {
    throw new Unreadable({ status: "unreadable", file, problem: String(problem) });
  }
}

const hashOf = (content: string): string => sha256(new TextEncoder().encode(content));

function changedInput(files: PackFiles, manifest: Manifest, reference?: PackFiles): Verdict | undefined {
  for (const file of INPUTS) {
    const found = hashOf(text(files, file));
    const expected = file === "dataset.json" ? manifest.datasetSha256 : manifest.files[file];
    if (found === expected) continue;
    const place =
      reference === undefined ? undefined : jsonDifference(read(reference, file), read(files, file));
    return place === undefined
      ? { status: "differs", file, expected: `SHA-256 ${expected}`, found: `SHA-256 ${found}` }
      : { status: "differs", file, column: place.path, expected: place.expected, found: place.found };
  }
  return undefined;
}

function inputsOf(files: PackFiles): Inputs {
  const { scenarios, budget, reported } = read<Pick<Inputs, "scenarios"> & Accounts>(files, "project.json");
  return {
    dataset: read(files, "dataset.json"),
    assumptions: read(files, "assumptions.json"),
    norms: read(files, "norms.json"),
    plan: read(files, "plan.json"),
    scenarios,
    accounts: { budget, reported },
  };
}

async function compare(
  files: PackFiles,
  manifest: Manifest,
  { dataset, scenarios, plan, accounts, ...beliefs }: Inputs,
  tell: Tell,
): Promise<Verdict> {
  const model = compileModel(dataset);
  let cells = 0;
  const compared = new Set<string>();
  const tables = Object.keys(files).filter((file) => file.endsWith(".csv")).length;
  for (const { id, folder } of manifest.scenarios) {
    const scenario = scenarios.find((one) => one.id === id);
    if (scenario === undefined)
      return { status: "unreadable", file: "project.json", problem: `no scenario ${id}` };
    const job = { city: dataset.key, scenario, ...beliefs, years: manifest.years };
    const memory = await run(model, job, id, tell);
    for (const table of resultsCsv(memory.results, plan, accounts)) {
      if (table === undefined) continue;
      const [name, expected] = table;
      const file = `${folder}/${name}`;
      const found = text(files, file);
      const isUntouched = hashOf(found) === manifest.files[file];
      const { cells: looked, difference } = csvDifference(file, expected, found, isUntouched);
      if (difference !== undefined) return difference;
      cells += looked;
      compared.add(file);
      await tell(`${id} · ${name}`, compared.size, tables);
    }
  }
  for (const file of Object.keys(manifest.files)) {
    if (compared.has(file) || !file.endsWith(".csv")) continue; // words beside the figures: nothing to compute again
    const found = hashOf(text(files, file));
    if (found !== manifest.files[file])
      return {
        status: "differs",
        file,
        expected: `SHA-256 ${manifest.files[file]}`,
        found: `SHA-256 ${found}`,
      };
  }
  return { status: "agrees", cells, files: compared.size };
}

async function run(model: Model, job: Job, id: string, tell: Tell): Promise<Memory> {
  const answer = await finishSlowly(runBelieved(model, job), async ({ done, all }) => {
    await tell(id, done, all);
    return false;
  });
  if (answer === undefined) throw new Error("the run was given up");
  return runOf(answer);
}

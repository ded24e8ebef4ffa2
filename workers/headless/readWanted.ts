import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import type { Assumptions } from "../../src/domain/assumptions";
import { withCosts } from "../../src/domain/costKey";
import type { Norms } from "../../src/domain/norms";
import type { Scenario } from "../../src/domain/scenario";
import { createI18n } from "../../src/i18n/createI18n";
import type { Accounts } from "../../src/io/accountRows";
import { parseJson } from "../../src/io/parseJson";
import { readProject } from "../../src/io/readProject";
import { readScenario } from "../../src/io/readScenario";
import { readText } from "../../src/io/readText";
import { type City, sound } from "./readCity";
import { Complaint, type Flags } from "./readFlags";

/** What the command line asks for, read and checked. */
export interface Wanted {
  readonly scenario: Scenario;
  readonly other?: Scenario;
  readonly assumptions: Assumptions;
  /** With the costs of the project, where one is given. */
  readonly norms: Norms;
  /** Budget limits and reported values of the project; none without one. */
  readonly accounts: Accounts;
  readonly warnings: readonly string[];
}

const SHIPPED = fileURLToPath(new URL("../../seeds/scenarios/", import.meta.url));

/** Finds the scenarios: files, names of shipped ones, or names within the project file. Throws Complaints. */
export function readWanted(flags: Flags, city: City): Wanted {
  const words = createI18n(flags.language);
  const { t } = words;
  const text = (file: string): string => {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(file);
    } catch (problem) {
      throw new Complaint(t("headless.cannotRead", { file, problem: (problem as Error).message }));
    }
    const reading = readText(file, bytes);
    return sound(reading.text, reading.issues, words);
  };
  const fromFile = (file: string): Scenario => {
    const { json, issues } = parseJson(file, text(file));
    if (issues.length > 0) return sound<Scenario>(undefined, issues, words);
    const read = readScenario(json, file);
    return sound(read.scenario, read.issues, words);
  };
  const project = flags.project === undefined ? undefined : readProject(text(flags.project), flags.project);
  const saved = project && sound(project.project, project.issues, words);
  const shipped = readdirSync(SHIPPED).map((file) => basename(file, ".json"));
  const find = (name: string): Scenario => {
    const own = saved?.scenarios.find((scenario) => scenario.id === name);
    if (own !== undefined) return own;
    if (existsSync(name)) return fromFile(name);
    if (shipped.includes(name)) return fromFile(`${SHIPPED}${name}.json`);
    const known = [...(saved?.scenarios ?? []).map((scenario) => scenario.id), ...shipped].join(", ");
    throw new Complaint(t("headless.unknownScenario", { name, known }));
  };
  const warnings: string[] = [];
  const key = city.model.dataset.key;
  if (saved !== undefined && saved.datasetKey !== key)
    warnings.push(t("headless.otherDataset", { found: saved.datasetKey, wanted: key }));
  const scenario = flags.scenario === undefined ? saved?.scenarios[0] : find(flags.scenario);
  if (scenario === undefined) throw new Complaint(t("headless.emptyProject", { file: flags.project ?? "" }));
  return {
    scenario,
    ...(flags.compare !== undefined && { other: find(flags.compare) }),
    assumptions: { ...(saved?.assumptions ?? city.assumptions), ...(flags.mode && { mode: flags.mode }) },
    norms: { ...city.norms, costs: withCosts(city.norms.costs, saved?.costs ?? {}) },
    accounts: { budget: saved?.budget ?? [], reported: saved?.reported ?? [] },
    warnings,
  };
}

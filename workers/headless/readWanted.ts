import { statSync } from "node:fs";
import type { Assumptions } from "../../src/domain/assumptions";
import { changedNorms } from "../../src/domain/changedNorms";
import { USUAL_YEARS } from "../../src/domain/horizon";
import type { Norms } from "../../src/domain/norms";
import type { Scenario } from "../../src/domain/scenario";
import { createI18n } from "../../src/i18n/createI18n";
import type { Accounts } from "../../src/io/accountRows";
import { parseJson } from "../../src/io/parseJson";
import { readProject } from "../../src/io/readProject";
import { readScenario } from "../../src/io/readScenario";
import { Complaint } from "./complaint";
import { type City, sound } from "./readCity";
import { readFile } from "./readFile";
import type { Flags } from "./readFlags";
import { setBeliefs } from "./setBeliefs";

/** What the command line asks for, read and checked. */
export interface Wanted {
  readonly scenario: Scenario;
  readonly other?: Scenario;
  readonly assumptions: Assumptions;
  /** With the costs of the project, where one is given. */
  readonly norms: Norms;
  /** Budget limits and reported values of the project; none without one. */
  readonly accounts: Accounts;
  /** As many as were asked for, else as many as the project simulates. */
  readonly years: number;
  readonly warnings: readonly string[];
}

/**
 * Finds the scenarios by the names within the project file, by those that come with the city, or as files (`./baseline` is always one).
 * Throws Complaints.
 */
export function readWanted(flags: Flags, city: City): Wanted {
  const words = createI18n(flags.language);
  const { t } = words;
  const fromFile = (file: string): Scenario => {
    const { json, issues } = parseJson(file, readFile(file, words));
    if (issues.length > 0) return sound<Scenario>(undefined, issues, words);
    const read = readScenario(json, file);
    return sound(read.scenario, read.issues, words);
  };
  const project =
    flags.project === undefined ? undefined : readProject(readFile(flags.project, words), flags.project);
  const saved = project && sound(project.project, project.issues, words);
  const find = (name: string): Scenario => {
    const own = saved?.scenarios.find((scenario) => scenario.id === name);
    if (own !== undefined) return own;
    const shipped = city.scenarios.find((scenario) => scenario.id === name);
    if (shipped !== undefined) return shipped;
    if (statSync(name, { throwIfNoEntry: false }) !== undefined) return fromFile(name);
    const known = [...(saved?.scenarios ?? []), ...city.scenarios].map(({ id }) => id).join(", ");
    throw new Complaint(t("headless.unknownScenario", { name, known }));
  };
  const warnings: string[] = [];
  const key = city.model.dataset.key;
  if (saved !== undefined && saved.datasetKey !== key)
    warnings.push(t("headless.otherDataset", { found: saved.datasetKey, wanted: key }));
  const scenario = flags.scenario === undefined ? saved?.scenarios[0] : find(flags.scenario);
  if (scenario === undefined) throw new Complaint(t("headless.emptyProject", { file: flags.project ?? "" }));
  const others = flags.compare === undefined ? [] : [find(flags.compare)];
  const { assumptions, norms, scenarios } = setBeliefs(
    {
      assumptions: { ...(saved?.assumptions ?? city.assumptions), ...(flags.mode && { mode: flags.mode }) },
      norms: changedNorms(city.norms, saved?.norms, saved?.costs),
      scenarios: [scenario, ...others],
    },
    flags.sets ?? [],
    words,
  );
  const [main, other] = scenarios;
  return {
    scenario: main,
    ...(other !== undefined && { other }),
    assumptions,
    norms,
    years: flags.years ?? saved?.horizonYears ?? USUAL_YEARS,
    accounts: { budget: saved?.budget ?? [], reported: saved?.reported ?? [] },
    warnings,
  };
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Assumptions } from "../../src/domain/assumptions";
import type { Issue } from "../../src/domain/issue";
import type { Norms } from "../../src/domain/norms";
import type { Plan } from "../../src/domain/plan";
import { createI18n, type I18n } from "../../src/i18n/createI18n";
import { issueText } from "../../src/io/issueText";
import { readAssumptions } from "../../src/io/readAssumptions";
import { readDataset } from "../../src/io/readDataset";
import { readNorms } from "../../src/io/readNorms";
import { readPlan } from "../../src/io/readPlan";
import { compileModel, type Model } from "../../src/model/model";
import { Complaint } from "./complaint";

/** The built-in city with all that a run of it needs. */
export interface City {
  readonly model: Model;
  readonly assumptions: Assumptions;
  readonly norms: Norms;
  readonly plan: Plan;
}

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Reads and compiles the built-in city; throws a Complaint that lists what is wrong with a file. */
export function readCity(words = createI18n("zh")): City {
  const json = (path: string): unknown => JSON.parse(readFileSync(fromRoot(path), "utf8"));
  const part = (name: string) => json(`data/zhongwei/${name}.json`);
  const { dataset, issues } = readDataset({
    dataset: part("dataset"),
    settlements: part("settlements"),
    residents: part("residents"),
    schools: part("schools"),
  });
  const assumptions = readAssumptions(part("assumptions"));
  const norms = readNorms(json("seeds/norms.json"));
  const plan = readPlan(json("seeds/plan-2021-2025.json"));
  return {
    model: compileModel(sound(dataset, issues, words)),
    assumptions: sound(assumptions.assumptions, assumptions.issues, words),
    norms: sound(norms.norms, norms.issues, words),
    plan: sound(plan.plan, plan.issues, words),
  };
}

/** What was read, if nothing is wrong with it; else a Complaint with the first twenty issues. */
export function sound<T>(value: T | undefined, issues: readonly Issue[], words: I18n): T {
  if (value !== undefined && issues.length === 0) return value;
  const lines = issues.slice(0, 20).map((issue) => issueText(issue, words));
  throw new Complaint([words.t("headless.badFile"), ...lines].join("\n"));
}

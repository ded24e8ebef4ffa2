import { MOST_YEARS } from "../../src/domain/horizon";
import { createI18n, type Language } from "../../src/i18n/createI18n";
import { parseFlags } from "./parseFlags";
import { type RunFlags, runFlags } from "./runFlags";

export interface ProposeFlags extends Omit<RunFlags, "sets"> {
  readonly json?: string;
  /** Where the search is kept, to go on with. */
  readonly state?: string;
  /** By school year, ascending. */
  readonly budget: readonly { readonly year: number; readonly yuan: number }[];
  /** Schools and sites that stay as they are. */
  readonly keep: readonly string[];
  /** Schools that must grow, sites that must be built on. */
  readonly must: readonly string[];
  readonly leastBuilds?: number;
  readonly mostBuilds?: number;
  readonly stopGap: number;
  readonly stopSeconds: number;
  readonly seed: number;
}

const NAMES = [
  ...["city", "scenario", "project", "years", "lang", "json", "state", "budget", "keep", "must"],
  ...["stop-gap", "stop-seconds", "seed", "least-builds", "most-builds"],
] as const;

/**
 * Reads the command line of the proposals; throws a Complaint that names the flag and what was wanted.
 *
 * @param baseYearOf Opens the city and says its base year.
 */
export function readProposeFlags(
  argv: readonly string[],
  baseYearOf: (language: Language, city: string | undefined) => number,
): ProposeFlags {
  const parsed = parseFlags<string>(argv, NAMES, "headless.proposeUsage");
  const { language, values, complain } = parsed;
  const { t } = createI18n(language);
  const run = runFlags(parsed);
  const { years = MOST_YEARS } = run;
  const baseYear = baseYearOf(language, values.city);
  const number = (name: string, usual: number): number => {
    const found = values[name];
    if (found === undefined) return usual;
    if (!/^\d+(\.\d+)?$/.test(found)) complain(`--${name}`, t("headless.wantNumber", { found }));
    return Number(found);
  };
  const list = (text = "") => text.split(",").filter((one) => one.trim() !== "");
  const budget = list(values.budget).map((found) => {
    const parts = /^\s*(\d{4})=(\d+)\s*$/.exec(found);
    const year = Number(parts?.[1]);
    if (parts === null || year <= baseYear || year > baseYear + years)
      complain("--budget", wantBudget(found));
    return { year, yuan: Number(parts?.[2]) };
  });
  function wantBudget(found: string): string {
    return t("headless.wantBudget", { first: baseYear + 1, last: baseYear + years, found });
  }
  if (budget.length === 0) complain("--budget", wantBudget(values.budget ?? "–"));
  if (new Set(budget.map(({ year }) => year)).size < budget.length) complain("--budget", t("headless.twice"));
  const { json, state } = values;
  return {
    ...run,
    ...(json && { json }),
    ...(state && { state }),
    budget: budget.sort((a, b) => a.year - b.year),
    keep: list(values.keep).map((id) => id.trim()),
    must: list(values.must).map((id) => id.trim()),
    ...(values["least-builds"] !== undefined && { leastBuilds: number("least-builds", 0) }),
    ...(values["most-builds"] !== undefined && { mostBuilds: number("most-builds", 0) }),
    stopGap: number("stop-gap", 0.01),
    stopSeconds: number("stop-seconds", 60),
    seed: Math.floor(number("seed", 1)),
  };
}

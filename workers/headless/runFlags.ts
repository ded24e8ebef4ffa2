import { MOST_YEARS } from "../../src/domain/horizon";
import { createI18n, type Language } from "../../src/i18n/createI18n";
import type { Parsed } from "./parseFlags";

/** What is run, as every command line that runs something says it. */
export interface RunFlags {
  readonly language: Language;
  /** Years to run, where they were asked for. */
  readonly years?: number;
  readonly scenario?: string;
  readonly project?: string;
  /** The name of a city that ships, a city folder or a city file. */
  readonly city?: string;
  /** Beliefs to hold instead, each as `path=value`; the one flag that may be repeated. */
  readonly sets?: readonly string[];
}

/** The flags that say what is run; complains where neither a scenario nor a project is named. */
export function runFlags({
  language,
  values,
  complain,
}: Pick<
  Parsed<"years" | "scenario" | "project" | "city" | "set">,
  "language" | "values" | "complain"
>): RunFlags {
  const { years, scenario, project, city, set } = values;
  if (scenario === undefined && project === undefined)
    complain("--scenario", createI18n(language).t("headless.wantScenario"));
  return {
    language,
    ...(years !== undefined && {
      years: readYears(years, (problem) => complain("--years", problem), language),
    }),
    ...(scenario && { scenario }),
    ...(project && { project }),
    ...(city && { city }),
    ...(set !== undefined && { sets: set.split("\n") }),
  };
}

/** Years to run. */
export function readYears(found: string, complain: (problem: string) => never, language: Language): number {
  if (!/^\d{1,2}$/.test(found) || Number(found) < 1 || Number(found) > MOST_YEARS)
    complain(createI18n(language).t("headless.wantYears", { found }));
  return Number(found);
}

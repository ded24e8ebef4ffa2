import { PLACEMENT_MODES, type PlacementMode } from "../../src/domain/assumptions";
import { MOST_YEARS } from "../../src/domain/horizon";
import { createI18n, type Language } from "../../src/i18n/createI18n";
import { parseFlags } from "./parseFlags";

export interface Flags {
  readonly language: Language;
  /** Years to run, where they were asked for. */
  readonly years?: number;
  readonly scenario?: string;
  readonly mode?: PlacementMode;
  readonly json?: string;
  readonly csv?: string;
  readonly compare?: string;
  readonly project?: string;
  /** The name of a city that ships, a city folder or a city file. */
  readonly city?: string;
  /** Beliefs to hold instead, each as `path=value`; the one flag that may be repeated. */
  readonly sets?: readonly string[];
}

const NAMES = [
  "scenario",
  "years",
  "mode",
  "lang",
  "json",
  "csv",
  "compare",
  "project",
  "city",
  "set",
] as const;

/** Reads the command line, `--flag value` or `--flag=value`; throws a Complaint that names the flag and what was wanted. */
export function readFlags(argv: readonly string[]): Flags {
  const { language, values, complain, oneOf } = parseFlags(argv, NAMES, "headless.usage", {
    repeatable: "set",
  });
  const { t } = createI18n(language);
  const { scenario, json, csv, compare, project, city } = values;
  const mode = oneOf("--mode", values.mode, PLACEMENT_MODES);
  if (scenario === undefined && project === undefined) complain("--scenario", t("headless.wantScenario"));
  return {
    language,
    ...(values.years !== undefined && {
      years: readYears(values.years, (problem) => complain("--years", problem), language),
    }),
    ...(mode && { mode }),
    ...(scenario && { scenario }),
    ...(json && { json }),
    ...(csv && { csv }),
    ...(compare && { compare }),
    ...(project && { project }),
    ...(city && { city }),
    ...(values.set !== undefined && { sets: values.set.split("\n") }),
  };
}

/** Years to run. */
export function readYears(found: string, complain: (problem: string) => never, language: Language): number {
  if (!/^\d{1,2}$/.test(found) || Number(found) < 1 || Number(found) > MOST_YEARS)
    complain(createI18n(language).t("headless.wantYears", { found }));
  return Number(found);
}

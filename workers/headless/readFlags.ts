import { parseArgs } from "node:util";
import { PLACEMENT_MODES, type PlacementMode } from "../../src/domain/assumptions";
import { createI18n, LANGUAGES, type Language } from "../../src/i18n/createI18n";
import { Complaint } from "./complaint";

export interface Flags {
  readonly language: Language;
  readonly years: number;
  readonly scenario?: string;
  readonly mode?: PlacementMode;
  readonly json?: string;
  readonly csv?: string;
  readonly compare?: string;
  readonly project?: string;
  /** The name of a city that ships, a city folder or a city file. */
  readonly city?: string;
}

const NAMES = ["scenario", "years", "mode", "lang", "json", "csv", "compare", "project", "city"] as const;
type FlagName = (typeof NAMES)[number];

const LONGEST_YEARS = 50;

/** Reads the command line, `--flag value` or `--flag=value`; throws a Complaint that names the flag and what was wanted. */
export function readFlags(argv: readonly string[]): Flags {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(NAMES.map((name) => [name, { type: "string" as const }])),
    strict: false, // what is wrong is told in our own words
    allowPositionals: true,
    tokens: true,
  });
  const asked = tokens.find((token) => token.kind === "option" && token.name === "lang");
  const language = asked?.kind === "option" && asked.value === "en" ? "en" : "zh";
  const { t } = createI18n(language);
  const complain = (flag: string, problem: string): never => {
    throw new Complaint(`${t("headless.badFlag", { flag, problem })}\n${t("headless.usage")}`);
  };
  const values: Partial<Record<FlagName, string>> = {};
  for (const token of tokens) {
    if (token.kind === "option-terminator") complain("--", t("headless.unknownFlag"));
    if (token.kind === "positional") complain(token.value, t("headless.wantFlag"));
    if (token.kind !== "option") continue;
    const { rawName, value, inlineValue } = token;
    const name = NAMES.find((known) => known === token.name && rawName === `--${known}`);
    if (name === undefined) return complain(rawName, t("headless.unknownFlag"));
    if (value === undefined || value.trim() === "" || (!inlineValue && value.startsWith("-")))
      return complain(rawName, t("headless.wantValue"));
    if (values[name] !== undefined) complain(rawName, t("headless.twice"));
    values[name] = value;
  }
  const oneOf = <T extends string>(
    flag: string,
    found: string | undefined,
    wanted: readonly T[],
  ): T | undefined => {
    if (found === undefined || wanted.includes(found as T)) return found as T | undefined;
    return complain(flag, t("headless.wantOneOf", { wanted: wanted.join(", "), found }));
  };
  const { years = "15", scenario, json, csv, compare, project, city } = values;
  if (!/^\d{1,2}$/.test(years) || Number(years) < 1 || Number(years) > LONGEST_YEARS)
    complain("--years", t("headless.wantYears", { found: years }));
  const mode = oneOf("--mode", values.mode, PLACEMENT_MODES);
  oneOf("--lang", values.lang, LANGUAGES);
  if (scenario === undefined && project === undefined) complain("--scenario", t("headless.wantScenario"));
  return {
    language,
    years: Number(years),
    ...(mode && { mode }),
    ...(scenario && { scenario }),
    ...(json && { json }),
    ...(csv && { csv }),
    ...(compare && { compare }),
    ...(project && { project }),
    ...(city && { city }),
  };
}

import { parseArgs } from "node:util";
import { PLACEMENT_MODES, type PlacementMode } from "../../src/domain/assumptions";
import { createI18n, LANGUAGES, type Language } from "../../src/i18n/createI18n";

/** Something the user can mend: told in one message, and the program ends with code 2. */
export class Complaint extends Error {}

export interface Flags {
  readonly language: Language;
  readonly years: number;
  readonly scenario?: string;
  readonly mode?: PlacementMode;
  readonly json?: string;
  readonly csv?: string;
  readonly compare?: string;
  readonly project?: string;
}

const LONGEST_YEARS = 50;

/** Reads the command line; throws a Complaint that names the flag and what was wanted. */
export function readFlags(argv: readonly string[]): Flags {
  const asked = argv[argv.indexOf("--lang") + 1];
  const language: Language = argv.includes("--lang") && asked === "en" ? "en" : "zh";
  const { t } = createI18n(language);
  const complain = (flag: string, problem: string): never => {
    throw new Complaint(`${t("headless.badFlag", { flag, problem })}\n${t("headless.usage")}`);
  };
  const text = { type: "string" } as const;
  let values: Partial<
    Record<"scenario" | "years" | "mode" | "lang" | "json" | "csv" | "compare" | "project", string>
  >;
  try {
    ({ values } = parseArgs({
      args: [...argv],
      options: {
        scenario: text,
        years: text,
        mode: text,
        lang: text,
        json: text,
        csv: text,
        compare: text,
        project: text,
      },
    }));
  } catch (problem) {
    return complain(argv.join(" "), (problem as Error).message);
  }
  const oneOf = <T extends string>(
    flag: string,
    found: string | undefined,
    wanted: readonly T[],
  ): T | undefined => {
    if (found === undefined || wanted.includes(found as T)) return found as T | undefined;
    return complain(flag, t("headless.wantOneOf", { wanted: wanted.join(", "), found }));
  };
  const years = Number(values.years ?? "15");
  if (!Number.isInteger(years) || years < 1 || years > LONGEST_YEARS)
    complain("--years", t("headless.wantYears", { found: values.years ?? "" }));
  const mode = oneOf("--mode", values.mode, PLACEMENT_MODES);
  oneOf("--lang", values.lang, LANGUAGES);
  if (values.scenario === undefined && values.project === undefined)
    complain("--scenario", t("headless.wantScenario"));
  const { scenario, json, csv, compare, project } = values;
  return {
    language,
    years,
    ...(mode && { mode }),
    ...(scenario && { scenario }),
    ...(json && { json }),
    ...(csv && { csv }),
    ...(compare && { compare }),
    ...(project && { project }),
  };
}

import { parseArgs } from "node:util";
import { createI18n, LANGUAGES, type Language } from "../../src/i18n/createI18n";
import { Complaint } from "./complaint";

/** A command line taken apart, and how to complain of it. */
export interface Parsed<Name extends string> {
  readonly language: Language;
  /** What stands there without a flag, in its order. */
  readonly files: readonly string[];
  readonly values: Partial<Record<Name, string>>;
  /** Throws a Complaint that names the flag, what was wanted, and how the program is used. */
  complain(flag: string, problem: string): never;
  /** The value found, if it is one of those wanted or absent; else complains. */
  oneOf<T extends string>(flag: string, found: string | undefined, wanted: readonly T[]): T | undefined;
}

interface Habits<Name extends string> {
  /** The one flag that may be given several times. */
  readonly repeatable?: Name;
  /** Flags that are there or not, without a value; "yes" where they are. */
  readonly switches?: readonly Name[];
  /** Whether files may stand without a flag. */
  readonly takesFiles?: boolean;
}

/** Takes `--flag value` and `--flag=value` apart; throws a Complaint on a flag that is unknown, given twice or without a value; what is repeated goes on a line each. */
export function parseFlags<Name extends string>(
  argv: readonly string[],
  names: readonly (Name | "lang")[],
  usage:
    | "headless.usage"
    | "headless.proposeUsage"
    | "headless.futuresUsage"
    | "headless.forecastUsage"
    | "headless.sweepUsage"
    | "import.usage",
  { repeatable, switches = [], takesFiles = false }: Habits<Name> = {},
): Parsed<Name | "lang"> {
  const isSwitch = (name: Name | "lang") => name !== "lang" && switches.includes(name);
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      names.map((name) => [name, { type: isSwitch(name) ? ("boolean" as const) : ("string" as const) }]),
    ),
    strict: false, // what is wrong is told in our own words
    allowPositionals: true,
    tokens: true,
  });
  const asked = tokens.find((token) => token.kind === "option" && token.name === "lang");
  const language = asked?.kind === "option" && asked.value === "en" ? "en" : "zh";
  const { t } = createI18n(language);
  const complain = (flag: string, problem: string): never => {
    throw new Complaint(`${t("headless.badFlag", { flag, problem })}\n${t(usage)}`);
  };
  const values: Partial<Record<Name | "lang", string>> = {};
  const files: string[] = [];
  for (const token of tokens) {
    if (token.kind === "option-terminator") complain("--", t("headless.unknownFlag"));
    if (token.kind === "positional") {
      if (!takesFiles) complain(token.value, t("headless.wantFlag"));
      files.push(token.value);
    }
    if (token.kind !== "option") continue;
    const { rawName, inlineValue } = token;
    const name = names.find((known) => known === token.name && rawName === `--${known}`);
    if (name === undefined) return complain(rawName, t("headless.unknownFlag"));
    const value = isSwitch(name) && token.value === undefined ? "yes" : token.value;
    if (isSwitch(name) && token.value !== undefined) complain(rawName, t("headless.wantNoValue"));
    if (value === undefined || value.trim() === "" || (!inlineValue && value.startsWith("-")))
      return complain(rawName, t("headless.wantValue"));
    const before = values[name];
    if (before !== undefined && name !== repeatable) complain(rawName, t("headless.twice"));
    values[name] = before === undefined ? value : `${before}\n${value}`;
  }
  const oneOf = <T extends string>(
    flag: string,
    found: string | undefined,
    wanted: readonly T[],
  ): T | undefined => {
    if (found === undefined || wanted.includes(found as T)) return found as T | undefined;
    return complain(flag, t("headless.wantOneOf", { wanted: wanted.join(", "), found }));
  };
  oneOf("--lang", values.lang, LANGUAGES);
  return { language, files, values, complain, oneOf };
}

import { availableParallelism } from "node:os";
import { STAGES, type Stage } from "../../src/domain/stage";
import { createI18n } from "../../src/i18n/createI18n";
import { parseFlags } from "./parseFlags";
import { type RunFlags, runFlags } from "./runFlags";

/** What is asked of the futures from the command line. */
export interface FuturesFlags extends RunFlags {
  readonly draws: number;
  readonly seed: number;
  readonly workers: number;
  /** What is turned until seats begin or cease to be short, and where and when these are counted. */
  readonly tip?: string;
  readonly tipIn?: { readonly county: string; readonly stage: Stage; readonly year: number };
  /** The folder for the tables. */
  readonly out?: string;
}

const NAMES = [
  ...[
    "city",
    "scenario",
    "project",
    "years",
    "lang",
    "set",
    "draws",
    "seed",
    "workers",
    "out",
    "tip",
    "tip-in",
  ],
] as const;

/** Reads the command line of the futures; throws a Complaint that names the flag and what was wanted. */
export function readFuturesFlags(argv: readonly string[]): FuturesFlags {
  const parsed = parseFlags<string>(argv, NAMES, "headless.futuresUsage", { repeatable: "set" });
  const { language, values, complain } = parsed;
  const { t } = createI18n(language);
  const whole = (name: string, usual: number, most: number): number => {
    const found = values[name];
    if (found === undefined) return usual;
    const least = name === "seed" ? 0 : 1;
    if (!/^\d{1,9}$/.test(found) || Number(found) < least || Number(found) > most)
      complain(`--${name}`, t("headless.wantWhole", { least, most, found }));
    return Number(found);
  };
  const { out, tip } = values;
  const place = /^([^:]+):([a-z]+):(\d{4})$/.exec(values["tip-in"] ?? "");
  const stage = STAGES.find((one) => one === place?.[2]);
  if ((tip !== undefined || values["tip-in"] !== undefined) && (place === null || stage === undefined))
    complain("--tip-in", t("headless.wantTipIn"));
  return {
    ...runFlags(parsed),
    draws: whole("draws", 100, 100_000),
    seed: whole("seed", 1, 999_999_999),
    workers: whole("workers", Math.min(8, availableParallelism()), 64),
    ...(out && { out }),
    ...(tip !== undefined &&
      place !== null &&
      stage !== undefined && { tip, tipIn: { county: place[1], stage, year: Number(place[3]) } }),
  };
}

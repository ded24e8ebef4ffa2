import { availableParallelism } from "node:os";
import { createI18n, type Language } from "../../src/i18n/createI18n";
import { addWords } from "../../src/i18n/resources";
import { sweepWords } from "../../src/i18n/words/sweepWords";
import { LEASE_S } from "../sweep/queue/lease";
import { MOST_DRAWS, type Split } from "../sweep/sweepJob";
import { parseFlags } from "./parseFlags";
import { readYears } from "./runFlags";

addWords("sweep", sweepWords);

/** What is done with a sweep: all of it here, or a step of it by a queue. */
const VERBS = ["submit", "work", "status", "collect", "cancel"] as const;
export type SweepVerb = "run" | (typeof VERBS)[number];

/** What is asked of sweeps from the command line. */
export interface SweepFlags {
  readonly verb: SweepVerb;
  readonly language: Language;
  /** Names, folders or files of cities. */
  readonly cities: readonly string[];
  readonly scenarios: readonly string[];
  /** Absent: only what is believed. */
  readonly draws?: { readonly seed: number; readonly from: number; readonly to: number };
  readonly split: Split;
  readonly years?: number;
  readonly sets: readonly string[];
  readonly workers: number;
  readonly out?: string;
  /** Address of the database; it may hold a password and is never told. */
  readonly queue?: string;
  readonly sweep?: string;
  readonly cache?: string;
  readonly untilDone: boolean;
  /** A worker that says nothing for so many seconds is taken for dead. */
  readonly leaseS: number;
}

const NAMES = [
  ...["city", "scenarios", "draws", "seed", "split", "years", "set", "workers", "out", "lang"],
  ...["queue", "sweep", "cache", "until-done", "lease"],
] as const;

/** Futures to a job, where nothing is said. */
const USUAL_DRAWS = 50;

/** Reads the command line of sweeps; throws a Complaint that names the flag and what was wanted. */
export function readSweepFlags(argv: readonly string[], environment: NodeJS.ProcessEnv): SweepFlags {
  const verb = VERBS.find((one) => one === argv[0]);
  const parsed = parseFlags<string>(verb === undefined ? argv : argv.slice(1), NAMES, "headless.sweepUsage", {
    ...{ repeatable: "set", switches: ["until-done"], takesFiles: true },
  });
  const { language, files, values, complain } = parsed;
  const { t } = createI18n(language);
  const whole = (name: string, usual: number, least: number, most: number): number => {
    const found = values[name];
    if (found === undefined) return usual;
    if (!/^\d{1,9}$/.test(found) || Number(found) < least || Number(found) > most)
      complain(`--${name}`, t("headless.wantWhole", { least, most, found }));
    return Number(found);
  };
  const { city, scenarios, draws, years, set, out, sweep, cache } = values;
  const queue = values.queue ?? environment.SWEEP_QUEUE;
  const seed = whole("seed", 1, 0, 999_999_999);
  const cities = [...(city === undefined ? [] : [city]), ...files];
  if (cities.some((name) => /^postgres/i.test(name))) complain("--queue", t("sweep.wantQueue")); // never told: it may hold a password
  const describes = verb === undefined || verb === "submit";
  if (describes && cities.length === 0) complain("--city", t("sweep.wantCity"));
  if (describes && scenarios === undefined) complain("--scenarios", t("sweep.wantScenarios"));
  if ((verb === undefined || verb === "collect") && out === undefined) complain("--out", t("sweep.wantOut"));
  if (verb === undefined && values.queue !== undefined) complain("--queue", t("sweep.wantVerb"));
  if (verb !== undefined && !/^postgres(ql)?:\/\//.test(queue ?? ""))
    complain("--queue", t("sweep.wantQueue"));
  if ((verb === "collect" || verb === "cancel") && sweep === undefined)
    complain("--sweep", t("sweep.wantSweep"));
  const drawn = draws === undefined ? undefined : drawsOf(draws);
  if (draws !== undefined && drawn === undefined)
    complain("--draws", t("sweep.wantDraws", { most: MOST_DRAWS, found: draws }));
  const split = splitOf(values.split ?? `county,draws=${USUAL_DRAWS}`);
  return {
    ...{ verb: verb ?? "run", language, cities },
    scenarios: (scenarios ?? "").split(",").flatMap((name) => name.trim() || []),
    ...(drawn && { draws: { seed, ...drawn } }),
    split: split ?? complain("--split", t("sweep.wantSplit", { found: values.split })),
    ...(years !== undefined && {
      years: readYears(years, (problem) => complain("--years", problem), language),
    }),
    sets: set?.split("\n") ?? [],
    workers: whole("workers", Math.min(8, availableParallelism()), 1, 64),
    ...(out !== undefined && { out }),
    ...(queue !== undefined && { queue }),
    ...(sweep !== undefined && { sweep }),
    ...(cache !== undefined && { cache }),
    untilDone: values["until-done"] !== undefined,
    leaseS: whole("lease", LEASE_S, 2, 3600),
  };
}

function drawsOf(text: string): { readonly from: number; readonly to: number } | undefined {
  const [, from, to] = /^(\d{1,7}):(\d{1,7})$/.exec(text)?.map(Number) ?? [];
  return from !== undefined && to > from && to <= MOST_DRAWS ? { from, to } : undefined;
}

function splitOf(text: string): Split | undefined {
  let split: Split = { byCounty: false, draws: USUAL_DRAWS };
  for (const part of text.split(",")) {
    const draws = /^draws=(\d{1,4})$/.exec(part)?.[1];
    if (part === "county") split = { ...split, byCounty: true };
    else if (draws !== undefined && Number(draws) > 0) split = { ...split, draws: Number(draws) };
    else return undefined;
  }
  return split;
}

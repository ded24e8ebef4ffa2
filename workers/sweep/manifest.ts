import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseJson } from "../../src/io/parseJson";
import { readShape } from "../../src/io/readShape";
import { line } from "../../src/io/shapes/atoms";
import { listOf } from "../../src/io/shapes/manyOf";
import { z } from "../../src/io/zod";
import { contentHash } from "../jobs/jobKey";
import { hashShape } from "./contentFiles";
import { readJob, type SweepJob } from "./sweepJob";

/** A case of a sweep by its name. */
export interface NamedCase {
  readonly hash: string;
  readonly file: string;
  readonly scenario: string;
}

/** What a sweep consists of, as it stands in `sweep.json`: jobs in the order in which their answers are merged. */
export interface Sweep {
  readonly engine: number;
  readonly answers: number;
  /** Absent: only what is believed is simulated. */
  readonly draws?: { readonly seed: number; readonly from: number; readonly to: number };
  readonly cases: readonly NamedCase[];
  readonly jobs: readonly SweepJob[];
}

/** Where a sweep stands in its folder. */
export const MANIFEST = "sweep.json";
/** The version of the manifest and of the tables that come of a sweep. */
const VERSION = 1;

const namedShape = z.strictObject({ hash: hashShape, file: hashShape, scenario: line });
const jobShape = z.unknown().transform((value, context): SweepJob => {
  const { result: _, ...job } = (value ?? {}) as SweepJob & { readonly result?: string };
  try {
    return readJob(job);
  } catch (problem) {
    context.addIssue({ code: "custom", message: String(problem) });
    return z.NEVER;
  }
});
const sweepShape = z.strictObject({
  version: z.literal(VERSION),
  engine: z.int(),
  answers: z.int(),
  draws: z.exactOptional(z.strictObject({ seed: z.int(), from: z.int(), to: z.int() })),
  cases: listOf(namedShape),
  jobs: listOf(jobShape),
}) as unknown as z.ZodType<Sweep & { readonly version: number }>;

/** The name of a sweep: the same cases, draws and split, the same name. */
export const sweepId = (sweep: Sweep): string => contentHash([VERSION, sweep]).slice(0, 32);

/** A manifest as it is written; with the hash of each answer once they are known, in the order of the jobs. */
export const manifestText = (sweep: Sweep, results?: readonly string[]): string => {
  const { engine, answers, draws, cases, jobs } = sweep;
  const said = jobs.map((job, at) => JSON.stringify(results ? { ...job, result: results[at] } : job));
  const text = JSON.stringify({ version: VERSION, engine, answers, draws, cases }).slice(0, -1);
  return `${text},"jobs":[\n${said.join(",\n")}\n]}\n`;
};

/** Reads a manifest; nothing where it is none of this version. */
export function readManifest(text: string): Sweep | undefined {
  const { value } = readShape(MANIFEST, parseJson(MANIFEST, text).json, sweepShape);
  if (value === undefined) return undefined;
  const { version: _, ...sweep } = value;
  return sweep;
}

/** The sweep of a folder; nothing where there is none. */
export function sweepIn(folder: string): Sweep | undefined {
  try {
    return readManifest(readFileSync(join(folder, MANIFEST), "utf8"));
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw problem;
  }
}

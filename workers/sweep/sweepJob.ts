import { readShape } from "../../src/io/readShape";
import { count, idShape } from "../../src/io/shapes/atoms";
import { listOf } from "../../src/io/shapes/manyOf";
import { z } from "../../src/io/zod";
import { ENGINE_VERSION } from "../../src/model/engineVersion";
import type { Draws } from "../jobs/job";
import { ANSWER_FORMAT, jobKey } from "../jobs/jobKey";
import { hashShape } from "./contentFiles";
import { jobOf, type SweepCase } from "./sweepCase";

/** One piece of a sweep, small enough to be sent: the key of its answer, and where what it is about lies. */
export interface SweepJob {
  readonly key: string;
  /** Hash of the case. */
  readonly case: string;
  /** Hash of the city file. */
  readonly file: string;
  readonly engine: number;
  readonly answers: number;
  /** Absent: what is believed, for the whole city. */
  readonly draws?: Draws;
}

/** Futures of a sweep, and of one job. */
export const MOST_DRAWS = 1_000_000;
const MOST_AT_ONCE = 10_000;
const MOST_COUNTIES = 3_000;

const drawsShape = z
  .strictObject({
    seed: count(999_999_999),
    from: count(MOST_DRAWS),
    to: count(MOST_DRAWS),
    counties: z.exactOptional(listOf(idShape<string>(), { min: 1, max: MOST_COUNTIES })),
  })
  .refine(({ from, to }) => from < to && to - from <= MOST_AT_ONCE) satisfies z.ZodType<Draws>;

const jobShape = z.strictObject({
  key: hashShape,
  case: hashShape,
  file: hashShape,
  engine: count(1_000_000),
  answers: count(1_000_000),
  draws: z.exactOptional(drawsShape),
}) satisfies z.ZodType<SweepJob>;

/** Reads a job that came from elsewhere. Throws where it is none, or asks for what no sweep does. */
export function readJob(value: unknown): SweepJob {
  const { value: job } = readShape("job", value, jobShape);
  if (job === undefined) throw new Error("this is no job of a sweep");
  return job;
}

/** Throws where a job is for another engine, or its key is not that of its case and draws. */
export function checkJob(job: SweepJob, one: SweepCase): void {
  if (job.engine !== ENGINE_VERSION || job.answers !== ANSWER_FORMAT)
    throw new Error(
      `the job is for engine ${job.engine}, answers ${job.answers}; this is ${ENGINE_VERSION}, ${ANSWER_FORMAT}`,
    );
  if (one.file !== job.file) throw new Error(`job ${job.key} names another city than its case`);
  if (keyOf(job.case, one, job.draws) !== job.key)
    throw new Error(`job ${job.key} is not what its name says`);
}

const keyOf = (hash: string, one: SweepCase, draws?: Draws): string => jobKey(jobOf(one, draws), hash);

/** How a case is cut into jobs. */
export interface Split {
  readonly byCounty: boolean;
  /** Futures to a job. */
  readonly draws: number;
}

/** The jobs of a case in the order in which their answers are merged: what is believed, then futures, county by county. */
export function jobsOf(
  hash: string,
  one: SweepCase,
  counties: readonly string[],
  draws: Omit<Draws, "counties"> | undefined,
  split: Split,
): readonly SweepJob[] {
  const jobFor = (some?: Draws): SweepJob => ({
    key: keyOf(hash, one, some),
    case: hash,
    file: one.file,
    engine: ENGINE_VERSION,
    answers: ANSWER_FORMAT,
    ...(some && { draws: some }),
  });
  const jobs = [jobFor()];
  if (draws === undefined) return jobs;
  const parts = split.byCounty && counties.length > 1 ? [...counties].sort().map((id) => [id]) : [undefined];
  for (const part of parts)
    for (let from = draws.from; from < draws.to; from += split.draws) {
      const to = Math.min(draws.to, from + split.draws);
      jobs.push(jobFor({ seed: draws.seed, from, to, ...(part && { counties: part }) }));
    }
  return jobs;
}

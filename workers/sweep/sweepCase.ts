import { MOST_YEARS } from "../../src/domain/horizon";
import { parseJson } from "../../src/io/parseJson";
import { readShape } from "../../src/io/readShape";
import { assumptionsShape } from "../../src/io/shapes/assumptionsShape";
import { line } from "../../src/io/shapes/atoms";
import { normsShape } from "../../src/io/shapes/normsShape";
import { scenarioShape } from "../../src/io/shapes/scenarioShape";
import { z } from "../../src/io/zod";
import type { Draws, Job } from "../jobs/job";
import { contentHash } from "../jobs/jobKey";
import { hashShape } from "./contentFiles";

/** One city under one scenario and its beliefs: what many jobs of a sweep share. */
export interface SweepCase extends Omit<Job, "draws"> {
  /** Hash of the city file. */
  readonly file: string;
}

const caseShape = z.strictObject({
  file: hashShape,
  city: line,
  scenario: scenarioShape,
  assumptions: assumptionsShape,
  norms: normsShape,
  years: z.int().min(1).max(MOST_YEARS),
}) satisfies z.ZodType<SweepCase>;

/** The name of a case: a hash of all that it says. */
export const caseHash = (one: SweepCase): string => contentHash(one);

/** The job of a case for some draws, or for what is believed. */
export const jobOf = ({ file: _, ...shared }: SweepCase, draws?: Draws): Job => ({
  ...shared,
  ...(draws && { draws }),
});

/** Reads a case that is to have this hash. Throws where it is another, or none at all. */
export function readCase(hash: string, text: string): SweepCase {
  const { value } = readShape("case", parseJson("case", text).json, caseShape);
  if (value === undefined) throw new Error(`case ${hash} cannot be read`);
  if (caseHash(value) !== hash) throw new Error(`case ${hash} is not what its name says`);
  return value;
}

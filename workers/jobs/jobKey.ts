import { sha256 } from "../../src/io/export/formats/sha256";
import { ENGINE_VERSION } from "../../src/model/engineVersion";
import type { Job } from "./job";

/** Goes up whenever the same job is answered in another form. */
export const ANSWER_FORMAT = 1;

/**
 * The name of a job and of its answer: a hash of everything that it depends on, whatever the order of an object's entries.
 *
 * @param shared Hash of all but the draws, where it is known: it is the long part, and thousands of jobs share it.
 */
export const jobKey = ({ draws, ...rest }: Job, shared = contentHash(rest)): string =>
  contentHash([ANSWER_FORMAT, ENGINE_VERSION, shared, draws]);

/** A hash of what a plain value says, whatever the order of its objects' entries. */
export const contentHash = (value: unknown): string =>
  sha256(new TextEncoder().encode(JSON.stringify(inOrder(value))));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  return entries
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, child]) => [key, inOrder(child)]);
}

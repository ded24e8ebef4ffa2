import { sha256 } from "../../src/io/export/formats/sha256";
import { ENGINE_VERSION } from "../../src/model/engineVersion";
import type { Job } from "./job";

/** Goes up whenever the same job is answered in another form. */
export const ANSWER_FORMAT = 1;

/** The name of a job and of its answer: a hash of everything that it depends on, whatever the order of an object's entries. */
export const jobKey = (job: Job): string =>
  sha256(new TextEncoder().encode(JSON.stringify(inOrder([ANSWER_FORMAT, ENGINE_VERSION, job]))));

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, child]) => child !== undefined);
  return entries
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, child]) => [key, inOrder(child)]);
}

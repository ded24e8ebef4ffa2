import { parentPort, workerData } from "node:worker_threads";
import type { Packed } from "./answer";
import { contentFiles } from "./contentFiles";
import { createRunner } from "./runner";
import type { SweepJob } from "./sweepJob";

/** What a thread says of a job: its answer, or what was wrong with it. */
export type Said = { readonly answer: Packed } | { readonly problem: string };

/** A thread that answers jobs of sweeps, with the files in the folder that it was started with. */
const run = createRunner(contentFiles(workerData));

parentPort?.on("message", (job: SweepJob) => {
  let said: Said;
  try {
    said = { answer: run(job) };
  } catch (problem) {
    said = { problem: problem instanceof Error ? problem.message : String(problem) };
  }
  parentPort?.postMessage(said);
});

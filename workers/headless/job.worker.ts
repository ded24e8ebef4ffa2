import { parentPort, workerData } from "node:worker_threads";
import { compileModel } from "../../src/model/model";
import type { Memory } from "../engine/simulate";
import { finish } from "../jobs/finish";
import type { Job } from "../jobs/job";
import { runJob } from "../jobs/runJob";

/** A thread that runs jobs on one city, the dataset that it was started with. */
const model = compileModel(workerData);
let memory: Memory | undefined;

parentPort?.on("message", (job: Job) => {
  const answer = finish(runJob(model, job, memory));
  parentPort?.postMessage(answer);
});

import { Worker } from "node:worker_threads";
import type { Dataset } from "../../src/domain/dataset";
import type { JobAnswer } from "../jobs/runJob";
import type { Hand } from "../jobs/sweep";

/** Threads of this machine that run jobs on a city. */
interface JobThreads {
  readonly hands: readonly Hand[];
  close(): Promise<void>;
}

/** A thread does not read TypeScript by itself: it is taught to before it reads its script. */
const BOOT = `import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(new URL("./job.worker.ts", import.meta.url).href)});
});`;

/** Starts so many threads; a job that fails in one is rejected with what was wrong. */
export function startThreads(dataset: Dataset, count: number): JobThreads {
  const threads = Array.from({ length: count }, () => new Worker(BOOT, { eval: true, workerData: dataset }));
  return {
    hands: threads.map((thread) => ({
      run: (job) =>
        new Promise<JobAnswer>((resolve, reject) => {
          const answered = (answer: JobAnswer) => {
            thread.off("error", failed);
            thread.off("exit", ended);
            resolve(answer);
          };
          const failed = (problem: unknown) => reject(problem);
          const ended = (code: number) => reject(new Error(`a thread ended with ${code}`));
          thread.once("message", answered);
          thread.once("error", failed);
          thread.once("exit", ended);
          thread.postMessage(job);
        }),
    })),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

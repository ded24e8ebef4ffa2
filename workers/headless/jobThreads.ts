import { Worker } from "node:worker_threads";
import type { Job } from "../jobs/job";
import type { JobAnswer } from "../jobs/runJob";

/** A thread of this machine that is asked one thing at a time. */
interface ThreadHand<Asked, Answered> {
  run(asked: Asked): Promise<Answered>;
}

/** Threads of this machine. */
export interface Threads<Asked, Answered> {
  readonly hands: readonly ThreadHand<Asked, Answered>[];
  close(): Promise<void>;
}

/** A thread does not read TypeScript by itself: it is taught to before it reads its script. */
const bootOf = (
  script: URL,
): string => `import(${JSON.stringify(import.meta.resolve("tsx/esm/api"))}).then(({ register }) => {
  register();
  return import(${JSON.stringify(script.href)});
});`;

/**
 * Starts so many threads with the same data; what fails in one is rejected with what was wrong, and another thread takes its place.
 *
 * @param heapMb Memory that a thread may fill before it ends. @param script What a thread runs; jobs on the dataset given, where none is named.
 */
export function startThreads<Asked = Job, Answered = JobAnswer>(
  data: unknown,
  count: number,
  script = new URL("./job.worker.ts", import.meta.url),
  heapMb?: number,
): Threads<Asked, Answered> {
  const threads = new Set<Worker>();
  const start = (): Worker => {
    const limits = heapMb === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: heapMb } };
    const thread = new Worker(bootOf(script), { eval: true, workerData: data, ...limits });
    threads.add(thread);
    return thread;
  };
  const handOf = (first: Worker): ThreadHand<Asked, Answered> => {
    let thread: Worker | undefined = first;
    return {
      run: (asked) =>
        new Promise<Answered>((resolve, reject) => {
          thread ??= start();
          const now = thread;
          const answered = (answer: Answered) => {
            now.off("error", failed);
            now.off("exit", ended);
            resolve(answer);
          };
          const failed = (problem: unknown) => {
            threads.delete(now);
            thread = undefined;
            reject(problem);
          };
          const ended = (code: number) => failed(new Error(`a thread ended with ${code}`));
          now.once("message", answered);
          now.once("error", failed);
          now.once("exit", ended);
          now.postMessage(asked);
        }),
    };
  };
  return {
    hands: Array.from({ length: count }, () => handOf(start())),
    close: async () => {
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}

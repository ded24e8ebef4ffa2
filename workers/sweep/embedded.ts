import { startThreads } from "../headless/jobThreads";
import type { ContentFiles } from "./contentFiles";
import type { Sweep } from "./manifest";
import type { Said } from "./runner.worker";
import type { SweepJob } from "./sweepJob";

/** A job that was set aside, and why. */
export interface Poison {
  readonly key: string;
  readonly problem: string;
}

/** A job is tried so often before it is set aside. */
export const MOST_TRIES = 3;
/** What a thread may hold: a city, and the figures of a job's futures. */
const HEAP_MB = 320;

/** Threads that answer jobs, with the files in a folder. */
export const startRunners = (folder: string, count: number) =>
  startThreads<SweepJob, Said>(folder, count, new URL("./runner.worker.ts", import.meta.url), HEAP_MB);

/**
 * Answers whatever of a sweep has no answer yet, by threads of this machine. Every answer is kept as soon as it is there, so that a
 * sweep that was stopped goes on where it was.
 *
 * @param tell Heard after every job, with how many have an answer. @returns jobs that failed three times.
 */
export async function runEmbedded(
  { jobs }: Sweep,
  files: ContentFiles,
  folder: string,
  threads: number,
  tell: (done: number) => void = () => {},
): Promise<readonly Poison[]> {
  const missing = jobs.filter(({ key }) => !files.has("result", key));
  const poison: Poison[] = [];
  let done = jobs.length - missing.length;
  let next = 0;
  const { hands, close } = startRunners(folder, Math.min(threads, missing.length));
  try {
    await Promise.all(
      hands.map(async (hand) => {
        while (next < missing.length) {
          const job = missing[next++];
          for (let tries = 1; ; tries++) {
            const said = await hand.run(job).catch((problem): Said => ({ problem: String(problem) }));
            if ("answer" in said) {
              files.write("result", job.key, said.answer.bytes);
              tell(++done);
              break;
            }
            if (tries < MOST_TRIES) continue;
            poison.push({ key: job.key, problem: said.problem });
            break;
          }
        }
      }),
    );
  } finally {
    await close();
  }
  return poison;
}

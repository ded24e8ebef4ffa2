import type PgBoss from "pg-boss";
import type { ContentFiles, ContentKind } from "../contentFiles";
import { startRunners } from "../embedded";
import type { Said } from "../runner.worker";
import { readJob, type SweepJob } from "../sweepJob";
import type { Database } from "./database";
import { fetchFile } from "./fetchFile";
import { getFile, hasAnswer, putAnswer } from "./store";
import { OWN_QUEUE, openQueue, prolong, unfinished } from "./sweepQueue";

/** What a worker says of itself; never of a city. */
export interface WorkerVoice {
  /** Something did not work and is tried again in so many seconds. */
  away(problem: unknown, seconds: number, isAnswer: boolean): void;
  /** A job was answered, or failed. */
  done(job: SweepJob, problem?: string): void;
}

export interface WorkerOrder {
  /** Where files are kept between jobs. */
  readonly folder: string;
  readonly files: ContentFiles;
  readonly threads: number;
  readonly leaseS: number;
  /** Ends once nothing of its engine waits or is under way; else works until it is stopped. */
  readonly untilDone: boolean;
  /** Ends it once the jobs at hand are done. */
  readonly stop: AbortSignal;
}

const [FIRST_WAIT_S, LONGEST_WAIT_S] = [0.5, 15];
/** An idle worker asks so often. */
const IDLE_S = 0.5;
/** It says that it lives so many times while others would still wait for it. */
const BEATS = 5;

/** Works on the jobs of a queue until it is stopped, whatever the database does meanwhile. @returns how many were answered here. */
export async function workOn(database: Database, order: WorkerOrder, voice: WorkerVoice): Promise<number> {
  const { folder, files, threads, leaseS, untilDone, stop } = order;
  const inHand = new Set<string>();
  let answered = 0;

  const pause = (seconds: number) =>
    new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        stop.removeEventListener("abort", wake);
        resolve();
      };
      const timer = setTimeout(wake, seconds * 1000);
      stop.addEventListener("abort", wake);
    });
  /** Does it again and again, ever more slowly, until it works; gives up only when the worker is to stop. */
  const patiently = async <T>(deed: () => Promise<T>, isAnswer = false): Promise<T> => {
    for (let wait = FIRST_WAIT_S; ; wait = Math.min(LONGEST_WAIT_S, wait * 2)) {
      try {
        return await deed();
      } catch (problem) {
        if (stop.aborted) throw problem;
        voice.away(problem, wait, isAnswer);
        await pause(wait);
      }
    }
  };

  const boss = await patiently(() => openQueue(database, false));
  const beat = setInterval(
    () => {
      if (inHand.size > 0) prolong(database, [...inHand], leaseS).catch(() => {}); // the next beat comes soon
    },
    (leaseS * 1000) / BEATS,
  );
  const runners = startRunners(folder, threads);

  const fetch = (kind: ContentKind, hash: string) =>
    fetchFile(files, kind, hash, () => patiently(() => getFile(database, kind, hash)));
  const answer = async (job: SweepJob, run: (job: SweepJob) => Promise<Said>): Promise<void> => {
    if (await patiently(() => hasAnswer(database, job.key))) return;
    await fetch("city", job.file);
    await fetch("case", job.case);
    const said = await run(job);
    if ("problem" in said) throw new Error(said.problem);
    const { hash, bytes } = said.answer;
    await patiently(() => putAnswer(database, job.key, hash, bytes), true);
    answered++;
  };
  const take = async (boxed: PgBoss.Job<object>, run: (job: SweepJob) => Promise<Said>) => {
    inHand.add(boxed.id);
    try {
      const { sweep: _, ...sent } = (boxed.data ?? {}) as { readonly sweep?: string }; // a job may have been sent with nothing in it
      let job: SweepJob | undefined;
      await patiently(() => prolong(database, [boxed.id], leaseS)); // whoever sent it may have lent it for less time than lies between two beats
      try {
        job = readJob(sent);
        await answer(job, run);
      } catch (problem) {
        if (stop.aborted && job === undefined) throw problem;
        const message = problem instanceof Error ? problem.message : String(problem);
        if (job !== undefined) voice.done(job, message);
        await patiently(() => boss.fail(OWN_QUEUE, boxed.id, { message }));
        return;
      }
      await patiently(() => boss.complete(OWN_QUEUE, boxed.id));
      voice.done(job);
    } finally {
      inHand.delete(boxed.id);
    }
  };
  const isAllDone = async () => {
    await boss.expire();
    return (await unfinished(database)).every(({ name }) => name !== OWN_QUEUE);
  };

  try {
    await Promise.all(
      runners.hands.map(async (hand) => {
        while (!stop.aborted) {
          const [boxed] = await boss.fetch<object>(OWN_QUEUE, { batchSize: 1 });
          if (boxed !== undefined) await take(boxed, hand.run);
          else if ((await patiently(isAllDone)) && untilDone) return;
          else await pause(IDLE_S);
        }
      }),
    );
  } catch (problem) {
    if (!stop.aborted) throw problem; // what was at hand comes to another worker
  } finally {
    clearInterval(beat);
    await runners.close();
    await boss.stop({ graceful: false, close: false }).catch(() => {});
  }
  return answered;
}

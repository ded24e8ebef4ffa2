import type { FutureFigures, FutureShape } from "../../src/model/futures/indicators";
import { futuresOf } from "./finish";
import type { Draws, Job } from "./job";
import type { JobAnswer } from "./runJob";

/** Whoever runs jobs, one at a time. */
export interface Hand {
  run(job: Job): Promise<JobAnswer>;
}

/** Futures that have been simulated, by number: the same whoever did them and in whatever order. */
export interface Swept {
  readonly shape: FutureShape;
  /** Counted from the first of the draws; holes while it is on its way. */
  readonly futures: readonly (FutureFigures | undefined)[];
}

/**
 * Simulates the futures of a job by as many hands as there are: each takes the next few in turn.
 *
 * @param atOnce Futures to a share of work. @param tell Heard after every share. @returns undefined where `tell` said to stop.
 */
export async function sweep(
  job: Job & { readonly draws: Draws },
  hands: readonly Hand[],
  atOnce: number,
  tell: (swept: Swept, done: number) => Promise<boolean> | boolean = () => false,
): Promise<Swept | undefined> {
  const { seed, from, to } = job.draws;
  const futures = new Array<FutureFigures | undefined>(to - from).fill(undefined);
  let shape: FutureShape | undefined;
  let next = from;
  let done = 0;
  let isStopped = false;
  await Promise.all(
    hands.map(async (hand) => {
      while (next < to && !isStopped) {
        const first = next;
        const end = Math.min(to, first + atOnce);
        next = end;
        const answer = futuresOf(await hand.run({ ...job, draws: { seed, from: first, to: end } }));
        shape ??= answer.shape;
        answer.futures.forEach((future, at) => {
          futures[first - from + at] = future;
        });
        done += end - first;
        if (!isStopped && (await tell({ shape, futures }, done))) isStopped = true;
      }
    }),
  );
  if (isStopped || shape === undefined) return undefined;
  return { shape, futures };
}

import type { FutureFigures, FutureShape } from "../../src/model/futures/indicators";
import type { Memory } from "../engine/simulate";
import type { JobStep } from "./job";
import type { JobAnswer } from "./runJob";

/** Takes a job to its end, with word of every step. */
export function finish(
  steps: Generator<JobStep, JobAnswer>,
  tell: (step: JobStep) => void = () => {},
): JobAnswer {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    tell(step.value);
  }
}

/**
 * Takes a job to its end, waiting after every step for as long as it is told to.
 *
 * @param pause True once nobody wants the answer any more. @returns undefined then.
 */
export async function finishSlowly(
  steps: Generator<JobStep, JobAnswer>,
  pause: (step: JobStep) => Promise<boolean> | boolean,
): Promise<JobAnswer | undefined> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (await pause(step.value)) return undefined;
  }
}

/** The run of a job without draws. */
export function runOf(answer: JobAnswer): Memory {
  if (answer.kind !== "results") throw new Error("the job was answered by indicators");
  return answer.memory;
}

/** The figures of a job with draws. */
export function futuresOf(answer: JobAnswer): {
  readonly shape: FutureShape;
  readonly futures: readonly FutureFigures[];
} {
  if (answer.kind !== "indicators") throw new Error("the job was answered by results");
  return answer;
}

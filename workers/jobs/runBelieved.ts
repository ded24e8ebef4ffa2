import type { Model } from "../../src/model/model";
import { type Memory, simulate } from "../engine/simulate";
import type { Job, JobStep } from "./job";

/**
 * The part of a job that needs no futures: its results under what is believed. Throws when the job is for another city than the model.
 *
 * @param memory An earlier run on the same model: it changes the speed, never the answer.
 */
export function* runBelieved(
  model: Model,
  job: Job,
  memory?: Memory,
): Generator<JobStep, { readonly kind: "results"; readonly memory: Memory }> {
  if (job.city !== model.dataset.key)
    throw new Error(`the job is for city ${job.city}, and this is ${model.dataset.key}`);
  const { scenario, assumptions, norms, years } = job;
  const steps = simulate({ model, scenario, assumptions, norms, years, ...(memory && { memory }) });
  for (;;) {
    const step = steps.next();
    if (step.done) return { kind: "results", memory: step.value };
    yield { done: step.value.done, all: years, milestone: step.value };
  }
}

import { USUAL_UNCERTAINTY } from "../../src/domain/uncertainty";
import { futureOf } from "../../src/model/futures/future";
import {
  type FutureFigures,
  type FutureShape,
  futureFigures,
  futureShape,
} from "../../src/model/futures/indicators";
import { schoolResidual } from "../../src/model/futures/schoolResidual";
import type { Model } from "../../src/model/model";
import { projectPopulation } from "../engine/population";
import { asksRolls, rollSharesOf } from "../engine/rollShares";
import { type Memory, simulate } from "../engine/simulate";
import type { Draws, Job, JobStep } from "./job";
import { runBelieved } from "./runBelieved";

/** What a job comes to. */
export type JobAnswer =
  | { readonly kind: "results"; readonly memory: Memory }
  | { readonly kind: "indicators"; readonly shape: FutureShape; readonly futures: readonly FutureFigures[] };

/**
 * Runs a job (futures, section 5): the results of a scenario under what is believed, or the figures of some of its futures. The
 * one way to run anything; the same job gives the same answer, whoever runs it, with memory or without. Throws when the job is
 * for another city than the model.
 *
 * @param memory An earlier run on the same model: it changes the speed, never the answer.
 */
export function* runJob(model: Model, job: Job, memory?: Memory): Generator<JobStep, JobAnswer> {
  if (job.city !== model.dataset.key)
    throw new Error(`the job is for city ${job.city}, and this is ${model.dataset.key}`);
  return yield* job.draws === undefined
    ? runBelieved(model, job, memory)
    : runDraws(model, job, job.draws, memory);
}

function* runDraws(
  model: Model,
  { scenario, assumptions, norms, years }: Job,
  { seed, from, to, counties }: Draws,
  memory: Memory | undefined,
): Generator<JobStep, JobAnswer> {
  const { baseYear } = model.dataset;
  const futures: FutureFigures[] = [];
  let shape: FutureShape | undefined;
  let last = memory;
  const believed = { ...assumptions, ...scenario.beliefs };
  const rollShares = asksRolls(believed)
    ? rollSharesOf(model, believed, projectPopulation(model, believed, years))
    : undefined;
  for (let future = from; future < to; future++) {
    const drawn = futureOf(
      { scenario, assumptions, counties: model.countyIds, baseYear, years },
      seed,
      future,
    );
    const steps = simulate({
      model,
      norms,
      years,
      ...drawn,
      indicatorsOnly: true,
      ...(counties && { counties }),
      ...(rollShares && { rollShares }),
      ...(last && { memory: last }),
    });
    let step = steps.next();
    while (!step.done) {
      yield { done: future - from, all: to - from };
      step = steps.next();
    }
    last = step.value;
    const { results } = last;
    shape ??= futureShape(results);
    const residual = schoolResidual(shape, drawn.assumptions.uncertainty ?? USUAL_UNCERTAINTY, seed, future);
    futures.push(futureFigures(results, shape, residual));
  }
  if (shape === undefined) throw new Error("a job asks for no future");
  return { kind: "indicators", shape, futures };
}

import type { Dataset } from "../src/domain/dataset";
import { compileModel, type Model } from "../src/model/model";
import { finish } from "./jobs/finish";
import type { Job } from "./jobs/job";
import { type JobAnswer, runJob } from "./jobs/runJob";

/** Whoever runs jobs on a city, one after the other. */
export interface JobHand {
  open(dataset: Dataset): void;
  run(job: Job): JobAnswer;
}

/** A hand behind the contract; it lives in a worker, or a thread. Throws where it is asked before a city is opened. */
export function createJobHand(): JobHand {
  let model: Model | undefined;
  return {
    open(dataset) {
      model = compileModel(dataset);
    },
    run(job) {
      if (model === undefined) throw new Error("a hand was asked to run before a dataset was opened");
      return finish(runJob(model, job));
    },
  };
}

import { expose, wrap } from "comlink";
import type { Dataset } from "../src/domain/dataset";
import { createForeteller } from "./foreteller";
import type { JobHand } from "./jobHand";
import type { JobAnswer } from "./jobs/runJob";

/** More hands than this gain little, and each holds the city. */
const MOST_HANDS = 8;

const handOf = (dataset: Dataset) => {
  const worker = new Worker(new URL("./hand.worker.ts", import.meta.url), { type: "module" });
  const remote = wrap<JobHand>(worker);
  const opened = remote.open(dataset);
  const died = new Promise<never>((_, reject) => {
    worker.onerror = (event) => reject(new Error(event.message || "a hand could not be loaded"));
  });
  died.catch(() => {}); // told by the job that it ends
  return {
    run: (job: Parameters<JobHand["run"]>[0]) =>
      Promise.race([opened.then(async (): Promise<JobAnswer> => remote.run(job)), died]),
  };
};

expose(
  createForeteller((dataset) =>
    Array.from({ length: Math.max(1, Math.min(MOST_HANDS, navigator.hardwareConcurrency)) }, () =>
      handOf(dataset),
    ),
  ),
);

/** What every connection to a worker of ours has, whatever is asked of it. */
export interface WorkerLine {
  /** Fulfilled, with what is known of it, once nobody answers any more. */
  readonly died: Promise<string>;
  /** Ends whatever it is doing, for good. */
  hangUp(): void;
}

/** What a worker dies of, once it does. */
export const deathOf = (worker: Worker): Promise<string> =>
  new Promise((resolve) => {
    worker.onerror = (event) => resolve(event.message || "the worker could not be loaded");
    worker.onmessageerror = () => resolve("the worker's answer could not be read");
  });

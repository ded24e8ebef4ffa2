import type { Dataset } from "../domain/dataset";
import type { WorkerLine } from "./workerLine";

/** A connection to a worker that is opened on a dataset. */
interface Line extends WorkerLine {
  open(dataset: Dataset): Promise<void>;
}

/** A line that is there when it is wanted. */
export interface OnDemand<L extends Line> {
  /** The line, made if there is none, and when it has been opened. */
  connected(): { readonly machine: L; readonly opened: Promise<void> };
  /** The line as it is; nothing before it is first wanted. */
  current(): L | undefined;
  hangUp(): void;
}

/** Starts a worker when it is first asked, and another after it has been hung up or has died. */
export function onDemand<L extends Line>(
  start: () => L,
  dataset: () => Dataset,
  afterDeath: (message: string) => void,
): OnDemand<L> {
  let line: { readonly machine: L; readonly opened: Promise<void> } | undefined;

  function hangUp(): void {
    line?.machine.hangUp();
    line = undefined;
  }

  return {
    connected() {
      if (line !== undefined) return line;
      const machine = start();
      const fresh = { machine, opened: machine.open(dataset()) };
      line = fresh;
      void machine.died.then((message) => {
        if (line !== fresh) return; // hung up before: nobody waits for it
        hangUp();
        afterDeath(message);
      });
      return fresh;
    },
    current: () => line?.machine,
    hangUp,
  };
}

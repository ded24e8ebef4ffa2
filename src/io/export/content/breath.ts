/** Tells how far an export is, and gives the page a turn; rejects once the export has been cancelled. */
export type Breath = (done: number, all: number) => Promise<void>;

/** Work shorter than this delays nobody: no turn is given before. */
const PATIENCE_MS = 20;

/** A breath that reports to a progress bar and listens to a signal; with nothing given it only yields. */
export function createBreath(signal?: AbortSignal, onProgress?: (done: number, all: number) => void): Breath {
  let last = Number.NEGATIVE_INFINITY;
  return async (done, all) => {
    onProgress?.(done, all);
    if (performance.now() - last >= PATIENCE_MS) {
      await new Promise<void>((resume) => setTimeout(resume));
      last = performance.now();
    }
    signal?.throwIfAborted();
  };
}

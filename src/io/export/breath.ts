/** Tells how far an export is, and gives the page a turn; rejects once the export has been cancelled. */
export type Breath = (done: number, all: number) => Promise<void>;

/** A breath that reports to a progress bar and listens to a signal; with nothing given it only yields. */
export function createBreath(signal?: AbortSignal, onProgress?: (done: number, all: number) => void): Breath {
  return async (done, all) => {
    onProgress?.(done, all);
    await new Promise<void>((resume) => setTimeout(resume));
    signal?.throwIfAborted();
  };
}

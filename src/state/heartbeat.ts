const BEAT_MS = 1000;

/** Listens whether somebody at work is alive. */
export interface Heartbeat {
  /** Fulfilled when nothing was heard for too long. */
  readonly silence: Promise<string>;
  /** Takes note of a sign of life; false once nobody listens any more. */
  beat(): boolean;
  stop(): void;
}

/** What `silence` says. */
export const SILENT = "no sign of life";

/** Gives up after so many seconds in which nothing was heard. It counts beats, not time: a laptop that slept was not silent. */
export function listenFor(patience: number): Heartbeat {
  let silent = 0;
  let isOver = false;
  let tell: (what: string) => void = () => {};
  const silence = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const timer = setInterval(() => {
    if (++silent >= patience) tell(SILENT);
  }, BEAT_MS);
  return {
    silence,
    beat: () => {
      silent = 0;
      return !isOver;
    },
    stop: () => {
      isOver = true;
      clearInterval(timer);
    },
  };
}

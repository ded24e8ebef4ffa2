/** What the tabs share, and how one hears of another's change. */
export interface Shared {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

interface Options {
  readonly ifAvailable?: boolean;
  readonly steal?: boolean;
  readonly signal?: AbortSignal;
}

/** So much of the browser's locks as `claimRole` asks for. */
export interface Locks {
  request(name: string, options: Options, held: (lock: object | null) => Promise<void> | void): Promise<void>;
}

/** A holder says so often that it is there; one that has been silent for so long is gone. */
const BEAT_MS = 1000;
const GONE_MS = 4000;

/**
 * Locks for pages that the browser gives none, such as those of an insecure address: a lease in storage that all tabs share, renewed
 * for as long as it is held. A tab whose lease has another's name on it has lost it, and its request is refused.
 */
export function leaseLocks(shared: Shared = localStorage, now: () => number = Date.now): Locks {
  const tab = `${now()}-${Math.random()}`;
  const holderOf = (name: string): string | undefined => {
    const [holder, until] = (shared.getItem(name) ?? "").split(" ");
    return Number(until) > now() ? holder : undefined;
  };
  const take = (name: string) => shared.setItem(name, `${tab} ${now() + GONE_MS}`);

  /** Resolved once the lease is free; rejected where it is not in time. */
  const free = (name: string, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (signal?.aborted !== true && holderOf(name) !== undefined) return;
        clearInterval(looking);
        if (signal?.aborted === true) reject(signal.reason);
        else resolve();
      };
      const looking = setInterval(look, BEAT_MS / 10);
      look();
    });

  return {
    async request(name, { ifAvailable, steal, signal }, held) {
      if (ifAvailable && holderOf(name) !== undefined) return held(null);
      if (!ifAvailable && !steal) await free(name, signal);
      take(name);
      let beating: ReturnType<typeof setInterval> | undefined;
      let look = () => {};
      const lost = new Promise<never>((_, reject) => {
        look = () => {
          const holder = holderOf(name);
          if (holder === undefined || holder === tab) take(name);
          else reject(new DOMException("another tab has taken the lease", "AbortError"));
        };
        beating = setInterval(look, BEAT_MS);
      });
      const leave = () => {
        if (holderOf(name) === tab) shared.removeItem(name);
      };
      globalThis.addEventListener?.("storage", look); // at once, not with the next beat
      globalThis.addEventListener?.("pagehide", leave);
      try {
        await Promise.race([held({}), lost]);
      } finally {
        clearInterval(beating);
        globalThis.removeEventListener?.("storage", look);
        globalThis.removeEventListener?.("pagehide", leave);
        leave();
      }
    },
  };
}

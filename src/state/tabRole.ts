import type { Locks } from "./leaseLocks";

/** Which of the open tabs may save. */
export interface TabRole {
  /** Becomes the one that saves: asks the other to finish, and does not wait for one that hangs. */
  takeOver(): Promise<void>;
}

interface Ears {
  /** What is to be saved: tabs on different cities do not keep each other from it. */
  readonly slot: string;
  /** Called with the role on opening and whenever it changes. */
  onRole(role: "writer" | "reader"): void;
  /** Saves what is open, before another tab takes over. */
  finish(): Promise<void>;
  /** Looks after what the other tab has saved, before this one takes over. */
  prepare(): Promise<void>;
}

const PATIENCE_MS = 1500;

/**
 * Claims the right to save for this tab; one tab at a time has it. Resolved once it is known who has it. Where the browser
 * has no locks (a page that is not served securely) a lease in storage stands in for them.
 */
export async function claimRole({ slot, onRole, finish, prepare }: Ears, given?: Locks): Promise<TabRole> {
  const locks = given ?? (await locksHere());
  if (locks === undefined) {
    onRole("writer");
    return { takeOver: async () => {} };
  }
  let release: (() => void) | undefined;
  const name = `${slot} project`;
  const channel = new BroadcastChannel(name);
  channel.onmessage = async () => {
    if (release === undefined) return;
    await finish();
    release();
  };

  /** Resolved when the lock is had or refused; a lock that is had is held until it is released or stolen. */
  const claim = (options: Parameters<Locks["request"]>[1], ready = async () => {}) =>
    new Promise<boolean>((settle) => {
      locks
        .request(name, options, async (lock) => {
          if (lock === null) return settle(false);
          const end = new Promise<void>((resolve) => {
            release = resolve;
          });
          await ready();
          onRole("writer");
          settle(true);
          return end;
        })
        .catch(() => settle(false)) // refused in time, or stolen
        .then(() => {
          if (release === undefined) return;
          release = undefined;
          onRole("reader");
        });
    });

  if (!(await claim({ ifAvailable: true }))) onRole("reader");
  return {
    async takeOver() {
      if (release !== undefined) return;
      channel.postMessage("finish");
      if (!(await claim({ signal: AbortSignal.timeout(PATIENCE_MS) }, prepare)))
        await claim({ steal: true }, prepare);
    },
  };
}

/** The browser's own locks, else a lease; nothing where tabs share nothing, and then none knows of another. */
async function locksHere(): Promise<Locks | undefined> {
  if (navigator.locks) return navigator.locks;
  try {
    return (await import("./leaseLocks")).leaseLocks();
  } catch {
    return undefined;
  }
}

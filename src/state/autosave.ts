import type { Project } from "../io/project";
import type { ProjectStorage } from "../io/projectStorage";
import type { AppStore, Saving } from "./store";

/** Changes that follow each other so closely are saved at once. */
const PAUSE_MS = 300;
/** But nothing waits longer than this. */
const LONGEST_MS = 1500;

export interface Autosave {
  /** Saves at once what is not saved yet. */
  flush(): Promise<void>;
  stop(): void;
}

/** Saves the project after every change, and when the page is hidden or left, for as long as this tab is the one that saves. */
export function autosave(
  store: AppStore,
  storage: Pick<ProjectStorage, "save">,
  page: Document | undefined = globalThis.document,
): Autosave {
  let saved: Project = store.getState().project;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  const tell = (change: Partial<Saving>) =>
    store.setState(({ saving }) => ({ saving: { role: "writer", ...withoutProblem(saving), ...change } }));

  async function flush(): Promise<void> {
    clearTimeout(timer);
    waitingSince = undefined;
    const { project, saving } = store.getState();
    if (project === saved || saving?.role !== "writer") return;
    const before = saved;
    saved = project;
    try {
      tell({ savedAt: await storage.save(project) });
    } catch (problem) {
      if (saved === project) saved = before;
      tell(savingProblem(problem));
    }
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (state.project === before.project && state.saving?.role === before.saving?.role) return;
    clearTimeout(timer);
    waitingSince ??= Date.now();
    const waited = Date.now() - waitingSince;
    timer = setTimeout(() => void flush(), Math.max(0, Math.min(PAUSE_MS, LONGEST_MS - waited)));
  });
  const leave = () => void flush();
  const hide = () => {
    if (page?.visibilityState === "hidden") void flush();
  };
  page?.addEventListener("visibilitychange", hide);
  page?.defaultView?.addEventListener("pagehide", leave);
  return {
    flush,
    stop() {
      unsubscribe();
      clearTimeout(timer);
      page?.removeEventListener("visibilitychange", hide);
      page?.defaultView?.removeEventListener("pagehide", leave);
    },
  };
}

/** Why nothing was saved, as the state tells it. */
export function savingProblem(problem: unknown): Pick<Saving, "problem" | "isFull"> {
  const isFull = problem instanceof DOMException && problem.name === "QuotaExceededError";
  return {
    problem: problem instanceof Error ? problem.message : String(problem),
    ...(isFull && { isFull }),
  };
}

function withoutProblem(saving: Saving | undefined): Partial<Saving> {
  if (saving === undefined) return {};
  const { problem: _, isFull: _full, ...rest } = saving;
  return rest;
}

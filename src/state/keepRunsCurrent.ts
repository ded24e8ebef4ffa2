import { openId } from "../domain/scenario";
import { horizonOf } from "./horizonOf";
import { normsInForce, rulesInForce } from "./normsInForce";
import type { Answer, PlannerClient } from "./plannerClient";
import { renamedResults } from "./renamedResults";
import { createResultsCache } from "./resultsCache";
import { type AppStore, type Run, shownScenario } from "./store";
import { isAskedAgain, type Wish, wishesOf } from "./wishes";

/** Results kept for undo and for going back and forth between scenarios; one place is for what is being edited. */
const CACHED = 12;
/** A measure that is dragged changes with every frame: its last run may finish in this time, so that figures move along. */
const GRACE_MS = 250;

export interface Runs {
  /** Stops what is being computed; the next change starts it again. */
  cancel(): void;
  stop(): void;
}

/**
 * Keeps `state.runs` in step with the project: after each change first the shown scenario, then, when there is nothing
 * else to do, the others; those that nobody looks at come last, after a pause. One run at a time; a run that nobody wants any more is
 * ended at once, and nothing waits in line.
 */
export function keepRunsCurrent(
  store: AppStore,
  client: PlannerClient,
  { now = () => performance.now(), whenIdle = inSpareTime } = {},
): Runs {
  const cache = createResultsCache<Answer>(CACHED);
  /** By scenario: the key that failed or was cancelled. Not asked again before the next change. */
  const refused = new Map<string, string>();
  let active: { readonly wish: Wish; readonly abort: AbortController; readonly since: number } | undefined;
  let waiting: Wish | undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;
  let editedAt = now();
  const draftKeys = new Set<string>();

  const years = () => horizonOf(store.getState().project);
  const wishes = () => wishesOf(store.getState(), CACHED - 1);
  const setRun = (id: string, run: Run) => store.setState(({ runs }) => ({ runs: { ...runs, [id]: run } }));
  const runOf = (id: string): Run =>
    store.getState().runs[id] ?? { status: "running", key: "", done: 0, all: years() };

  /** Shows the answer where it is there; false where it is not. */
  function answered(wish: Wish, since = editedAt, message?: string): boolean {
    const { runs, city } = store.getState();
    const run = runs[wish.scenario.id];
    const answer = cache.get(wish.key) ?? (run?.key === wish.key ? run : undefined);
    if (answer?.results === undefined) return false;
    const { costs } = normsInForce(store.getState());
    const isShown = run?.results?.scenario === wish.scenario && run.results.norms.costs === costs;
    if (run?.status === "done" && run.key === wish.key && isShown) return true;
    setRun(wish.scenario.id, {
      status: "done",
      results: renamedResults(city.model, answer.results, wish.scenario, costs),
      key: wish.key,
      done: years(),
      all: years(),
      ...(answer.engineMs !== undefined && { engineMs: answer.engineMs }),
      ...(run?.firstMs !== undefined && { firstMs: run.firstMs }),
      answerMs: now() - since,
      ...(message !== undefined && { message }),
    });
    return true;
  }

  function settle(): void {
    clearTimeout(grace);
    waiting = undefined;
    const all = wishes();
    forgetVanished(store, all);
    const open = all.filter((wish) => !answered(wish) && refused.get(wish.scenario.id) !== wish.key);
    const next: Wish | undefined = open[0];
    const isUrgent = next !== undefined && next === all[0];
    if (active !== undefined) {
      const { key } = active.wish;
      if (isUrgent ? next.key === key : open.some((wish) => wish.key === key)) return;
      const left = GRACE_MS - (now() - active.since);
      const isOfTheSame = next?.scenario.id === active.wish.scenario.id;
      if (isUrgent && isOfTheSame && next.isDraft && active.wish.isDraft && left > 0) {
        grace = setTimeout(settle, left);
        return;
      }
      end();
    }
    if (next === undefined) return;
    if (isUrgent) return void begin(next);
    waiting = next;
    whenIdle(() => {
      if (waiting === next && active === undefined) void begin(next);
    }, next.isLookedAt);
  }

  function end(): void {
    active?.abort.abort();
    active = undefined;
  }

  async function begin(wish: Wish): Promise<void> {
    const { id } = wish.scenario;
    const own = { wish, abort: new AbortController(), since: now() };
    const since = editedAt;
    active = own;
    let message: string | undefined;
    setRun(id, started(runOf(id), "running", years()));
    try {
      const { project, view } = store.getState();
      const { assumptions } = project;
      const isShown = shownScenario(store.getState()).id === id;
      const norms = rulesInForce(store.getState());
      const answer = await client.ask(
        { scenario: wish.scenario, assumptions, norms, years: years(), ...(isShown && { first: view.year }) },
        {
          signal: own.abort.signal,
          onProgress: (done, all) => setRun(id, { ...runOf(id), status: "running", done, all }),
          onFirst(results) {
            const { costs } = normsInForce(store.getState());
            const soFar = renamedResults(store.getState().city.model, results, wish.scenario, costs);
            setRun(id, { ...runOf(id), soFar, firstMs: now() - since });
          },
          onRestart: () => {
            message = "restarted";
            setRun(id, started(runOf(id), "restarting", years()));
          },
        },
      );
      if (active !== own) return;
      active = undefined;
      keep(wish, answer);
      answered(wish, since, message);
    } catch (problem) {
      if (active !== own) return;
      active = undefined;
      refused.set(id, wish.key);
      setRun(id, failed(runOf(id), problem instanceof Error ? problem.message : String(problem)));
    }
    settle();
  }

  /** Of the many stations of a measure in the hand only the last one is kept, and its twin with all schools open. */
  function keep(wish: Wish, answer: Answer): void {
    const wanted = new Set(wishes().map(({ key }) => key));
    for (const key of draftKeys) {
      if (wanted.has(key)) continue;
      cache.drop(key);
      draftKeys.delete(key);
    }
    if (wish.isDraft) draftKeys.add(wish.key);
    else draftKeys.delete(wish.key);
    cache.put(wish.key, answer);
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (!isAskedAgain(state, before)) return;
    editedAt = now();
    refused.clear();
    settle();
  });
  client.onIdleRestart((phase) => {
    const { id } = shownScenario(store.getState());
    const run = store.getState().runs[id];
    if (phase === "restarting" && run?.status === "done") setRun(id, { ...run, status: "restarting" });
    if (phase === "ready" && run?.status === "restarting")
      setRun(id, { ...run, status: "done", message: "restarted" });
  });
  settle();
  return {
    cancel() {
      if (active === undefined) return;
      const { scenario, key } = active.wish;
      end();
      refused.set(scenario.id, key);
      setRun(scenario.id, failed(runOf(scenario.id), "cancelled"));
    },
    stop() {
      unsubscribe();
      clearTimeout(grace);
      end();
      waiting = undefined;
    },
  };
}

/** Runs of scenarios that are gone, and those that nobody waits for any more. */
function forgetVanished(store: AppStore, wishes: readonly Wish[]): void {
  const { runs, project } = store.getState();
  const ids = new Set<string>(project.scenarios.flatMap(({ id }) => [id, openId(id)]));
  const wanted = new Set<string>(wishes.map(({ scenario }) => scenario.id));
  const isOver = ({ status }: Run) => status === "done" || status === "failed";
  const kept = Object.entries(runs).filter(([id, run]) => ids.has(id) && (wanted.has(id) || isOver(run)));
  if (kept.length < Object.keys(runs).length) store.setState({ runs: Object.fromEntries(kept) });
}

const started = (
  { message: _, firstMs: __, ...run }: Run,
  status: "running" | "restarting",
  all: number,
): Run => ({ ...run, status, done: 0, all });

const failed = ({ soFar: _, ...run }: Run, message: string): Run => ({ ...run, status: "failed", message });

/** Scenarios that nobody looks at wait until nothing has changed for this long. */
const QUIET_MS = 12_000;

function inSpareTime(task: () => void, isLookedAt: boolean): void {
  if (!isLookedAt) return void setTimeout(inSpareTime, QUIET_MS, task, true);
  if (typeof requestIdleCallback === "function") requestIdleCallback(task, { timeout: 500 });
  else setTimeout(task, 50);
}

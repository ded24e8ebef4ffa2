import type { Assumptions } from "../domain/assumptions";
import type { Norms } from "../domain/norms";
import type { Scenario } from "../domain/scenario";
import { keepLast, RUNS_KEPT } from "../model/keepLast";
import type { OfferEffect, OfferRef } from "../model/offerEffect";
import type { Results } from "../model/results";
import { patchedResults } from "../model/resultsPatch";
import type { StaffPlan } from "../model/staffing/staffPlan";
import { listenFor, SILENT } from "./heartbeat";
import type { PlannerLine } from "./planner";
import type { City } from "./store";

/** One scenario to be simulated under some beliefs. */
export interface Question {
  readonly scenario: Scenario;
  readonly assumptions: Assumptions;
  readonly norms: Norms;
  /** School years after the base year. */
  readonly years: number;
  /** The year that is looked at, to be answered first. */
  readonly first?: number;
}

export interface Answer {
  readonly results: Results;
  readonly engineMs: number;
}

/** Offers to be tried in a year of a scenario. */
export interface TrialQuestion {
  readonly scenario: Scenario;
  readonly assumptions: Assumptions;
  readonly norms: Norms;
  /** School years after the base year. */
  readonly years: number;
  readonly year: number;
  readonly offers: readonly OfferRef[];
}

/** What the asker wants to hear on the way, and the way to stop it. */
export interface Watch {
  readonly signal: AbortSignal;
  onProgress(done: number, all: number): void;
  /** The results up to the year asked for first; the whole comes with the answer. */
  onFirst(soFar: Results): void;
  /** The planner died over this question and is started again. */
  onRestart(): void;
}

export interface PlannerClient {
  /** Rejects with the signal's reason when that aborts; asks again where the planner died on the way. */
  ask(question: Question, watch: Watch): Promise<Answer>;
  /**
   * Tries offers while there is nothing else to do: a run that is asked for meanwhile ends the trials. False where they
   * were ended; rejects with the signal's reason when that aborts.
   */
  tryOffers(
    question: TrialQuestion,
    signal: AbortSignal,
    tell: (offer: OfferRef, effect: OfferEffect) => void,
  ): Promise<boolean>;
  /** The staffing of results that were answered (method 6.4). Rejects where the planner dies over it. */
  staff(results: Results): Promise<StaffPlan>;
  /** Tells when a planner that had nothing to do has died, and when the next one is ready. */
  onIdleRestart(tell: (phase: "restarting" | "ready") => void): void;
  /** For tests of recovery: ends the worker without a word, as a crash would. */
  kill(): void;
}

interface Connection {
  readonly planner: PlannerLine;
  readonly opened: Promise<void>;
  isOpen: boolean;
  /** It has answered: its death is no sign of a planner that cannot live at all. */
  hasServed: boolean;
}

interface Death {
  readonly died: string;
}

const ATTEMPTS = 3;
/** Seconds without a sign of life after which a planner at work counts as dead; twice as many each time that happens. */
const PATIENCE = 20;

/** Asks the planner, keeps what it needs to understand the answers, and replaces it when it dies. */
export function createPlannerClient(city: City, start: () => PlannerLine): PlannerClient {
  let line: Connection | undefined;
  let ticket = 0;
  let asking = 0;
  let patience = PATIENCE;
  let tellIdle: (phase: "restarting" | "ready") => void = () => {};
  const known = new Map<number, Results>();

  function connected(): Connection {
    if (line !== undefined) return line;
    const planner = start();
    const fresh: Connection = {
      planner,
      opened: planner.open(city.model.dataset),
      isOpen: false,
      hasServed: false,
    };
    line = fresh;
    void fresh.opened.then(() => {
      fresh.isOpen = true;
    });
    known.clear();
    void planner.died.then(() => {
      bury(fresh);
      if (asking > 0 || !fresh.hasServed) return;
      tellIdle("restarting");
      void connected().opened.then(() => tellIdle("ready"));
    });
    return fresh;
  }

  function bury(dead: Connection): void {
    dead.planner.hangUp();
    if (line === dead) line = undefined;
  }

  async function attempt(question: Question, watch: Watch): Promise<Answer | Death> {
    const connection = connected();
    const { planner, opened } = connection;
    const own = ++ticket;
    const hold = holdFor(known, question.scenario);
    const heart = listenFor(patience);
    const death = Promise.race([planner.died, heart.silence]).then((what): Death => ({ died: what }));
    const answer = async () => {
      if (!connection.isOpen) await opened; // else it is asked at once, before the screen draws the edit itself
      watch.signal.throwIfAborted();
      const request = { ...question, ticket: own };
      if (hold) keepLast(known, hold.ticket, hold.results, RUNS_KEPT);
      return planner.run({ ...request, ...(hold && { holds: hold.ticket }) }, (done, all, soFar) => {
        if (!heart.beat() || watch.signal.aborted) return; // word of progress may come after the answer
        if (soFar === undefined) watch.onProgress(done, all);
        else watch.onFirst(patchedResults(city.model, hold?.results, soFar));
      });
    };
    try {
      const outcome = await Promise.race([answer(), death, aborted(watch.signal)]);
      if ("died" in outcome) {
        bury(connection);
        if (outcome.died === SILENT) patience *= 2;
        return outcome;
      }
      if (outcome.status === "cancelled") throw new DOMException("the run was overtaken", "AbortError");
      connection.hasServed = true;
      const results = patchedResults(city.model, hold?.results, outcome.patch);
      keepLast(known, own, results, RUNS_KEPT);
      return { results, engineMs: outcome.engineMs };
    } catch (problem) {
      if (watch.signal.aborted) planner.cancel(own);
      throw problem;
    } finally {
      heart.stop();
    }
  }

  return {
    async ask(question, watch) {
      asking++;
      try {
        for (let time = 1; ; time++) {
          const outcome = await attempt(question, watch);
          if (!("died" in outcome)) return outcome;
          if (time === ATTEMPTS) throw new Error(`the planner died ${time} times over this: ${outcome.died}`);
          watch.onRestart();
        }
      } finally {
        asking--;
      }
    },
    async tryOffers(question, signal, tell) {
      const { planner, opened } = connected();
      const own = ++ticket;
      const hold = holdFor(known, question.scenario);
      const answer = async () => {
        await opened;
        const request = { ...question, ticket: own };
        if (hold) keepLast(known, hold.ticket, hold.results, RUNS_KEPT);
        return planner.tryOffers({ ...request, ...(hold && { holds: hold.ticket }) }, (at, effect) => {
          if (!signal.aborted) tell(question.offers[at], effect);
        });
      };
      try {
        const death = planner.died.then(() => "cancelled" as const);
        return (await Promise.race([answer(), death, aborted(signal)])) === "done";
      } catch (problem) {
        if (signal.aborted) planner.cancel(own);
        throw problem;
      }
    },
    async staff(results) {
      const { planner, opened } = connected();
      const { scenario, assumptions, norms, years } = results;
      const holds = [...known].find(([, one]) => one === results)?.[0];
      const request = { scenario, assumptions, norms, years: years.length - 1, ...(holds && { holds }) };
      const death = planner.died.then((what): never => {
        throw new Error(what);
      });
      return Promise.race([opened.then(() => planner.staff(request)), death]);
    },
    onIdleRestart: (tell) => {
      tellIdle = tell;
    },
    kill: () => line?.planner.hangUp(),
  };
}

/** Rejects on abort; a killed worker's call never settles, so every call is raced against this. */
const aborted = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });

/** The results that the answer should build on: the scenario's own last ones, else those with the fewest other measures. */
function holdFor(known: ReadonlyMap<number, Results>, scenario: Scenario) {
  const all = [...known].map(([ticket, results]) => ({ ticket, results }));
  const own = all.findLast(({ results }) => results.scenario.id === scenario.id);
  if (own !== undefined) return own;
  const measures = new Set(scenario.measures);
  const others = ({ results }: (typeof all)[number]): number => {
    const shared = results.scenario.measures.filter((measure) => measures.has(measure)).length;
    return results.scenario.measures.length + measures.size - 2 * shared;
  };
  return all.reduce<(typeof all)[number] | undefined>(
    (nearest, one) => (nearest === undefined || others(one) <= others(nearest) ? one : nearest),
    undefined,
  );
}

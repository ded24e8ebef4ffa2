import { proxy, wrap } from "comlink";
import evidenceScript from "../../workers/evidence.worker.ts?worker&url";
import type { Foreteller, FuturesRequest, FuturesWord } from "../../workers/foreteller";
import type {
  Planner,
  Progress,
  RunAnswer,
  RunRequest,
  StaffRequest,
  Told,
  TrialRequest,
} from "../../workers/planner";
import type {
  Enough,
  ProposeRequest,
  Proposer,
  ProposerWord,
  ReviewRequest,
  Tell,
} from "../../workers/proposer";
import type { SmallSchool } from "../model/readers/smallSchools";
import type { StaffPlan } from "../model/staffing/staffPlan";
import { deathOf, type WorkerLine } from "./workerLine";

export type { ProposerWord, Tell };

/** Where the checker of an evidence pack lies: one script, to be put into a page of its own. */
export const EVIDENCE_SCRIPT: string = evidenceScript;

/** A connection to a planner that lives elsewhere, as the client uses it. */
export interface PlannerLine extends WorkerLine {
  open(dataset: Parameters<Planner["open"]>[0]): Promise<void>;
  run(request: RunRequest, progress: Progress): Promise<RunAnswer>;
  tryOffers(request: TrialRequest, tell: Told): Promise<"done" | "cancelled">;
  staff(request: StaffRequest): Promise<StaffPlan>;
  cancel(ticket: number): void;
}

/** Starts the planner's worker. The only place that does. */
export function startPlanner(): PlannerLine {
  const name = `planner ${performance.timeOrigin} ${Math.random()}`;
  const worker = new Worker(new URL("../../workers/planner.worker.ts", import.meta.url), {
    type: "module",
    name,
  });
  const remote = wrap<Planner>(worker);
  let tellGone: (what: string) => void = () => {};
  const gone = new Promise<string>((resolve) => {
    tellGone = resolve;
  });
  return {
    open: async (dataset) => {
      await remote.open(dataset);
      void navigator.locks?.request(name, () => tellGone("the worker is gone"));
    },
    run: (request, progress) => remote.run(request, proxy(progress)),
    tryOffers: (request, tell) => remote.tryOffers(request, proxy(tell)),
    staff: (request) => remote.staff(request),
    cancel: (ticket) => void remote.cancel(ticket),
    died: Promise.race([deathOf(worker), gone]),
    hangUp: () => worker.terminate(),
  };
}

/** A connection to the machine that proposes, as the client uses it. */
export interface ProposerLine extends WorkerLine {
  open(dataset: Parameters<Proposer["open"]>[0]): Promise<void>;
  search(request: ProposeRequest, enough: Enough, tell: Tell): Promise<void>;
  goOn(enough: Enough, tell: Tell): Promise<void>;
  frontier(factors: readonly number[], seconds: number, tell: Tell): Promise<void>;
  review(request: ReviewRequest): Promise<readonly SmallSchool[]>;
  stop(): void;
}

/** Starts the worker of the machine that proposes. */
export function startProposer(): ProposerLine {
  const worker = new Worker(new URL("../../workers/proposer.worker.ts", import.meta.url), { type: "module" });
  const remote = wrap<Proposer>(worker);
  return {
    open: async (dataset) => void (await remote.open(dataset)),
    search: (request, enough, tell) => remote.search(request, enough, proxy(tell)),
    goOn: (enough, tell) => remote.goOn(enough, proxy(tell)),
    frontier: (factors, seconds, tell) => remote.frontier(factors, seconds, proxy(tell)),
    review: (request) => remote.review(request),
    stop: () => void remote.stop(),
    died: deathOf(worker),
    hangUp: () => worker.terminate(),
  };
}

/** A connection to what looks ahead, as the client uses it. */
export interface ForetellerLine extends WorkerLine {
  open(dataset: Parameters<Foreteller["open"]>[0]): Promise<void>;
  foretell(request: FuturesRequest, tell: (word: FuturesWord) => void): Promise<void>;
  tip(...asked: Parameters<Foreteller["tip"]>): ReturnType<Foreteller["tip"]>;
  forecast(...asked: Parameters<Foreteller["forecast"]>): Promise<ReturnType<Foreteller["forecast"]>>;
  pause(): void;
  goOn(): void;
  stop(): void;
}

/** Starts the worker that looks ahead; it hires others. */
export function startForeteller(): ForetellerLine {
  const worker = new Worker(new URL("../../workers/futures.worker.ts", import.meta.url), { type: "module" });
  const remote = wrap<Foreteller>(worker);
  return {
    open: async (dataset) => void (await remote.open(dataset)),
    foretell: (request, tell) => remote.foretell(request, proxy(tell)),
    tip: async (...asked) => remote.tip(...asked),
    forecast: async (...asked) => remote.forecast(...asked),
    pause: () => void remote.pause(),
    goOn: () => void remote.goOn(),
    stop: () => void remote.stop(),
    died: deathOf(worker),
    hangUp: () => worker.terminate(),
  };
}

import type { Assumptions } from "../src/domain/assumptions";
import type { Dataset } from "../src/domain/dataset";
import type { Norms } from "../src/domain/norms";
import type { Scenario } from "../src/domain/scenario";
import { keepLast, RUNS_KEPT } from "../src/model/keepLast";
import { compileModel, type Model } from "../src/model/model";
import type { OfferEffect } from "../src/model/offerEffect";
import { patchBetween, type ResultsPatch } from "../src/model/resultsPatch";
import type { StaffPlan } from "../src/model/staffing/staffPlan";
import type { Memory } from "./engine/simulate";
import { planStaff } from "./engine/staffing/planStaff";
import { finish, finishSlowly, runOf } from "./jobs/finish";
import { runBelieved } from "./jobs/runBelieved";
import { type Trials, tryOffers } from "./tryOffers";

/** What is asked of the planner: one scenario under some beliefs. */
export interface RunRequest {
  /** Names the run; a newer run under another ticket ends this one. */
  readonly ticket: number;
  readonly scenario: Scenario;
  readonly assumptions: Assumptions;
  readonly norms: Norms;
  readonly years: number;
  /** The year that is looked at: it is answered first, and the years after it follow with the whole. */
  readonly first?: number;
  /** The run whose results the asker holds: the answer says only what differs from it. */
  readonly holds?: number;
}

export type RunAnswer =
  | {
      readonly status: "done";
      readonly ticket: number;
      readonly engineMs: number;
      readonly patch: ResultsPatch;
    }
  | { readonly status: "cancelled"; readonly ticket: number };

/** Word of a run on its way; with `soFar` what is known up to the year that is looked at, as a patch like the answer's. */
export type Progress = (done: number, all: number, soFar?: ResultsPatch) => void;

/** Offers to be tried against a run; a newer run under another ticket ends the trials. */
export interface TrialRequest extends Omit<Trials, "model"> {
  readonly ticket: number;
  /** The run of the scenario as it is, where it is known. */
  readonly holds?: number;
}

/** Word of an offer that has been tried, by its place in the request. */
export type Told = (at: number, effect: OfferEffect) => void;

/** A run whose staffing is asked for. */
export interface StaffRequest extends Omit<RunRequest, "ticket" | "first"> {}

/** The contract between the screen and the engine: plain data in, plain data out, one run at a time. */
export interface Planner {
  /** Takes a dataset; every run is on the last one opened. */
  open(dataset: Dataset): void;
  /** Runs a scenario year by year; ends early, as `cancelled`, once a newer run or its cancellation has come in. */
  run(request: RunRequest, progress?: Progress): Promise<RunAnswer>;
  /** Tries offers one by one; ends early once a run or its cancellation has come in. */
  tryOffers(request: TrialRequest, tell: Told): Promise<"done" | "cancelled">;
  /** The staffing of a run (method 6.4); a run that is no longer known is made again. */
  staff(request: StaffRequest): StaffPlan;
  /** Ends the run of this ticket and every earlier one. */
  cancel(ticket: number): void;
}

/** A run gives way to messages at least this often. */
const BREATH_MS = 12;
/** How long a run keeps its progress to itself: word of it costs the screen time that a quick answer wants. */
const TELL_MS = 100;

/**
 * The planner behind the contract. It lives in a worker, and anywhere else that a test puts it.
 *
 * @param breathe Lets waiting messages in; resolved when they have been.
 */
export function createPlanner(breathe: () => Promise<void>): Planner {
  let model: Model | undefined;
  let newest = 0;
  let ended = 0;
  const isUnwanted = (ticket: number) => ticket < newest || ticket <= ended;
  const kept = new Map<number, Memory>();

  return {
    open(dataset) {
      model = compileModel(dataset);
      kept.clear();
    },
    async run({ ticket, holds, first, ...request }, progress) {
      if (model === undefined) throw new Error("the planner was asked to run before a dataset was opened");
      newest = Math.max(newest, ticket);
      const held = heldOf(kept, holds);
      await breathe();
      if (isUnwanted(ticket)) return { status: "cancelled", ticket };
      const memory = held ?? latest(kept);
      const from = performance.now();
      let breathed = from;
      let told = from;
      const { scenario, assumptions, norms, years } = request;
      const job = { city: model.dataset.key, scenario, assumptions, norms, years };
      const { baseYear } = model.dataset;
      const answer = await finishSlowly(runBelieved(model, job, memory), async ({ done, milestone }) => {
        if (milestone !== undefined && first === baseYear + done && done < years)
          void progress?.(done, years, patchBetween(held?.results, milestone.soFar()));
        if (performance.now() - breathed < BREATH_MS) return false;
        if (performance.now() - told > TELL_MS) {
          void progress?.(done, years);
          told = performance.now();
        }
        await breathe();
        breathed = performance.now();
        return isUnwanted(ticket);
      });
      if (answer === undefined) return { status: "cancelled", ticket };
      const run = runOf(answer);
      keepLast(kept, ticket, run, RUNS_KEPT);
      const patch = patchBetween(held?.results, run.results);
      return { status: "done", ticket, engineMs: performance.now() - from, patch };
    },
    async tryOffers({ ticket, holds, ...request }, tell) {
      if (model === undefined) throw new Error("the planner was asked to try before a dataset was opened");
      newest = Math.max(newest, ticket);
      const memory = heldOf(kept, holds) ?? latest(kept);
      let breathed = Number.NEGATIVE_INFINITY;
      for (const tried of tryOffers({ ...request, model }, memory)) {
        if (tried !== undefined) void tell(tried.at, tried.effect);
        if (performance.now() - breathed < BREATH_MS) continue;
        await breathe();
        breathed = performance.now();
        if (isUnwanted(ticket)) return "cancelled";
      }
      return "done";
    },
    staff({ holds, ...request }) {
      if (model === undefined) throw new Error("the planner was asked for staff before a dataset was opened");
      const held = heldOf(kept, holds);
      const job = { city: model.dataset.key, ...request };
      return planStaff((held ?? runOf(finish(runBelieved(model, job, latest(kept))))).results);
    },
    cancel(ticket) {
      ended = Math.max(ended, ticket);
      kept.delete(ticket); // done before word of its end came in: the asker did not hear of it
    },
  };
}

const latest = (kept: ReadonlyMap<number, Memory>): Memory | undefined => [...kept.values()].at(-1);

/** The run that an asker holds, which is now the last to go. */
function heldOf(kept: Map<number, Memory>, ticket: number | undefined): Memory | undefined {
  const memory = ticket === undefined ? undefined : kept.get(ticket);
  if (ticket !== undefined && memory !== undefined) keepLast(kept, ticket, memory, RUNS_KEPT);
  return memory;
}

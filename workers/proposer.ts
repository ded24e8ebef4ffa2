import type { Dataset } from "../src/domain/dataset";
import type { Proposal, ProposalFigures, ProposalWishes, SearchReport } from "../src/domain/proposal";
import { compileModel, type Model } from "../src/model/model";
import type { SimulateRequest } from "./engine/simulate";
import { type Proposing, proposeFor } from "./siting/city/proposeFor";

/** What is asked of the machine: measures to add to a scenario. */
export interface ProposeRequest extends Omit<SimulateRequest, "model" | "memory"> {
  readonly wishes: ProposalWishes;
  readonly seed: number;
}

/** When a search ends by itself. */
export interface Enough {
  readonly gap: number;
  readonly seconds: number;
}

/** Word of a search on its way. */
export type ProposerWord =
  | { readonly kind: "report"; readonly report: SearchReport }
  | { readonly kind: "proposals"; readonly before: ProposalFigures; readonly proposals: readonly Proposal[] };

/** The contract between the screen and the search for measures: one question at a time. */
export interface Proposer {
  open(dataset: Dataset): void;
  /** Searches until it is told to stop or has enough; what it knows stays for `goOn`. */
  search(request: ProposeRequest, enough: Enough, tell: (word: ProposerWord) => void): Promise<void>;
  goOn(enough: Enough, tell: (word: ProposerWord) => void): Promise<void>;
  stop(): void;
}

const TELL_MS = 250;
const BREATH_MS = 40;
/** A plan that has been the best for so long is simulated while the search goes on. */
const JUDGE_MS = 4000;

/**
 * The machine behind the contract. It lives in a worker, and anywhere else that a test puts it; the clock decides only when it
 * speaks and stops.
 *
 * @param breathe Lets waiting messages in; resolved when they have been.
 */
export function createProposer(breathe: () => Promise<void>): Proposer {
  let model: Model | undefined;
  let proposing: Proposing | undefined;
  let isStopped = false;
  let spent = 0;
  let judged = new Map<string, Proposal>();

  async function goOn(enough: Enough, tell: (word: ProposerWord) => void): Promise<void> {
    if (proposing === undefined) throw new Error("the machine was told to go on with nothing");
    isStopped = false;
    const { siting, before, judge } = proposing;
    const began = performance.now() - spent * 1000;
    const until = performance.now() + enough.seconds * 1000;
    let told = 0;
    let breathed = performance.now();
    let stood = { key: "", since: 0 };
    const seconds = () => (performance.now() - began) / 1000;
    const say = () => {
      const { status, step, value, bound, gap } = siting.report();
      const known = {
        ...(value !== undefined && { value }),
        ...(bound !== undefined && { bound }),
        ...(gap !== undefined && { gap }),
      };
      void tell({ kind: "report", report: { status, step, seconds: seconds(), ...known } });
      told = performance.now();
    };
    const judgeBest = () => {
      const { plan } = siting.report();
      const key = plan?.join() ?? "";
      if (plan === undefined || judged.has(key)) return;
      judged.set(key, judge(plan));
      void tell({ kind: "proposals", before, proposals: [...judged.values()] });
    };
    for (;;) {
      const { status, gap, plan } = siting.report();
      const now = performance.now();
      const isEnough = gap !== undefined && gap <= enough.gap;
      if (isStopped || status !== "searching" || isEnough || now >= until) break;
      const key = plan?.join() ?? "";
      if (key !== stood.key) stood = { key, since: now };
      else if (plan !== undefined && now - stood.since > JUDGE_MS) judgeBest();
      if (now - told >= TELL_MS) say();
      if (now - breathed >= BREATH_MS) {
        await breathe();
        breathed = performance.now();
      }
      if (!isStopped) siting.step();
    }
    say();
    judgeBest();
    spent = seconds();
  }

  return {
    open(dataset) {
      model = compileModel(dataset);
      proposing = undefined;
    },
    async search({ wishes, seed, ...request }, enough, tell) {
      if (model === undefined) throw new Error("the machine was asked before a dataset was opened");
      spent = 0;
      judged = new Map();
      proposing = proposeFor({ ...request, model }, wishes, seed);
      await goOn(enough, tell);
    },
    goOn,
    stop() {
      isStopped = true;
    },
  };
}

import type { Dataset } from "../src/domain/dataset";
import type {
  FrontierPoint,
  LeftOut,
  MoneyPrice,
  Obstacle,
  Proposal,
  ProposalFigures,
  ProposalWishes,
  SearchReport,
} from "../src/domain/proposal";
import { withoutClosures } from "../src/domain/scenario";
import { compileModel, type Model } from "../src/model/model";
import type { Shortage } from "../src/model/readers/shortages";
import { type SmallSchool, smallSchoolClosures, smallSchools } from "../src/model/readers/smallSchools";
import type { SimulateRequest } from "./engine/simulate";
import { finish, runOf } from "./jobs/finish";
import { runBelieved } from "./jobs/runBelieved";
import { byFigures, type Proposing, proposeFor } from "./siting/city/proposeFor";
import type { Siting } from "./siting/siting";

/** What is asked of the machine: measures to add to a scenario. */
export interface ProposeRequest extends Omit<SimulateRequest, "model" | "memory"> {
  readonly wishes: ProposalWishes;
  readonly seed: number;
}

/** A scenario whose small schools are looked at, and the year in which they would close. */
export interface ReviewRequest extends Omit<SimulateRequest, "model" | "memory"> {
  readonly year: number;
}

/** When a search ends by itself; what is looked for beside the best. */
export interface Enough {
  readonly gap: number;
  readonly seconds: number;
  /** Plans that differ from those before them, and seconds for each. */
  readonly others: number;
  readonly otherSeconds: number;
}

/** Word of a search on its way. */
export type ProposerWord =
  | { readonly kind: "report"; readonly report: SearchReport }
  | { readonly kind: "obstacles"; readonly obstacles: readonly Obstacle[] }
  /** All that are known by now. */
  | { readonly kind: "proposals"; readonly before: ProposalFigures; readonly proposals: readonly Proposal[] }
  /** The search itself is over: other plans are looked for, reasons worked out. */
  | { readonly kind: "phase"; readonly phase: "others" | "reasons" }
  | {
      readonly kind: "reasons";
      readonly leftOut: readonly LeftOut[];
      readonly prices: readonly MoneyPrice[];
      readonly floor: readonly Shortage[];
    }
  | { readonly kind: "frontier"; readonly points: readonly FrontierPoint[] };

export type Tell = (word: ProposerWord) => void;

/** The contract between the screen and the search for measures: one question at a time. */
export interface Proposer {
  open(dataset: Dataset): void;
  /** Searches until it is told to stop or has enough; what it knows stays for `goOn`. */
  search(request: ProposeRequest, enough: Enough, tell: Tell): Promise<void>;
  goOn(enough: Enough, tell: Tell): Promise<void>;
  /** The same wishes with every year's money times each factor, so many seconds each. */
  frontier(factors: readonly number[], seconds: number, tell: Tell): Promise<void>;
  /** What it would mean to close each small school of a year: two runs of the scenario. */
  review(request: ReviewRequest): readonly SmallSchool[];
  stop(): void;
}

const TELL_MS = 250;
const BREATH_MS = 40;
/** A plan that has been the best for so long is simulated while the search goes on. */
const JUDGE_MS = 4000;
/** Another plan is shown if it is worse than the best by no more than this share, in the machine's own goal. */
const WORTH = 0.03;

/** Plans that were simulated, those shown first. */
interface Known {
  readonly plan: readonly number[];
  proposal: Proposal;
}

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
  let best: Known | undefined;
  let others: Known[] = [];
  let breathed = 0;

  async function breath(): Promise<boolean> {
    if (performance.now() - breathed >= BREATH_MS) {
      await breathe();
      breathed = performance.now();
    }
    return !isStopped;
  }

  /** Steps until the time is over, it has enough, or it is told to stop. */
  async function run(siting: Siting, gap: number, seconds: number, each: () => void): Promise<void> {
    const until = performance.now() + seconds * 1000;
    for (;;) {
      const report = siting.report();
      const isEnough = report.gap !== undefined && report.gap <= gap;
      if (report.status !== "searching" || isEnough || performance.now() >= until) return;
      each();
      if (!(await breath())) return;
      siting.step();
    }
  }

  const asked = (): Proposing => {
    if (proposing === undefined) throw new Error("the machine was told to go on with nothing");
    return proposing;
  };

  /** The best as the simulator sees them first. */
  const ranked = (): readonly Known[] =>
    [best, ...others]
      .flatMap((one) => (one === undefined ? [] : [one]))
      .sort((a, b) => byFigures(a.proposal, b.proposal));

  function showAll(tell: Tell): void {
    const proposals = ranked().map(({ proposal }) => proposal);
    void tell({ kind: "proposals", before: asked().before, proposals });
  }

  /** Simulates the best plan, if that is another than before. */
  function judgeBest(tell: Tell): void {
    const { plan } = asked().siting.report();
    if (plan === undefined || plan.join() === best?.plan.join()) return;
    best = { plan, proposal: asked().judge(plan) };
    others = others.filter((one) => one.plan.join() !== plan.join());
    showAll(tell);
  }

  async function searchBest(enough: Enough, tell: Tell): Promise<void> {
    const { siting } = asked();
    const began = performance.now() - spent * 1000;
    let told = 0;
    let stood = { key: "", since: 0 };
    const seconds = () => (performance.now() - began) / 1000;
    const say = () => {
      void tell({ kind: "report", report: reportOf(siting, seconds()) });
      told = performance.now();
    };
    await run(siting, enough.gap, enough.seconds, () => {
      const key = siting.report().plan?.join() ?? "";
      const now = performance.now();
      if (key !== stood.key) stood = { key, since: now };
      else if (key !== "" && now - stood.since > JUDGE_MS) judgeBest(tell);
      if (now - told >= TELL_MS) say();
    });
    say();
    judgeBest(tell);
    spent = seconds();
  }

  async function searchOthers({ others: wanted, otherSeconds }: Enough, tell: Tell): Promise<void> {
    void tell({ kind: "phase", phase: "others" });
    const { value: goal = Number.POSITIVE_INFINITY } = asked().siting.report();
    while (best !== undefined && others.length < wanted && !isStopped) {
      const shown = [best, ...others].map(({ plan }) => plan);
      const siting = asked().differing(shown);
      await run(siting, 0, otherSeconds, () => {});
      const { plan, value = Number.POSITIVE_INFINITY } = siting.report();
      if (plan === undefined || value > goal * (1 + WORTH)) return;
      others.push({ plan, proposal: asked().judge(plan) });
      showAll(tell);
    }
  }

  async function giveReasons(tell: Tell): Promise<void> {
    void tell({ kind: "phase", phase: "reasons" });
    for (const known of ranked()) {
      if (known.proposal.effects !== undefined || !(await breath())) continue;
      known.proposal = { ...known.proposal, effects: asked().effectsOf(known.plan) };
      showAll(tell);
    }
    const byPlace = new Map<string, LeftOut>();
    const say = (floor: readonly Shortage[]) =>
      void tell({ kind: "reasons", leftOut: [...byPlace.values()], prices: asked().moneyPrices(), floor });
    const [first] = ranked();
    if (first === undefined || !(await breath())) return;
    const floor = asked().floor();
    say(floor);
    for (const one of asked().leftOut(first.plan)) {
      const before = byPlace.get(one.place);
      if (before === undefined || one.effect.shortPupilYears < before.effect.shortPupilYears)
        byPlace.set(one.place, one);
      if (!(await breath())) break;
    }
    say(floor);
  }

  async function goOn(enough: Enough, tell: Tell): Promise<void> {
    isStopped = false;
    await searchBest(enough, tell);
    if (!isStopped) await searchOthers(enough, tell);
    isStopped = false; // what was found is explained, until it is stopped again
    await giveReasons(tell);
  }

  return {
    open(dataset) {
      model = compileModel(dataset);
      proposing = undefined;
    },
    async search({ wishes, seed, ...request }, enough, tell) {
      if (model === undefined) throw new Error("the machine was asked before a dataset was opened");
      spent = 0;
      best = undefined;
      others = [];
      proposing = proposeFor({ ...request, model }, wishes, seed);
      const { obstacles } = proposing;
      if (obstacles.length > 0) return void tell({ kind: "obstacles", obstacles });
      await goOn(enough, tell);
    },
    goOn,
    async frontier(factors, seconds, tell) {
      isStopped = false;
      const points: FrontierPoint[] = [];
      const moneyYuan = asked().city.moneyYuan;
      const say = () =>
        void tell({ kind: "frontier", points: [...points].sort((a, b) => a.moneyYuan - b.moneyYuan) });
      if (best !== undefined) points.push({ moneyYuan, figures: best.proposal.figures });
      for (const factor of factors) {
        if (isStopped) return;
        const siting = asked().withMoney(factor);
        await run(siting, 0, seconds, () => {});
        const { plan } = siting.report();
        if (plan === undefined) continue;
        points.push({ moneyYuan: moneyYuan * factor, figures: asked().judge(plan).figures });
        say();
      }
    },
    review({ year, ...request }) {
      if (model === undefined) throw new Error("the machine was asked before a dataset was opened");
      const scenario = withoutClosures(request.scenario);
      const job = { ...request, city: model.dataset.key, scenario };
      const memory = runOf(finish(runBelieved(model, job)));
      const measures = [...scenario.measures, ...smallSchoolClosures(memory.results, year)];
      const closed = runOf(
        finish(runBelieved(model, { ...job, scenario: { ...scenario, measures } }, memory)),
      );
      return smallSchools(memory.results, closed.results, year);
    },
    stop() {
      isStopped = true;
    },
  };
}

function reportOf(siting: Siting, seconds: number): SearchReport {
  const { status, step, value, bound, gap } = siting.report();
  return {
    ...{ status, step, seconds },
    ...(value !== undefined && { value }),
    ...(bound !== undefined && { bound }),
    ...(gap !== undefined && { gap }),
  };
}

import type { Assumptions } from "../src/domain/assumptions";
import type { Dataset } from "../src/domain/dataset";
import type { Norms } from "../src/domain/norms";
import type { Scenario } from "../src/domain/scenario";
import type { Stage } from "../src/domain/stage";
import { type CityForecast, cityForecast } from "../src/model/forecast/cityForecast";
import { type Fan, fanOf } from "../src/model/futures/fan";
import { withUncertainty } from "../src/model/futures/fittedUncertainty";
import type { FutureFigures } from "../src/model/futures/indicators";
import { type PlanOdds, plansCompared } from "../src/model/futures/plansCompared";
import type { Failing, Lever, TippingPoint } from "../src/model/futures/tippingPoint";
import { type Hand, type Swept, sweep } from "./jobs/sweep";
import { tippingPoint } from "./jobs/tippingPoint";

/** What is asked of the future: many draws of some plans, the first of them the one looked at. */
export interface FuturesRequest {
  readonly scenarios: readonly Scenario[];
  readonly assumptions: Assumptions;
  readonly norms: Norms;
  readonly years: number;
  readonly seed: number;
  readonly count: number;
}

/** A plan, what is turned, and what counts as failing. */
export interface TipRequest extends Pick<FuturesRequest, "assumptions" | "norms" | "years"> {
  readonly scenario: Scenario;
  readonly lever: Lever;
  readonly failing: Failing;
}

/** Word of futures on their way. */
export type FuturesWord =
  | { readonly kind: "progress"; readonly done: number }
  /** What the futures that are done say, of the first plan. */
  | { readonly kind: "fan"; readonly fan: Fan }
  /** Once all plans are through the same futures. */
  | { readonly kind: "odds"; readonly odds: readonly PlanOdds[] };

/** The contract between the screen and what looks ahead: one question at a time. */
export interface Foreteller {
  open(dataset: Dataset): void;
  /** Simulates futures until all are done or it is told to stop. */
  foretell(request: FuturesRequest, tell: (word: FuturesWord) => void): Promise<void>;
  pause(): void;
  goOn(): void;
  stop(): void;
  /** Where a plan tips, by one run a step. */
  tip(request: TipRequest): Promise<TippingPoint>;
  /** The forecast of a stage from rolls; undefined where there are none. */
  forecast(assumptions: Assumptions, stage: Stage): CityForecast | undefined;
}

/** Futures to a share of work: few, so that a pause is soon. */
const AT_ONCE = 2;
/** The fan is drawn again when so many are done, and from there each time they have doubled. */
const FIRST = [10, 50] as const;

/**
 * What looks ahead behind the contract. It lives in a worker of its own, which hires others.
 *
 * @param hire Starts hands that run jobs on a city.
 */
export function createForeteller(hire: (dataset: Dataset) => readonly Hand[]): Foreteller {
  let dataset: Dataset | undefined;
  let hands: readonly Hand[] | undefined;
  let isStopped = false;
  let paused: Promise<void> | undefined;
  let release = () => {};
  const goOn = () => {
    release();
    paused = undefined;
  };

  return {
    open(opened) {
      dataset = opened;
    },
    async foretell({ scenarios, count, seed, ...beliefs }, tell) {
      if (dataset === undefined) throw new Error("futures were asked for before a dataset was opened");
      hands ??= hire(dataset);
      isStopped = false;
      const made: (readonly FutureFigures[])[] = [];
      for (const [plan, scenario] of scenarios.entries()) {
        let next: number = FIRST[0];
        const draws = { seed, from: 0, to: count };
        let known: Swept | undefined;
        const assumptions = withUncertainty(dataset, beliefs.assumptions);
        const job = { ...beliefs, assumptions, city: dataset.key, scenario, draws };
        const swept = await sweep(job, hands, AT_ONCE, async (soFar, done) => {
          known = soFar;
          tell({ kind: "progress", done: plan * count + done });
          if (plan === 0 && done >= next && done < count) {
            tell({ kind: "fan", fan: fanFrom(soFar) });
            next = FIRST.find((first) => first > done) ?? 2 * done;
          }
          await paused;
          return isStopped;
        });
        if (plan === 0 && known !== undefined) tell({ kind: "fan", fan: fanFrom(known) });
        if (swept === undefined) return;
        made.push(swept.futures.flatMap((one) => one ?? []));
      }
      if (made.length > 1) tell({ kind: "odds", odds: plansCompared(made) });
    },
    pause() {
      paused ??= new Promise((resolve) => {
        release = resolve;
      });
    },
    goOn,
    stop() {
      isStopped = true;
      goOn();
    },
    async tip({ scenario, lever, failing, ...beliefs }) {
      if (dataset === undefined) throw new Error("a tipping point was asked for before a dataset was opened");
      hands ??= hire(dataset);
      return tippingPoint(
        hands[0],
        dataset.baseYear,
        { ...beliefs, scenario, city: dataset.key },
        lever,
        failing,
      );
    },
    forecast(assumptions, stage) {
      if (dataset === undefined) throw new Error("a forecast was asked for before a dataset was opened");
      return cityForecast(dataset, assumptions, stage);
    },
  };
}

const fanFrom = ({ shape, futures }: Swept): Fan =>
  fanOf(
    shape,
    futures.flatMap((one) => one ?? []),
  );

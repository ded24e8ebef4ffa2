import { ascend, isSettled } from "./ascend";
import { boundOf } from "./boundOf";
import { descend } from "./descend";
import { withinLimits } from "./limits";
import { createValuer } from "./parts";
import { compileSiting, type Pricing, priceSites } from "./pricing";
import {
  arcsOfTable,
  type Course,
  checkProblem,
  type Multipliers,
  type Site,
  type SitingProblem,
} from "./problem";
import { liveCourses, NEAR, prove } from "./prove";
import { nextChance, type SitingState } from "./state";

export type { Course, Multipliers, Site, SitingProblem };
export { arcsOfTable, boundOf };

/** How far a search has come. What is not known is absent: no plan yet, or no bound yet. */
export interface SitingReport {
  /** `impossible`: it is proved that no plan keeps the limits. */
  readonly status: "searching" | "proved" | "impossible";
  readonly step: number;
  /** A course a site. */
  readonly plan?: readonly number[];
  /** What the plan comes to, exactly. */
  readonly value?: number;
  /** No plan within the limits comes to less. */
  readonly bound?: number;
  /** (value − bound) ÷ value; absent as long as either is. */
  readonly gap?: number;
  readonly multipliers?: Multipliers;
}

/** A search that goes on step by step, each a fraction of a second at most; nothing in it looks at a clock. */
export interface Siting {
  /** Does one step; none once the search is over. */
  step(): void;
  report(): SitingReport;
  /** Everything that it takes to go on later, as JSON. */
  save(): string;
  /** Units that the best plan leaves over, `period × sources + source`; undefined before the first plan. */
  leftOver(): Float64Array | undefined;
}

/** Prices between two plans that are made of them. */
const PRICES = 12;
/** A plan made of prices is worked on if it is no worse than the best by more than this share. */
const WORTH = 0.02;
const MOST_SWAPS = 3;

/**
 * Opens a search for the best courses of a problem (method 10.2): prices that bound it, plans made of them and bettered by exact
 * values, and a proof through what prices leave open. The same problem, seed and number of steps give the same bytes.
 * Throws a RangeError if the problem is not well formed.
 *
 * @param from A seed, or what an earlier search of the same problem saved.
 */
export function openSiting(problem: SitingProblem, from: number | string): Siting {
  checkProblem(problem);
  const compiled = compileSiting(problem);
  const valuer = createValuer(problem);
  const { sites, limits, demand, arcStart } = problem;
  const state: SitingState =
    typeof from === "string" ? JSON.parse(from) : first(from, demand.length, limits.length);
  if (state.source.length !== demand.length || (state.best?.length ?? sites.length) !== sites.length)
    throw new RangeError(
      `siting problem: the saved search is of another problem than ${arcStart.length - 1} sources`,
    );
  let lastBest: { readonly of: readonly number[]; readonly pricing: Pricing } | undefined;
  const bestPricing = (): Pricing => {
    if (lastBest?.of !== state.bestSource) {
      const prices = {
        source: Float64Array.from(state.bestSource),
        limit: Float64Array.from(state.bestLimit),
      };
      lastBest = { of: state.bestSource, pricing: priceSites(compiled, prices) };
    }
    return lastBest.pricing;
  };
  const worst = worstOf(problem);
  const isImpossible = () =>
    state.value === null && (state.isExhausted || (state.bound !== null && state.bound > worst));
  const isProved = () =>
    state.isExhausted ||
    (state.value !== null &&
      state.bound !== null &&
      state.bound >= state.value - NEAR * Math.abs(state.value));
  const takePlan = (plan: number[], value: number) => {
    state.plan = plan;
    state.planValue = value;
    state.tried = 0;
  };
  const noteBest = () => {
    if (state.plan === null || (state.value !== null && state.planValue >= state.value)) return;
    state.value = state.planValue;
    state.best = state.plan;
  };
  const begin = () => {
    const plan = withinLimits(
      problem,
      new Int32Array(sites.length),
      (site, course) => sites[site].courses[course].cost,
    );
    if (plan !== undefined) {
      takePlan(plan, valuer.value(plan));
      state.turn = "descend";
    }
    noteBest();
    state.source = Array.from(valuer.prices(plan ?? new Int32Array(sites.length)));
    state.bestSource = state.source;
    state.bestLimit = state.limit;
  };
  const price = () => {
    const pricing = ascend(compiled, state, worst);
    const settled = isSettled(state);
    if (settled) state.turn = "kick";
    if (state.step % PRICES !== 0 && !settled) return;
    const { course } = pricing;
    const plan = withinLimits(problem, pricing.least, (site, at) => course[compiled.courseStart[site] + at]);
    if (plan === undefined) return;
    const value = valuer.value(plan);
    if (state.value !== null && value > state.value * (1 + WORTH)) return;
    takePlan(plan, value);
    noteBest();
    state.turn = "descend";
  };
  const kick = () => {
    state.turn = "prove";
    if (state.best === null) return;
    const open = liveCourses(compiled, bestPricing(), state.value).filter(({ live }) => live.length > 1);
    if (open.length === 0) return;
    const plan = [...state.best];
    for (let swaps = 1 + Math.floor(nextChance(state) * MOST_SWAPS); swaps > 0; swaps--) {
      const { site, live } = open[Math.floor(nextChance(state) * open.length)];
      plan[site] = live[Math.floor(nextChance(state) * live.length)].course;
    }
    const { course } = bestPricing();
    const kept = withinLimits(problem, plan, (site, at) => course[compiled.courseStart[site] + at]);
    if (kept === undefined) return;
    takePlan(kept, valuer.value(kept));
    noteBest();
    state.turn = "descend";
  };
  const goOnProving = () => {
    state.turn = "kick";
    if (state.path === null) {
      state.path = sites.length === 0 ? [] : [-1];
      state.proofValue = state.value;
    }
    const at = liveCourses(compiled, bestPricing(), state.proofValue);
    state.isExhausted = prove(compiled, valuer, state, bestPricing(), at);
  };
  return {
    step() {
      if (isProved() || isImpossible()) return;
      if (state.step === 0) begin();
      state.step++;
      switch (state.turn) {
        case "price":
          price();
          return;
        case "descend":
          if (descend(compiled, valuer, state, bestPricing()) !== "settled") return noteBest();
          noteBest();
          state.turn = isSettled(state) ? "prove" : "price";
          return;
        case "kick":
          kick();
          return;
        case "prove":
          goOnProving();
      }
    },
    report() {
      const { step, value, best } = state;
      const lowest = state.bound === null ? undefined : Math.max(0, state.bound); // nothing costs less than nothing
      if (value === null || best === null)
        return {
          status: isImpossible() ? "impossible" : "searching",
          step,
          ...(lowest !== undefined && { bound: lowest }),
        };
      const bound = state.isExhausted ? value : lowest === undefined ? undefined : Math.min(lowest, value);
      return {
        status: isProved() ? "proved" : "searching",
        step,
        plan: best,
        value,
        ...(bound !== undefined && { bound, gap: value === 0 ? 0 : Math.max(0, (value - bound) / value) }),
        ...(state.bound !== null && {
          multipliers: {
            source: Float64Array.from(state.bestSource),
            limit: Float64Array.from(state.bestLimit),
          },
        }),
      };
    },
    save: () => JSON.stringify(state),
    leftOver: () => (state.best === null ? undefined : valuer.leftOver(state.best)),
  };
}

const first = (seed: number, rows: number, limits: number): SitingState => ({
  step: 0,
  turn: "price",
  chance: seed,
  source: Array(rows).fill(0),
  limit: Array(limits).fill(0),
  wayOfSource: Array(rows).fill(0),
  wayOfLimit: Array(limits).fill(0),
  bestSource: [],
  bestLimit: [],
  bound: null,
  pace: 1,
  stalled: 0,
  plan: null,
  planValue: 0,
  tried: 0,
  best: null,
  value: null,
  path: null,
  proofValue: null,
  isExhausted: false,
});

/** No plan comes to more: nobody served, and every site on its dearest course. */
const worstOf = ({ demand, shortCost, sites }: SitingProblem): number =>
  demand.reduce((sum, units) => sum + units * shortCost, 0) +
  sites.reduce((sum, { courses }) => sum + Math.max(...courses.map(({ cost }) => cost)), 0);

import { type Ascent, ascend, offerPrices, openAscent } from "./ascend";
import { boundOf } from "./boundOf";
import { type Compiled, compileSiting } from "./compileSiting";
import { createValuer } from "./createValuer";
import { type Descent, descend } from "./descend";
import { type Kernel, kernelOf } from "./kernelOf";
import { excessOf, usesOf, withinLimits } from "./limits";
import { locationAnswer } from "./locationAnswer";
import { type LocationQuestion, locationProblem } from "./locationProblem";
import { placeShared, planOfLoads } from "./placeShared";
import type { Pricing } from "./pricing";
import {
  arcsOfTable,
  type Course,
  checkProblem,
  type Multipliers,
  type Site,
  type SitingProblem,
} from "./problem";
import { liveCourses, NEAR, prove } from "./prove";
import { nextChance, type SitingState, workOn } from "./state";

export type { Course, Multipliers, Site, SitingProblem };
export { arcsOfTable, boundOf, type LocationQuestion, locationAnswer, locationProblem };

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
  /** What is left to decide, for HiGHS; undefined before there is a plan and a bound. */
  kernel(): Kernel | undefined;
  /**
   * Takes what HiGHS found out about a kernel: its plan is valued here, its bound stands. Where it came to its end, "proved" is
   * said to a ten-millionth of the value, as HiGHS compares.
   */
  learn(finding: {
    readonly bound?: number;
    readonly plan?: readonly number[];
    readonly isDone: boolean;
  }): void;
  /** Everything that it takes to go on later, as JSON. */
  save(): string;
  /** Units that the best plan sends along each arc of the problem, `period × arcs + arc`; undefined before the first plan. */
  flow(): Float64Array | undefined;
}

/** Prices between two plans that are made of them. */
const PRICES = 12;
/** A plan made of prices is worked on if it is no worse than the best by more than this share. */
const WORTH = 0.02;
const MOST_SWAPS = 3;
/** Rounds in which sites bear shares of their cost, before anything else. */
const SHARED = 8;
const VAIN = 2;
/** Share by which a plan is much better than another. */
const MUCH = 0.01;
/** Arcs of one step of these. */
const SHARED_ARCS = 20_000;
/** A kernel solved to its end bounds by no less than this share below its optimum. */
const SOLVED = 2e-7;

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
  const valuer = createValuer(compiled);
  const { sites, demand, arcStart } = problem;
  const state: SitingState = typeof from === "string" ? JSON.parse(from) : first(from, compiled);
  if (state.source.length !== demand.length || (state.best?.length ?? sites.length) !== sites.length)
    throw new RangeError(
      `siting problem: the saved search is of another problem than ${arcStart.length - 1} sources`,
    );
  let ascent: Ascent | undefined;
  const prices = () => {
    ascent ??= openAscent(compiled, state);
    return ascent;
  };
  const descent: Descent = {};
  const worst = worstOf(compiled);
  const worstValue = sumOf(worst);
  const noLoad = () => Array<number>(problem.periods * sites.length).fill(0);
  const isImpossible = () =>
    state.value === null && (state.isExhausted || (state.bound !== null && state.bound > worstValue));
  const reaches = (bound: number | null) =>
    state.value !== null && bound !== null && bound >= state.value - NEAR * Math.abs(state.value);
  const isProved = () =>
    (state.isExhausted && (state.unproved === null || reaches(state.unproved))) ||
    reaches(state.bound) ||
    (state.isSolved && reaches((state.bound ?? 0) + SOLVED * Math.abs(state.value ?? 0)));
  const noteBest = () => {
    if (state.plan === null || (state.value !== null && state.planValue >= state.value)) return;
    state.value = state.planValue;
    state.best = state.plan;
  };
  const partValues = () => {
    const { best } = state;
    if (best === null) return worst;
    return compiled.parts.map((part, at) =>
      part.sites.reduce(
        (sum, site) => sum + sites[site].courses[best[site]].cost,
        valuer.placement(at, best),
      ),
    );
  };
  const begin = () => {
    const plan = withinLimits(
      compiled,
      new Int32Array(sites.length),
      (site, course) => sites[site].courses[course].cost,
    );
    state.source = Array.from(valuer.prices(plan ?? new Int32Array(sites.length)));
    state.bestSource = state.source;
    if (plan !== undefined) workOn(state, plan, valuer.value(plan));
    noteBest();
  };
  const share = () => {
    const { best } = prices();
    state.sharing ??= { part: 0, source: Array.from(demand, () => 0), load: noLoad() };
    const { sharing } = state;
    for (let arcs = 0; sharing.part < compiled.parts.length && arcs < SHARED_ARCS; sharing.part++) {
      const part = compiled.parts[sharing.part];
      placeShared(compiled, part, best.limit, state.loads, sharing);
      for (const site of part.sites) arcs += compiled.siteStart[site + 1] - compiled.siteStart[site];
    }
    if (sharing.part < compiled.parts.length) return;
    state.turn = "offer";
    if (state.shared++ > 0) return;
    offerPrices(compiled, state, prices(), Float64Array.from(sharing.source), sumOf(partValues()));
  };
  /** Values what shares made of a plan: in a step of its own, for both take long where there are many arcs. */
  const offer = () => {
    const { course } = prices().best;
    const { load } = state.sharing ?? { load: noLoad() };
    state.loads = load.map((units, row) => (units + (state.loads?.[row] ?? units)) / 2);
    state.sharing = null;
    const plan = withinLimits(
      compiled,
      planOfLoads(problem, load),
      (site, at) => course[compiled.courseStart[site] + at],
    );
    const value = plan === undefined ? Infinity : valuer.value(plan);
    state.vain = state.plan === null || value < state.planValue * (1 - WORTH) ? 0 : state.vain + 1;
    if (plan !== undefined && (state.plan === null || value < state.planValue)) workOn(state, plan, value);
    noteBest();
    state.turn = state.shared < SHARED && state.vain < VAIN ? "share" : "price";
    if (state.turn === "price") state.loads = null;
  };
  /** Offers the prices of a plan. */
  const offerOf = (plan: readonly number[]) =>
    offerPrices(compiled, state, prices(), valuer.prices(plan), sumOf(partValues()));
  const rise = () => {
    state.isSettled = !ascend(compiled, state, prices(), partValues());
  };
  /** Prices rise; where the best plan has become much better since, they first set out from its own. */
  const riseBeside = () => {
    if (state.best === null || state.value === null) return rise();
    if (state.offered !== null && state.value > state.offered * (1 - MUCH)) return rise();
    state.offered = state.value;
    const before = prices().best.bound;
    offerOf(state.best);
    if (prices().best.bound > before + MUCH * Math.abs(before)) round(prices().best);
  };
  const price = () => {
    const { now } = prices();
    rise();
    if (state.priced === 0) state.turn = "share";
    if (state.priced === 0 && (state.bound ?? 0) <= 0) offerOf(largest(problem));
    if (state.isSettled) state.turn = "kick";
    if (++state.priced % PRICES !== 0 && !state.isSettled) return;
    round(now);
  };
  /** Makes a plan of what pays best at some prices; works on it where it is not much worse than the best. */
  const round = ({ course, least }: Pricing) => {
    const plan = withinLimits(compiled, least, (site, at) => course[compiled.courseStart[site] + at]);
    const value = plan === undefined ? Infinity : valuer.value(plan);
    const isWorthIt = state.value === null || value <= state.value * (1 + WORTH);
    if (plan !== undefined && isWorthIt) workOn(state, plan, value);
    noteBest();
    if (state.plan !== null && (isWorthIt || state.priced <= PRICES)) state.turn = "descend";
  };
  const kick = () => {
    state.turn = "prove";
    if (state.best === null) return;
    const open = liveCourses(compiled, prices().best, state.value).filter(({ live }) => live.length > 1);
    if (open.length === 0) return;
    const plan = [...state.best];
    for (let swaps = 1 + Math.floor(nextChance(state) * MOST_SWAPS); swaps > 0; swaps--) {
      const { site, live } = open[Math.floor(nextChance(state) * open.length)];
      plan[site] = live[Math.floor(nextChance(state) * live.length)].course;
    }
    const { course } = prices().best;
    const kept = withinLimits(compiled, plan, (site, at) => course[compiled.courseStart[site] + at]);
    if (kept === undefined) return;
    workOn(state, kept, valuer.value(kept));
    noteBest();
    state.turn = "descend";
  };
  const goOnProving = () => {
    state.turn = "kick";
    if (state.path === null) {
      state.path = sites.length === 0 ? [] : [-1];
      state.proofValue = state.value;
    }
    const at = liveCourses(compiled, prices().best, state.proofValue);
    state.isExhausted = prove(compiled, valuer, state, prices().best, at);
  };
  return {
    step() {
      if (isProved() || isImpossible()) return;
      state.step++;
      if (state.step === 1) return begin();
      switch (state.turn) {
        case "share":
          share();
          return;
        case "offer":
          offer();
          return;
        case "price":
          price();
          return;
        case "descend":
          if (!state.isSettled && state.step % 2 === 0) return riseBeside();
          if (descend(compiled, valuer, state, prices().best, descent) !== "settled") return noteBest();
          noteBest();
          if (state.plan !== null && state.path === null) offerOf(state.plan);
          state.turn = state.isSettled ? "prove" : "price";
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
      const proof = state.isExhausted ? (state.unproved ?? value) : 0;
      const bound = state.isExhausted
        ? Math.min(value, Math.max(proof, lowest ?? 0))
        : lowest === undefined
          ? undefined
          : Math.min(lowest, value);
      return {
        status: isProved() ? "proved" : "searching",
        step,
        plan: best,
        value,
        ...(bound !== undefined && { bound, gap: value === 0 ? 0 : Math.max(0, (value - bound) / value) }),
        ...(state.bound !== null && {
          multipliers: { source: prices().best.source.slice(), limit: prices().best.limit.slice() },
        }),
      };
    },
    kernel() {
      const { best, value } = state;
      if (best === null || value === null || state.bound === null) return undefined;
      return kernelOf(compiled, prices().best, best, value, valuer.flow(best));
    },
    learn({ bound, plan, isDone }) {
      if (plan !== undefined) {
        const value = valuer.value(plan);
        const isBetter = state.value === null || value < state.value;
        if (isBetter && excessOf(compiled, usesOf(compiled, plan)) === 0) {
          workOn(state, [...plan], value);
          noteBest();
          state.turn = "descend";
        }
      }
      if (bound !== undefined)
        state.bound = Math.max(state.bound ?? bound, Math.min(bound, state.value ?? bound));
      state.isSolved ||= isDone;
    },
    save() {
      if (ascent !== undefined) {
        state.source = Array.from(ascent.now.source);
        state.bestSource = Array.from(ascent.best.source);
        state.limit = Array.from(ascent.best.limit);
      }
      return JSON.stringify(state);
    },
    flow: () => (state.best === null ? undefined : valuer.flow(state.best)),
  };
}

const first = (seed: number, { problem, parts }: Compiled): SitingState => ({
  step: 0,
  turn: "price",
  chance: seed,
  priced: 0,
  source: Array(problem.demand.length).fill(0),
  wayOfSource: Array(problem.demand.length).fill(0),
  limit: Array(problem.limits.length).fill(0),
  bestSource: [],
  bound: null,
  shared: 0,
  vain: 0,
  loads: null,
  sharing: null,
  offered: null,
  pace: parts.map(() => 1),
  stalled: parts.map(() => 0),
  isSettled: false,
  plan: null,
  planValue: 0,
  ready: "nothing",
  neighbours: [],
  tried: 0,
  isMoved: false,
  best: null,
  value: null,
  path: null,
  proofValue: null,
  isExhausted: false,
  unproved: null,
  isSolved: false,
});

const sumOf = (figures: readonly number[]) => figures.reduce((sum, figure) => sum + figure, 0);

/** Every site on the course with the most seats. */
const largest = ({ sites }: SitingProblem): readonly number[] =>
  sites.map(({ seats, courses }) => {
    const held = courses.map(({ levels }) => levels.reduce((sum, level) => sum + seats[level], 0));
    return held.indexOf(Math.max(...held));
  });

/** By part: no plan comes to more, with nobody served and every site on its dearest course. */
const worstOf = ({ problem, parts, sources }: Compiled): readonly number[] =>
  parts.map((part) => {
    let worst = 0;
    for (const source of part.sources)
      for (let row = source; row < problem.demand.length; row += sources)
        worst += problem.demand[row] * problem.shortCost;
    for (const site of part.sites) worst += Math.max(...problem.sites[site].courses.map(({ cost }) => cost));
    return worst;
  });

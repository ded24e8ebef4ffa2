import { FUTURE_INDICATORS, type FutureFigures } from "./indicators";

/** How one of several plans fares over the same futures. */
export interface PlanOdds {
  /** Its place among the plans. */
  readonly plan: number;
  /** Futures in which no other plan leaves fewer seat-years short (where two are alike, fewer empty), as a share. */
  readonly best: number;
  /** Seat-years short and empty over the run, mean of all futures. */
  readonly short: number;
  readonly surplus: number;
  /** The most seat-years short, in any future, more than the best plan of that future. */
  readonly worstRegret: number;
  /** A plan that in no future is worse in either and in some is better; absent: none. */
  readonly dominatedBy?: number;
}

interface Outcome {
  readonly short: number;
  readonly surplus: number;
}

/** Compares plans future by future: the n-th of each list is the same future. Throws where the lists differ in length. */
export function plansCompared(plans: readonly (readonly FutureFigures[])[]): readonly PlanOdds[] {
  const outcomes = plans.map((futures) => futures.map(outcomeOf));
  const count = outcomes[0]?.length ?? 0;
  if (outcomes.some(({ length }) => length !== count)) throw new Error("plans of different futures");
  const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / Math.max(1, of.length);
  return outcomes.map((own, plan) => {
    const leastShort = own.map((_, future) => Math.min(...outcomes.map((one) => one[future].short)));
    const isBest = own.filter((one, future) =>
      outcomes.every((other) => !isBetter(other[future], one)),
    ).length;
    const dominatedBy = outcomes.findIndex((other, at) => at !== plan && dominates(other, own));
    return {
      plan,
      best: count === 0 ? 0 : isBest / count,
      short: mean(own.map(({ short }) => short)),
      surplus: mean(own.map(({ surplus }) => surplus)),
      worstRegret: Math.max(0, ...own.map(({ short }, future) => short - leastShort[future])),
      ...(dominatedBy >= 0 && { dominatedBy }),
    };
  });
}

const SAME = 1e-6;

/** Fewer seats short; where they are alike, fewer empty. */
const isBetter = (one: Outcome, other: Outcome): boolean =>
  one.short < other.short - SAME ||
  (Math.abs(one.short - other.short) <= SAME && one.surplus < other.surplus - SAME);

const dominates = (one: readonly Outcome[], other: readonly Outcome[]): boolean =>
  one.every(
    ({ short, surplus }, at) => short <= other[at].short + SAME && surplus <= other[at].surplus + SAME,
  ) &&
  one.some(({ short, surplus }, at) => short < other[at].short - SAME || surplus < other[at].surplus - SAME);

function outcomeOf({ units }: FutureFigures): Outcome {
  const width = FUTURE_INDICATORS.length;
  const sum = (place: number) => {
    let total = 0;
    for (let at = place; at < units.length; at += width) total += units[at];
    return total;
  };
  return {
    short: sum(FUTURE_INDICATORS.indexOf("short")),
    surplus: sum(FUTURE_INDICATORS.indexOf("surplus")),
  };
}

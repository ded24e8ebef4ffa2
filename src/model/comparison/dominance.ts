import { INDICATORS, type IndicatorKey } from "./indicators";
import { written } from "./written";

/** The figures of one alternative, by indicator. */
export type Weighed = Readonly<Partial<Record<IndicatorKey, number | null>>>;

/** One alternative is no worse than another in anything, and better in these. */
export interface Dominance {
  /** Places among the alternatives. */
  readonly better: number;
  readonly worse: number;
  readonly in: readonly IndicatorKey[];
}

/** The indicators that alternatives can be judged by: those with a better side that every one of them has a figure for. */
export const criteriaOf = (alternatives: readonly Weighed[]): readonly IndicatorKey[] =>
  (Object.keys(INDICATORS) as IndicatorKey[]).filter(
    (key) =>
      INDICATORS[key].direction !== "none" &&
      alternatives.every((one) => one[key] !== undefined && one[key] !== null),
  );

/**
 * Every pair of alternatives of which one is dominated: no worse anywhere and better somewhere (Pareto), by the figures as
 * they are told. No weights, so no verdict where each is better in something. Irreflexive and transitive.
 */
export function dominance(alternatives: readonly Weighed[]): readonly Dominance[] {
  const criteria = criteriaOf(alternatives);
  const costs = alternatives.map((one) => criteria.map((key) => costOf(key, one[key] ?? 0)));
  return costs.flatMap((mine, better) =>
    costs.flatMap((theirs, worse): readonly Dominance[] => {
      const isNoWorse = mine.every((cost, at) => cost <= theirs[at]);
      const gains = criteria.filter((_, at) => mine[at] < theirs[at]);
      return isNoWorse && gains.length > 0 ? [{ better, worse, in: gains }] : [];
    }),
  );
}

/** The figure turned so that less is better. */
function costOf(key: IndicatorKey, value: number): number {
  const { unit, direction } = INDICATORS[key];
  const told = written(value, unit);
  return (direction as string) === "more" ? -told : told;
}

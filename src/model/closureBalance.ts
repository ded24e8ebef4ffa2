import { indicatorsOf } from "./comparison/indicatorsOf";
import { type CostPart, costRows, RUNNING } from "./money/costRows";
import { sumYuan } from "./money/sumYuan";
import type { Results } from "./results";

const FIGURES = ["schools", "small", "classesOverCap", "unplaced", "meanJourneyM", "boarders"] as const;

export type BalanceKey =
  | (typeof FIGURES)[number]
  | `${"running" | "boarders" | "bus" | "teachers"}Yuan`
  | "yearlyYuan";

/** A figure of a year with the plan's closures, and in the same plan with all its schools open. */
export interface BalanceLine {
  readonly key: BalanceKey;
  readonly with: number | null;
  readonly without: number | null;
}

/**
 * What the closures and mergers of a plan do to a year, all together (method 6.1, 7): schools, crowding, journeys and the yearly
 * cost in its parts, in the plan and in the same plan with its schools open (`open`). Closures touch no investment.
 */
export function closureBalance(results: Results, open: Results, year: number): readonly BalanceLine[] {
  const [now, twin] = [indicatorsOf(results, year), indicatorsOf(open, year)];
  const [costs, twinCosts] = [costRows(results, year), costRows(open, year)];
  const yuan = (key: BalanceKey, parts: readonly CostPart[]): BalanceLine => ({
    key,
    with: sumYuan(costs, parts),
    without: sumYuan(twinCosts, parts),
  });
  return [
    ...FIGURES.map((key): BalanceLine => ({ key, with: now[key], without: twin[key] })),
    ...RUNNING.map((part) => yuan(`${part}Yuan` as BalanceKey, [part])),
    yuan("yearlyYuan", RUNNING),
  ];
}

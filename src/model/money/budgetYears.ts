import type { YearBudget } from "../../domain/budget";
import type { Measure } from "../../domain/measure";
import type { Investment } from "./investments";

/** A measure of a year, and by how much it breaks the year's limit. */
export interface Spending {
  readonly measure: Measure;
  readonly yuan: number;
  /** What of it no longer fits under the limit, measures before it in the planner's order served first. */
  readonly beyondYuan: number;
}

/** What is invested in a year against what may be. */
export interface BudgetYear {
  readonly year: number;
  readonly limitYuan?: number;
  readonly spentYuan: number;
  readonly overYuan: number;
  readonly spendings: readonly Spending[];
}

/**
 * Investment of each year against its limit. Measures are served in the planner's order; what comes after the limit is
 * reached breaks it, and all that breaks it adds up to what is over.
 */
export function budgetYears(
  investments: readonly Investment[],
  budget: readonly YearBudget[],
  years: readonly number[],
): readonly BudgetYear[] {
  return years.map((year) => {
    const limitYuan = budget.find((limit) => limit.year === year)?.limitYuan;
    let spentYuan = 0;
    const spendings: Spending[] = [];
    for (const { measure, cost } of investments) {
      if (measure.year !== year) continue;
      const yuan = cost.investmentYuan;
      spentYuan += yuan;
      const over = limitYuan === undefined ? 0 : spentYuan - limitYuan;
      spendings.push({ measure, yuan, beyondYuan: Math.min(yuan, Math.max(0, over)) });
    }
    const overYuan = limitYuan === undefined ? 0 : Math.max(0, spentYuan - limitYuan);
    return { year, ...(limitYuan !== undefined && { limitYuan }), spentYuan, overYuan, spendings };
  });
}

/** The most that may be invested in a school year, all measures together. */
export interface YearBudget {
  readonly year: number;
  readonly limitYuan: number;
}

/** The limits with one set, changed or (without a value) taken away, by year. */
export function withLimit(
  budget: readonly YearBudget[],
  year: number,
  limitYuan: number | undefined,
): readonly YearBudget[] {
  const others = budget.filter((limit) => limit.year !== year);
  const all = limitYuan === undefined ? others : [...others, { year, limitYuan }];
  return all.sort((a, b) => a.year - b.year);
}

/** Years in a row that may be missing of a school that has rolls before and after. */
const MOST_MISSING = 2;

/**
 * Fills in place the years of which a school has no rolls at all between two that it has: a straight line by grade, for a year that nobody
 * wrote down is no closure. Longer gaps, and those before the first and after the last rolls, stay empty. Returns the years filled.
 *
 * @param pupils `[grade][year]`. @param isKnown Whether there are any rolls of a year.
 */
export function fillGaps(
  pupils: readonly number[][],
  years: number,
  isKnown: (year: number) => boolean,
): readonly number[] {
  const known = Array.from({ length: years }, (_, year) => year).filter(isKnown);
  const filled: number[] = [];
  known.slice(1).forEach((after, at) => {
    const before = known[at];
    if (after - before - 1 > MOST_MISSING) return;
    for (let year = before + 1; year < after; year++) {
      const share = (year - before) / (after - before);
      for (const grade of pupils)
        grade[year] = Math.round(grade[before] * (1 - share) + grade[after] * share);
      filled.push(year);
    }
  });
  return filled;
}

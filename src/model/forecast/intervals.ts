/** A past error of the chosen method, with what intervals go by. */
export interface Residual {
  /** The year that was forecast from, from the first of the rolls. */
  readonly origin: number;
  readonly ahead: number;
  readonly size: number;
  /** |ln(actual / forecast)|. */
  readonly miss: number;
}

/** Smallest sizes of the classes that intervals are told apart by, in pupils of the stage. */
export const SIZE_CLASSES = [0, 70, 200, 500] as const;

/** How far a forecast may be off, as a factor, and what that rests on. */
export interface Interval {
  /** The range is forecast ÷ factor … forecast × factor. */
  readonly factor: number;
  /** Past errors that it rests on. */
  readonly count: number;
  /** Whether schools of this size alone, all sizes, or all sizes at the longest horizon that could be checked, widened. */
  readonly from: "size" | "horizon" | "beyond";
}

export const COVERAGE = 0.8;
const LEAST = 40;
/** What is added to the share where errors come from one year alone; half of it from three. */
const FEW_YEARS = 0.3;

/**
 * Conformal range of a forecast (method 9.1): of the past errors at the same horizon and size of school, the one that 80 of 100 stay below. Cells with
 * fewer than 40 errors take all sizes. Schools that are forecast from the same year are off together, so errors from few years reach a little further. Beyond the longest horizon that was checked, its range grows with the root of the years.
 */
export function intervalOf(
  residuals: readonly Residual[],
  ahead: number,
  size: number,
): Interval | undefined {
  const checked = [...new Set(residuals.map((residual) => residual.ahead))].sort((a, b) => a - b);
  if (checked.length === 0) return undefined;
  const longest = checked[checked.length - 1];
  const at = checked.find((one) => one >= ahead) ?? longest;
  const widened = Math.sqrt(Math.max(1, ahead / at));
  const those = residuals.filter((residual) => residual.ahead === at);
  const alike = those.filter((residual) => sizeClass(residual.size) === sizeClass(size));
  const used = alike.length >= LEAST ? alike : those;
  const misses = used.map(({ miss }) => miss).sort((a, b) => a - b);
  const years = new Set(used.map(({ origin }) => origin)).size;
  const share = COVERAGE + FEW_YEARS / 2 / (years + 1);
  const rank = Math.min(misses.length - 1, Math.ceil(share * (misses.length + 1)) - 1);
  return {
    factor: Math.exp(misses[rank] * widened),
    count: used.length,
    from: ahead > longest ? "beyond" : used === alike ? "size" : "horizon",
  };
}

const sizeClass = (size: number): number => SIZE_CLASSES.findLastIndex((least) => size >= least);

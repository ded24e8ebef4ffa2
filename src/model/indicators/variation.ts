/** One school's figure and its weight. */
export interface Weighted {
  readonly pupils: number;
  readonly value: number;
}

/**
 * Pupil-weighted coefficient of variation between schools (优质均衡 2017, method 7):
 * CV = (1 / x̄) · √(Σ (n / N) (x − x̄)²), x̄ the pupil-weighted mean. Nothing without pupils or where the mean is zero.
 */
export function variation(schools: readonly Weighted[]): number | null {
  const pupils = schools.reduce((sum, school) => sum + school.pupils, 0);
  if (pupils === 0) return null;
  const mean = schools.reduce((sum, school) => sum + school.pupils * school.value, 0) / pupils;
  if (mean === 0) return null;
  const spread = schools.reduce(
    (sum, school) => sum + (school.pupils / pupils) * (school.value - mean) ** 2,
    0,
  );
  return Math.sqrt(spread) / mean;
}

/** Rule 10: share of a county's rural residents that moves into its towns each year, by age; children go with parents. */
export const TOWNWARD_MOVES: readonly number[] = Array.from({ length: 101 }, (_, age) => {
  if (age < 12) return 0.012;
  if (age < 18) return 0.01;
  if (age < 25) return 0.018;
  if (age < 45) return 0.012;
  return age < 60 ? 0.005 : 0.002;
});

/** Rounds non-negative numbers to whole ones that add up to `total`; the largest fractions go up, ties by position. */
export function largestRemainder(values: readonly number[], total: number): number[] {
  const sum = values.reduce((a, b) => a + b, 0);
  if (sum === 0) {
    if (total !== 0) throw new Error(`cannot share ${total} among ${values.length} parts that weigh nothing`);
    return values.map(() => 0);
  }
  const scaled = values.map((value) => (value * total) / sum);
  const whole = scaled.map(Math.floor);
  const left = total - whole.reduce((a, b) => a + b, 0);
  const order = scaled.map((value, i) => ({ i, rest: value - whole[i] }));
  order.sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (let n = 0; n < left; n++) whole[order[n % order.length].i]++;
  return whole;
}

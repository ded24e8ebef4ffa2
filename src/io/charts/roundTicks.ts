/** Round values from 0 that cover `most`, about `wanted` of them above 0; the last one is where the axis ends. */
export function roundTicks(most: number, wanted = 3): readonly number[] {
  if (!(most > 0)) return [0, 1];
  const rough = most / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? 10 * power;
  const whole = Math.max(1, step);
  return Array.from({ length: Math.ceil(most / whole - 1e-9) + 1 }, (_, at) => at * whole);
}

/** Round values from 0 up to at least `most`, about so many of them above 0. */
export function axis(most: number, wanted = 5): { readonly end: number; readonly ticks: readonly number[] } {
  const step = roundStep(Math.max(1, most) / wanted);
  const end = Math.ceil(Math.max(1, most) / step) * step;
  return { end, ticks: Array.from({ length: Math.round(end / step) + 1 }, (_, at) => at * step) };
}

/** A round number at or above: 1, 2 or 5 with noughts. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5].find((digit) => digit * power >= least) ?? 10) * power;
}

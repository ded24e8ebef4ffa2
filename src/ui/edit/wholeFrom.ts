/** What a number field holds as a whole number; an empty field while typing counts as nothing yet. */
export function wholeFrom(value: number | string): number {
  const number = typeof value === "number" ? value : Number.parseFloat(value);
  return Number.isFinite(number) ? Math.max(0, Math.round(number)) : 0;
}

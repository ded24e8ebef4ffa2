import type { Path } from "./assumptions";

/**
 * Births from September of `year` to August out of two calendar years (method 1.4): a third of the first, two thirds of the
 * second, either standing for both where the other is not known. Undefined where neither is.
 */
export function knownBirths(known: Path, year: number): number | undefined {
  const inYear = (calendar: number) => known.find((point) => point.year === calendar)?.value;
  const first = inYear(year);
  const second = inYear(year + 1);
  if (first === undefined && second === undefined) return undefined;
  return (first ?? (second as number)) / 3 + ((second ?? (first as number)) * 2) / 3;
}

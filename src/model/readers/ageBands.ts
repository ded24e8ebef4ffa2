import type { AgeRow } from "./pyramid";

/** Residents of an age group, both ends included; the last one is open. */
export interface AgeBand extends Omit<AgeRow, "age"> {
  readonly fromAge: number;
  readonly toAge: number;
}

/** Single years of age added up to groups of `width` years; everybody of `open` and above is one group. */
export function ageBands(rows: readonly AgeRow[], width = 5, open = 90): readonly AgeBand[] {
  const bands = Array.from({ length: Math.ceil(open / width) + 1 }, (_, at) => ({
    fromAge: at * width,
    toAge: at * width + width - 1,
    male: 0,
    female: 0,
  }));
  for (const { age, male, female } of rows) {
    const band = bands[Math.min(Math.floor(age / width), bands.length - 1)];
    band.male += male;
    band.female += female;
  }
  return bands;
}

/** Residents of both sexes from one age to another, both included. */
export const residentsBetween = (rows: readonly AgeRow[], fromAge: number, toAge: number): number =>
  rows.reduce(
    (sum, { age, male, female }) => (age >= fromAge && age <= toAge ? sum + male + female : sum),
    0,
  );

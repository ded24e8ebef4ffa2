import { LACKS, type Lack } from "../domain/lack";
import type { Certificate, UnitYear } from "./results";

/** Pupils without a place by what they lack. */
export type Lacking = Record<Lack, number>;

export const nobodyLacking = (): Lacking => ({ noReach: 0, noRoom: 0, noBed: 0 });

/** Counts the unplaced of one home and grade, `(grade − 1) × H + home`. */
export function addLacking(
  sums: Lacking,
  { unplaced, lack }: Pick<UnitYear, "unplaced" | "lack">,
  cell: number,
): void {
  sums[LACKS[lack[cell]]] += unplaced[cell];
}

/** What most of the unplaced lack; the first of LACKS where they are as many. */
export const mostLacking = (sums: Readonly<Lacking>): Lack =>
  LACKS.reduce((most, lack) => (sums[lack] > sums[most] ? lack : most));

/** What most of those whom a certificate is about lack (method 4.5): of seats by what is within reach, of places as they were placed. */
export function lackOfCertificate(now: UnitYear, { grade = 1, homes, lack }: Certificate): Lack {
  if (lack !== undefined) return LACKS[lack];
  const sums = nobodyLacking();
  const first = ((grade - 1) * now.demand.length) / now.rules.classSize.length;
  for (const home of homes) addLacking(sums, now, first + home);
  return mostLacking(sums);
}

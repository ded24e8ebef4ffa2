import { type Fan, type FanCell, flagShare, seatYearsOf } from "./fan";
import type { FutureOffer, RoomsBy } from "./indicators";

/** How sure a measure that brings seats is, by school and stage. */
export interface MeasureNeed extends Omit<FutureOffer, "by"> {
  readonly measure: RoomsBy["measure"];
  /** From when on it stands. */
  readonly year: number;
  /** Greatest share of futures, over the years, in which its pupils would find too few free seats elsewhere; and in which year. */
  readonly needed: number;
  readonly neededIn: number;
  /** The same of the last year. */
  readonly neededLast: number;
  /** Share of futures in which the school stands half empty in the last year. */
  readonly halfEmptyLast: number;
  /** Share of futures in which it was full and has lost three pupils in ten by the last year. */
  readonly peaked: number;
  /** Seat-years over the run. */
  readonly empty: FanCell;
  readonly short: FanCell;
}

/** Every build and expansion with the futures that need it, the least needed first. */
export function measureNeeds(fan: Fan): readonly MeasureNeed[] {
  const { years, offers } = fan.shape;
  const last = years[years.length - 1];
  const found = offers.flatMap(({ by, ...offer }, at): MeasureNeed[] => {
    if (by === undefined) return [];
    const byYear = years.map((year) => flagShare(fan, at, year, "needed"));
    const needed = Math.max(...byYear);
    return [
      {
        ...offer,
        measure: by.measure,
        year: by.year,
        needed,
        neededIn: needed === 0 ? by.year : years[byYear.indexOf(needed)],
        neededLast: byYear[byYear.length - 1],
        halfEmptyLast: flagShare(fan, at, last, "halfEmpty"),
        peaked: flagShare(fan, at, last, "peaked"),
        empty: seatYearsOf(fan, at, "empty"),
        short: seatYearsOf(fan, at, "short"),
      },
    ];
  });
  return found.sort((a, b) => a.needed - b.needed || b.halfEmptyLast - a.halfEmptyLast);
}

import type { Build, Expand } from "../../domain/measure";
import { schoolOf } from "../../domain/schoolOf";
import type { Stage } from "../../domain/stage";
import type { Results } from "../results";
import { schoolOffers } from "./schoolOffers";
import { seatsTaken } from "./seatsTaken";

/** How a measure's new seats of one stage are used over the years. */
export interface SeatPath {
  readonly stage: Stage;
  /** In the third, tenth and fifteenth year; in the last that the school is open in the run instead of any after it. */
  readonly told: readonly { readonly year: number; readonly share: number }[];
  /** The first year from which fewer than half of the seats are ever taken again, two years at least. */
  readonly surplusFrom: number | undefined;
}

/** Years after the first: a school is full in its third, and a building is judged over fifteen. */
const TOLD_AFTER = [2, 9, 14];
const LEAST_SHARE = 0.5;
const LEAST_YEARS = 2;

/**
 * The use of the seats that a build or expansion adds, stage by stage, while the school is open. A school that grows from its entry
 * grade is judged once it has grown. Nothing where the third year is beyond the run.
 */
export function seatPaths(results: Results, measure: Build | Expand): readonly SeatPath[] {
  const third = measure.year + TOLD_AFTER[0];
  if (results.setAside.includes(measure.id)) return [];
  const school = schoolOf(measure);
  return schoolOffers(results, school).flatMap(({ stage, results: { years }, at }): SeatPath[] => {
    const open = results.years.filter((year, offset) => year >= third && years[offset].isOpen[at] === 1);
    const shares = open
      .flatMap((year) => seatsTaken(results, measure, year).filter((one) => one.stage === stage))
      .map(({ seats, taken }) => taken / seats);
    if (shares.length === 0) return [];
    const last = open[open.length - 1];
    const top = years[years.length - 1].toGrade[at];
    const isGrown = (year: number) => years[results.years.indexOf(year)].toGrade[at] === top;
    const grown = open.findIndex(isGrown);
    let from = open.length;
    while (from > 0 && shares[from - 1] < LEAST_SHARE) from--;
    from = Math.max(from, grown);
    const told = new Set(TOLD_AFTER.map((after) => Math.min(measure.year + after, last)));
    return [
      {
        stage,
        told: [...told].map((year) => ({ year, share: shares[open.indexOf(year)] })),
        surplusFrom: open.length - from < LEAST_YEARS ? undefined : open[from],
      },
    ];
  });
}

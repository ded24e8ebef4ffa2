import type { Build, Expand } from "../../domain/measure";
import type { Stage } from "../../domain/stage";
import type { Results } from "../results";
import { seatsTaken } from "./seatsTaken";

/** How a measure's new seats of one stage are used over the years. */
export interface SeatPath {
  readonly stage: Stage;
  /** In the third, tenth and fifteenth year, as far as the run goes, and in its last. */
  readonly told: readonly { readonly year: number; readonly share: number }[];
  /** The first year, from the third on, from which fewer than half of the seats are ever taken again. */
  readonly surplusFrom: number | undefined;
}

/** Years after the first: a school is full in its third, and a building is judged over fifteen. */
const TOLD_AFTER = [2, 9, 14];
const LEAST_SHARE = 0.5;

/** The use of the seats that a build or expansion adds, stage by stage; nothing where its third year is beyond the run. */
export function seatPaths(results: Results, measure: Build | Expand): readonly SeatPath[] {
  const last = results.years[results.years.length - 1];
  const third = measure.year + TOLD_AFTER[0];
  if (third > last || results.setAside.includes(measure.id)) return [];
  const years = results.years.filter((year) => year >= third);
  const byYear = years.map((year) => seatsTaken(results, measure, year));
  const told = TOLD_AFTER.map((after) => Math.min(measure.year + after, last));
  return byYear[0].map(({ stage }, at) => {
    const shares = byYear.map((stages) => stages[at].taken / stages[at].seats);
    let from = years.length;
    while (from > 0 && shares[from - 1] < LEAST_SHARE) from--;
    return {
      stage,
      told: [...new Set(told)].map((year) => ({ year, share: shares[years.indexOf(year)] })),
      surplusFrom: years[from],
    };
  });
}

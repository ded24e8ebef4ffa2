import { type Part, unitsOf } from "../part";
import type { Results } from "../results";

/** Seats against those of the base year, school by school: added − removed = net. */
export interface SeatChange {
  readonly added: number;
  readonly removed: number;
}

/** What schools of a part have gained and lost in seats since the base year, by openings, expansions, closures and rules. */
export function seatChange(results: Results, year: number, part: Part = {}): SeatChange {
  const offset = results.years.indexOf(year);
  let added = 0;
  let removed = 0;
  for (const { years } of unitsOf(results, part)) {
    const before = years[0].seats;
    years[offset].seats.forEach((seats, offer) => {
      added += Math.max(0, seats - before[offer]);
      removed += Math.max(0, before[offer] - seats);
    });
  }
  return { added, removed };
}

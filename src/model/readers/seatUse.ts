import type { Build, Expand } from "../../domain/measure";
import type { Stage } from "../../domain/stage";
import type { Results } from "../results";
import { schoolOffers } from "./schoolOffers";

/** How many of the seats that a measure adds to a stage are taken. */
export interface SeatUse {
  readonly stage: Stage;
  readonly seats: number;
  readonly taken: number;
}

/**
 * Seats that a build or expansion adds, and pupils on them in some year: of a school that stood before, those above the seats
 * of the year before the measure, as far as the new seats go.
 */
export function seatUse(results: Results, measure: Build | Expand, year: number): readonly SeatUse[] {
  const school = measure.kind === "build" ? measure.school.id : measure.school;
  const offsetOf = (one: number) => results.years.indexOf(one);
  return schoolOffers(results, school)
    .filter(({ stage }) => measure.kind === "build" || stage === measure.stage)
    .map(({ stage, results: { years }, at }) => {
      const then = years[offsetOf(year)];
      const offers = then.seats.length;
      const before = years[offsetOf(measure.year) - 1].seats[at];
      const seats = years[offsetOf(measure.year)].seats[at] - before;
      let pupils = -before;
      for (let cell = at; cell < then.wholePupils.length; cell += offers) pupils += then.wholePupils[cell];
      return { stage, seats, taken: Math.max(0, Math.min(seats, pupils)) };
    });
}

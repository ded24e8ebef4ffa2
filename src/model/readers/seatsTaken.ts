import type { Build, Expand } from "../../domain/measure";
import type { Stage } from "../../domain/stage";
import { roomsBeforeMeasures, seatsAdded } from "../indicators/money";
import { pupilsOfOffer } from "../indicators/pupilsOfOffer";
import type { Results } from "../results";
import { schoolOffers } from "./schoolOffers";

/** How many of the seats that a measure adds to a stage are taken. */
export interface SeatsTaken {
  readonly stage: Stage;
  readonly seats: number;
  readonly taken: number;
}

/**
 * Seats that a build or expansion adds, and pupils on them in some year from its own on (method 7): those of a new school by its
 * pupils, those of an expansion by the pupils that its other seats could not hold.
 */
export function seatsTaken(results: Results, measure: Build | Expand, year: number): readonly SeatsTaken[] {
  const added = seatsAdded(results.norms, measure, roomsBeforeMeasures(results));
  const school = measure.kind === "build" ? measure.school.id : measure.school;
  const offset = results.years.indexOf(year);
  return schoolOffers(results, school).flatMap(({ stage, results: { years }, at }) => {
    const seats = added.find((one) => one.stage === stage)?.seats ?? 0;
    if (seats === 0) return [];
    const now = years[offset];
    const others = Math.max(0, now.seats[at] - seats);
    return [{ stage, seats, taken: Math.min(seats, Math.max(0, pupilsOfOffer(now, at) - others)) }];
  });
}

import type { Build, Expand } from "../../domain/measure";
import { schoolOf } from "../../domain/schoolOf";
import type { Stage } from "../../domain/stage";
import { offersBeforeMeasures, seatsAdded } from "../indicators/money";
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
 * pupils, those of an expansion by the pupils that the seats before it could not hold.
 */
export function seatsTaken(results: Results, measure: Build | Expand, year: number): readonly SeatsTaken[] {
  const added = seatsAdded(results.norms, results.assumptions.stages, measure, offersBeforeMeasures(results));
  const school = schoolOf(measure);
  const offset = results.years.indexOf(year);
  return schoolOffers(results, school).flatMap(({ stage, results: { years }, at }) => {
    const seats = added.find((one) => one.stage === stage)?.seats ?? 0;
    if (seats === 0) return [];
    const now = years[offset];
    const later = laterSeats(results, measure, stage, year);
    const others = Math.max(0, now.seats[at] - seats - later);
    return [{ stage, seats, taken: Math.min(seats, Math.max(0, pupilsOfOffer(now, at) - others)) }];
  });
}

/** Seats that later expansions of the same school have added to a stage by a year. */
function laterSeats(results: Results, measure: Build | Expand, stage: Stage, year: number): number {
  const { measures } = results.scenario;
  const school = schoolOf(measure);
  const at = measures.findIndex(({ id }) => id === measure.id);
  const before = offersBeforeMeasures(results);
  return measures.reduce((sum, other, row) => {
    if (other.kind !== "expand" || other.school !== school || other.stage !== stage) return sum;
    const isLater = other.year > measure.year || (other.year === measure.year && row > at);
    if (!isLater || other.year > year || results.setAside.includes(other.id)) return sum;
    return (
      sum +
      seatsAdded(results.norms, results.assumptions.stages, other, before).reduce(
        (seats, added) => seats + added.seats,
        0,
      )
    );
  }, 0);
}

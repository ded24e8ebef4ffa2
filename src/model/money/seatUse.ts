import type { Build, Expand } from "../../domain/measure";
import { offersBeforeMeasures, seatsAdded } from "../indicators/money";
import { seatsTaken } from "../readers/seatsTaken";
import type { Results } from "../results";

/** Seats that a measure adds, and how many of them are sat in over the building's life. */
export interface SeatUse {
  readonly seats: number;
  /** Seats used, added up over the years of the building's life. */
  readonly seatYears: number;
  /** Of them simulated; the rest is held at the last simulated year's use. */
  readonly simulatedYears: number;
}

/**
 * How the seats of a measure are used (method 7): those of a new school by its pupils, those of an expansion by the pupils
 * that the seats before it could not hold, from the measure's year over the life of a building.
 */
export function seatUse(results: Results, measure: Build | Expand): SeatUse {
  const added = seatsAdded(results.norms, results.assumptions.stages, measure, offersBeforeMeasures(results));
  const first = results.years.indexOf(measure.year);
  const used = results.years.map((year, offset) =>
    first === -1 || offset < first
      ? 0
      : seatsTaken(results, measure, year).reduce((sum, { taken }) => sum + taken, 0),
  );
  const life = results.norms.costs.buildingLifeYears;
  const simulatedYears = first === -1 ? 0 : Math.min(life, used.length - first);
  const within = used.slice(Math.max(0, first), Math.max(0, first) + simulatedYears);
  const rest = simulatedYears === 0 ? 0 : (life - simulatedYears) * (within.at(-1) ?? 0);
  return {
    seats: added.reduce((sum, { seats }) => sum + seats, 0),
    seatYears: within.reduce((sum, seats) => sum + seats, 0) + rest,
    simulatedYears,
  };
}

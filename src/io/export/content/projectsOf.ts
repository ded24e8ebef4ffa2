import type { Measure } from "../../../domain/measure";
import { offersBeforeMeasures, seatsAdded } from "../../../model/indicators/money";
import { type Investment, investments } from "../../../model/money/investments";
import { type MeasurePremises, measurePremises } from "../../../model/money/measurePremises";
import type { Results } from "../../../model/results";

/** A measure that builds or costs: what a budget paper calls a project. */
export interface ProjectSheet extends Investment {
  readonly rooms: number;
  readonly seats: number;
  /** What it adds to its school's premises. */
  readonly premises: MeasurePremises;
}

/** The projects of a scenario in the order of their years. */
export function projectsOf(results: Results): readonly ProjectSheet[] {
  const before = offersBeforeMeasures(results);
  return [...investments(results)]
    .sort((a, b) => a.measure.year - b.measure.year)
    .map((investment) => {
      const added = seatsAdded(results.norms, results.assumptions.stages, investment.measure, before);
      return {
        ...investment,
        rooms: roomsOf(investment.measure),
        seats: added.reduce((sum, { seats }) => sum + seats, 0),
        premises: measurePremises(results.norms, results.assumptions.stages, investment.measure, before),
      };
    });
}

function roomsOf(measure: Measure): number {
  switch (measure.kind) {
    case "build":
      return measure.school.offers.reduce((sum, offer) => sum + offer.rooms, 0);
    case "expand":
      return measure.addedRooms;
    default:
      return 0;
  }
}

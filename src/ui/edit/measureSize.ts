import { assertNever } from "../../domain/assertNever";
import type { Measure } from "../../domain/measure";
import type { Norms } from "../../domain/norms";
import { recruitedPosts } from "../../domain/recruitedPosts";
import type { SchoolPlan } from "../../domain/school";
import { seatsOf } from "../../domain/seats";
import type { StageRules } from "../../domain/stage";
import { standardSizes } from "../../domain/standardSizes";
import { seatsAdded, seatsTurned } from "../../model/indicators/money";

/** How big a measure is, in the unit that its kind is counted by. */
export interface MeasureSize {
  readonly unit: "seats" | "beds" | "dwellings" | "places" | "buses" | "posts";
  readonly count: number;
}

type FindSchool = (id: string) => SchoolPlan | undefined;

/** The size of a measure; negative where seats go; nothing where there is nothing to count. */
export function measureSize(
  measure: Measure,
  norms: Norms,
  stages: StageRules,
  find: FindSchool,
): MeasureSize | undefined {
  const offerBefore = (id: string, stage: string) => find(id)?.offers.find((offer) => offer.stage === stage);
  switch (measure.kind) {
    case "build":
    case "expand": {
      const seats = seatsAdded(norms, stages, measure, offerBefore).reduce(
        (sum, part) => sum + part.seats,
        0,
      );
      if (seats === 0 && measure.kind === "expand") return { unit: "beds", count: measure.addedBeds ?? 0 };
      return { unit: "seats", count: seats };
    }
    case "merge":
      return measure.campusStays
        ? undefined
        : { unit: "seats", count: -seatsAt(find(measure.school), norms, stages) };
    case "close":
      return { unit: "seats", count: -seatsAt(find(measure.school), norms, stages, measure.stage) };
    case "convert":
      if (measure.to.form === "boarding") return { unit: "beds", count: measure.to.beds };
      return [
        ...seatsAdded(norms, stages, measure, offerBefore),
        ...seatsTurned(norms, measure, offerBefore),
      ].map(({ seats }): MeasureSize => ({ unit: "seats", count: seats }))[0];
    case "housing":
      return { unit: "dwellings", count: measure.phases.reduce((sum, phase) => sum + phase.dwellings, 0) };
    case "boundary":
      return { unit: "places", count: measure.settlements.length };
    case "bus":
      return { unit: "buses", count: measure.addedBuses };
    case "recruit":
      return { unit: "posts", count: recruitedPosts(measure) };
    case "policy":
    case "spread":
      return undefined;
    default:
      return assertNever(measure);
  }
}

/** Seats at the standard class size of a school's rooms, of one stage or all. */
function seatsAt(school: SchoolPlan | undefined, norms: Norms, stages: StageRules, stage?: string): number {
  const offers = school?.offers.filter((offer) => stage === undefined || offer.stage === stage) ?? [];
  return offers.reduce((sum, offer) => sum + seatsOf(offer.rooms, standardSizes(norms, stages, offer)), 0);
}

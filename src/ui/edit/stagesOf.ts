import type { Measure } from "../../domain/measure";
import type { SchoolPlan } from "../../domain/school";
import type { Stage } from "../../domain/stage";

/** The stages that a measure acts on; none where it acts on all. */
export function stagesOf(measure: Measure, find: (id: string) => SchoolPlan | undefined): readonly Stage[] {
  switch (measure.kind) {
    case "build":
      return measure.school.offers.map((offer) => offer.stage);
    case "expand":
    case "boundary":
    case "policy":
    case "spread":
    case "bus":
    case "recruit":
      return [measure.stage];
    case "merge":
    case "close":
    case "convert":
      return find(measure.school)?.offers.map((offer) => offer.stage) ?? [];
    default:
      return [];
  }
}

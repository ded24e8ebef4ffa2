import type { Measure } from "../../domain/measure";
import type { Costs, Norms } from "../../domain/norms";
import type { Premises } from "../../domain/school";
import type { StageRules } from "../../domain/stage";
import { type OfferBefore, seatsAdded } from "../indicators/money";

/** The areas that 优质均衡 judges a school by. */
export type Areas = Pick<Premises, "siteAreaSqm" | "floorAreaSqm" | "sportsAreaSqm">;

/** What a measure adds to the premises of its school. */
export interface MeasurePremises extends Areas {
  /** All of the building, what its cost goes by; `floorAreaSqm` is the teaching and auxiliary part. */
  readonly buildingAreaSqm: number;
}

type PerSeat =
  | "siteAreaPerSeatSqm"
  | "floorAreaPerSeatSqm"
  | "teachingAreaPerSeatSqm"
  | "sportsAreaPerSeatSqm";

/**
 * Areas that a measure brings, by the cost model's figures a seat (method 6, 7): a new school site, building and sports ground,
 * unless it says its own; more rooms at a standing school only building, for its site stays as it is.
 */
export function measurePremises(
  norms: Norms,
  stages: StageRules,
  measure: Measure,
  offerBefore: OfferBefore,
): MeasurePremises {
  const { costs } = norms;
  const seats = seatsAdded(norms, stages, measure, offerBefore);
  const by = (figure: PerSeat & keyof Costs) =>
    seats.reduce((sum, added) => sum + added.seats * costs[figure][added.stage], 0);
  const isNew = measure.kind === "build";
  const said = isNew ? measure.school.premises : undefined;
  return {
    siteAreaSqm: said?.siteAreaSqm ?? (isNew ? by("siteAreaPerSeatSqm") : 0),
    floorAreaSqm: said?.floorAreaSqm ?? by("teachingAreaPerSeatSqm"),
    sportsAreaSqm: said?.sportsAreaSqm ?? (isNew ? by("sportsAreaPerSeatSqm") : 0),
    buildingAreaSqm: by("floorAreaPerSeatSqm"),
  };
}

import type { Measure } from "../../domain/measure";
import type { Norms } from "../../domain/norms";
import type { StageRules } from "../../domain/stage";
import type { OfferBefore } from "../indicators/money";
import { measurePremises } from "./measurePremises";

/** Capital of a measure: what it says, else floor area of its seats and its beds at the norm (method 7). */
export function capitalYuan(
  norms: Norms,
  stages: StageRules,
  measure: Measure,
  offerBefore: OfferBefore,
): number {
  if (measure.capitalYuan !== undefined) return measure.capitalYuan;
  const { costs } = norms;
  const { buildingAreaSqm } = measurePremises(norms, stages, measure, offerBefore);
  return buildingAreaSqm * costs.capitalPerFloorAreaYuan + bedsAdded(measure) * costs.capitalPerBedYuan;
}

function bedsAdded(measure: Measure): number {
  if (measure.kind === "build") return measure.school.offers.reduce((sum, offer) => sum + offer.beds, 0);
  if (measure.kind === "expand") return measure.addedBeds ?? 0;
  if (measure.kind === "convert" && measure.to.form === "boarding") return measure.to.beds;
  if (measure.kind === "convert" && measure.to.form === "nineYear") return measure.to.juniorBeds;
  return 0;
}

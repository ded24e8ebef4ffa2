import { STAGES, type Stage } from "../../domain/stage";
import type { Results, UnitResults } from "../results";

/** One stage of a school in the results: its unit, and its place among the unit's offers. */
export interface SchoolOffer {
  readonly stage: Stage;
  readonly results: UnitResults;
  readonly at: number;
}

/** Every stage that a school teaches in some year of the results, in the order of the stages; none for an unknown id. */
export function schoolOffers(results: Results, school: string): readonly SchoolOffer[] {
  const { model, units } = results;
  const row = model.schoolRow.get(school);
  if (row === undefined) return [];
  return model.offersOfSchool[row]
    .map((offer) => {
      const stage = model.offers.stage[offer];
      const unit = units[model.schoolCounty[row] * STAGES.length + stage];
      return { stage: STAGES[stage], results: unit, at: unit.unit.offers.indexOf(offer) };
    })
    .sort((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
}

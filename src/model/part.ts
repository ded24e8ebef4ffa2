import { STAGES, type Stage } from "../domain/stage";
import type { Results, UnitResults } from "./results";

/** Which part of the city: one county, one stage, or all where left out. */
export interface Part {
  readonly county?: string;
  readonly stage?: Stage;
}

/** Units of the results that belong to a part. */
export function unitsOf(results: Results, part: Part): readonly UnitResults[] {
  return results.units.filter(
    ({ unit }) =>
      (part.county === undefined || results.model.countyIds[unit.county] === part.county) &&
      (part.stage === undefined || STAGES[unit.stage] === part.stage),
  );
}

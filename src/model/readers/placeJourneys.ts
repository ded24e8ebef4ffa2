import type { Stage } from "../../domain/stage";
import { unitsOf } from "../part";
import type { Results } from "../results";
import type { Journey } from "./journeyBins";

/** Every journey to a school of one stage in a year, of the whole city or of one county. */
export function placeJourneys(
  results: Results,
  year: number,
  stage: Stage,
  county?: string,
): readonly Journey[] {
  const offset = results.years.indexOf(year);
  return unitsOf(results, { stage, ...(county !== undefined && { county }) }).flatMap(({ unit, years }) => {
    const now = years[offset];
    return Array.from(now.flowArc, (arc, flow) => ({
      metres: unit.arcM[arc],
      pupils: now.flowPupils[flow],
      boards: now.flowBoards[flow] === 1,
    }));
  });
}

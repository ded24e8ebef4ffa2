import { offersBeforeMeasures } from "../indicators/money";
import { type Areas, measurePremises } from "../money/measurePremises";
import type { Results } from "../results";

/**
 * The premises of a school in a year: those of the base year, and what measures up to then have added (method 6). Nothing
 * where nobody has told what a standing school has.
 */
export function premisesIn(results: Results, schoolRow: number, year: number): Areas | undefined {
  const { model, norms, assumptions, scenario, setAside } = results;
  const { id } = model.schools[schoolRow];
  const isBuilt = schoolRow >= model.dataset.schools.length;
  const { premises } = model.schools[schoolRow];
  if (!isBuilt && premises === undefined) return undefined;
  const added = scenario.measures
    .filter(
      (measure) =>
        measure.year <= year &&
        ((measure.kind === "expand" && measure.school === id) ||
          (measure.kind === "build" && measure.school.id === id)) &&
        !setAside.includes(measure.id),
    )
    .map((measure) => measurePremises(norms, assumptions.stages, measure, offersBeforeMeasures(results)));
  return [...(isBuilt || premises === undefined ? [] : [premises]), ...added].reduce(joined, NONE);
}

const NONE: Areas = { siteAreaSqm: 0, floorAreaSqm: 0, sportsAreaSqm: 0 };

/** Two premises as one. */
export const joined = (a: Areas, b: Areas): Areas => ({
  siteAreaSqm: a.siteAreaSqm + b.siteAreaSqm,
  floorAreaSqm: a.floorAreaSqm + b.floorAreaSqm,
  sportsAreaSqm: a.sportsAreaSqm + b.sportsAreaSqm,
});

import type { Assumptions } from "../../domain/assumptions";
import type { Dataset } from "../../domain/dataset";
import type { Settlement } from "../../domain/place";
import type { Plan } from "../../domain/plan";

/**
 * How far up the ladder a city stands (design: import): 1 schools alone, 2 and several years of rolls or births, 3 and
 * residents, 4 and sites or a plan.
 */
export type Rung = 1 | 2 | 3 | 4;

/** What tells homes that stand in for residents from settlements of a table. */
export const STAND_IN = "home/";

/** Whether a settlement only stands in for residents that no table lists. */
export const standsIn = ({ id }: Settlement): boolean => id.startsWith(STAND_IN);

/** The rung of a city, read off what its tables hold. */
export function rungOf(
  { settlements, schools, sites }: Pick<Dataset, "settlements" | "schools" | "sites">,
  { fertility }: Assumptions,
  plan?: Plan,
): Rung {
  if (!settlements.every(standsIn)) return sites.length > 0 || (plan?.lines.length ?? 0) > 0 ? 4 : 3;
  const years = schools
    .flatMap(({ offers }) => offers)
    .flatMap(({ enrolment }) => enrolment.map(({ year }) => year));
  return new Set(years).size > 1 || fertility.knownBirths.length > 0 ? 2 : 1;
}

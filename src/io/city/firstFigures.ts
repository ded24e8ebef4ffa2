import type { School } from "../../domain/school";

/** Pupils of the base year and rooms, the first figures that a planner sees. */
export function firstFigures(
  schools: readonly School[],
  baseYear: number,
): { readonly pupils: number; readonly rooms: number } {
  const offers = schools.flatMap((school) => school.offers);
  const pupils = offers
    .flatMap(({ enrolment }) => enrolment.find(({ year }) => year === baseYear)?.byGrade ?? [])
    .reduce((sum, one) => sum + one, 0);
  return { pupils, rooms: offers.reduce((sum, offer) => sum + offer.rooms, 0) };
}

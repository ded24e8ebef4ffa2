import { readCity } from "../../workers/headless/readCity";
import type { TrueSchool } from "./dirtyForm";

/** Primary schools of the built-in city with pupils in every grade, forty of them. */
export function trueSchools(): readonly TrueSchool[] {
  const { dataset } = readCity().model;
  const named = new Map(
    [...dataset.counties, ...dataset.townships].map(({ id, name }) => [id as string, name.zh]),
  );
  return dataset.schools
    .filter(({ kind, offers }) => kind === "primary" && offers.length === 1)
    .flatMap((school, nth): readonly TrueSchool[] => {
      const [{ enrolment, rooms, fromGrade }] = school.offers;
      const byGrade = enrolment.find(({ year }) => year === dataset.baseYear)?.byGrade ?? [];
      if (fromGrade !== 1 || byGrade.length !== 6 || Math.min(...byGrade) < 1) return [];
      return [
        {
          code: String(nth + 11).padStart(5, "0"),
          name: school.name.zh,
          county: named.get(school.county) ?? "",
          township: named.get(school.township) ?? "",
          lng: school.lng,
          lat: school.lat,
          rooms,
          byGrade,
        },
      ];
    })
    .slice(0, 40);
}

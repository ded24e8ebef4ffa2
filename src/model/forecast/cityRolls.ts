import type { Assumptions } from "../../domain/assumptions";
import type { Dataset } from "../../domain/dataset";
import { knownBirths } from "../../domain/knownBirths";
import { AGES } from "../../domain/place";
import type { Stage } from "../../domain/stage";
import { fillGaps } from "./fillGaps";
import type { Feed, Rolls } from "./rolls";

/** The rolls of one stage of a city, a county being a district; undefined where no school has two years of them. */
export function cityRolls(dataset: Dataset, stage: Stage, grades: number): Rolls | undefined {
  const teaching = dataset.schools.flatMap((school) =>
    school.offers.flatMap((offer) => (offer.stage === stage ? [{ school, offer }] : [])),
  );
  const years = teaching.flatMap(({ offer }) => offer.enrolment.map(({ year }) => year));
  const firstYear = Math.min(...years);
  const count = Math.max(...years) - firstYear + 1;
  if (years.length === 0 || count < 2) return undefined;
  return {
    firstYear,
    years: count,
    grades,
    districts: dataset.counties.length,
    schools: teaching.map(({ school, offer }) => {
      const pupils = Array.from({ length: grades }, () => new Array<number>(count).fill(0));
      for (const { year, byGrade } of offer.enrolment)
        byGrade.forEach((number, at) => {
          const grade = pupils[offer.fromGrade - 1 + at];
          if (grade !== undefined) grade[year - firstYear] = number;
        });
      const known = new Set(offer.enrolment.map(({ year }) => year - firstYear));
      fillGaps(pupils, count, (year) => known.has(year));
      return {
        id: school.id,
        district: dataset.counties.findIndex(({ id }) => id === school.county),
        pupils,
      };
    }),
  };
}

/**
 * Children of a county who reach the entry age in a year: residents of the base year by age, and after it the births that are known, shared out as the
 * youngest residents are (method 2.3). A past origin knows those born by then, the base year all that are known today. Deaths and moves
 * since birth are left to the share that schools take in.
 */
export function birthsFeed(dataset: Dataset, assumptions: Assumptions, rolls: Rolls, entryAge: number): Feed {
  const { baseYear, counties, settlements } = dataset;
  const byCounty = counties.map(({ id }) => {
    const ages = new Array<number>(AGES).fill(0);
    for (const { county, residents } of settlements) {
      if (county !== id) continue;
      for (let age = 0; age <= 100; age++) ages[age] += residents.male[age] + residents.female[age];
    }
    return ages;
  });
  const infants = byCounty.reduce((sum, ages) => sum + ages[0], 0);
  const last = rolls.years - 1;
  return (district, origin, year) => {
    const born = rolls.firstYear + year - entryAge;
    if (born > rolls.firstYear + origin && origin < last) return Number.NaN;
    if (born <= baseYear) return byCounty[district][baseYear - born] ?? Number.NaN;
    const births = knownBirths(assumptions.fertility.knownBirths, born - 1);
    return births === undefined || infants === 0 ? Number.NaN : (births * byCounty[district][0]) / infants;
  };
}

/** Pupils of a county who are on their way up in the stage below: in its top grade the year before entry, a grade lower for each year more. */
export function stageBelowFeed(below: Rolls, rolls: Rolls): Feed {
  const shift = rolls.firstYear - below.firstYear;
  return (district, origin, year) => {
    const at = Math.min(year - 1, origin) + shift;
    const grade = below.grades - 1 - (year + shift - 1 - at);
    if (at < 0 || at >= below.years || grade < 0) return Number.NaN;
    return below.schools.reduce(
      (sum, school) => sum + (school.district === district ? school.pupils[grade][at] : 0),
      0,
    );
  };
}

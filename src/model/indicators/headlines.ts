import { yearMoney } from "../money/yearMoney";
import type { Part } from "../part";
import { perPart } from "../perPart";
import type { Results } from "../results";
import { type SchoolYear, schoolYears } from "./schoolYears";
import { totals } from "./totals";

/** The figures of a part of the city in one year that every headline picks from: sums, schools by size, money in yuan. */
export const headlines = perPart((results, year, part) => {
  const schools = schoolsOfPart(results, year, part);
  return {
    ...totals(results, year, part),
    schools: schools.length,
    oversized: schools.filter(({ isOversized }) => isOversized).length,
    small: schools.filter(({ isSmall }) => isSmall).length,
    ...yearMoney(results, year, part),
  };
});

/** Schools of a part; one with several stages belongs to each. */
export const schoolsOfPart = (
  results: Results,
  year: number,
  { county, stage }: Part,
): readonly SchoolYear[] =>
  schoolYears(results, year).filter(
    (school) =>
      (county === undefined || school.county === county) &&
      (stage === undefined || school.offers.some((offer) => offer.stage === stage)),
  );

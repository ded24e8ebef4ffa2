import { STAGES, type Stage } from "../../domain/stage";
import type { Results } from "../results";
import { sizesOf } from "../sizesOf";

/** One stage of one school in one year, as the report lists it. */
export interface OfferYear {
  readonly school: string;
  readonly schoolRow: number;
  /** The school that it is a campus of; itself otherwise. */
  readonly headRow: number;
  readonly stage: Stage;
  /** The school stands in the countryside: rural norms hold. */
  readonly isRural: boolean;
  readonly county: string;
  readonly pupils: number;
  readonly byGrade: readonly number[];
  readonly seats: number;
  readonly rooms: number;
  readonly beds: number;
  readonly classes: number;
  readonly largestClass: number;
  readonly isTogether: boolean;
  /** Classes above the standard size. */
  readonly isOverCap: boolean;
  /** One more seat here: children seated, or metres of journey saved a day. */
  readonly priceSeated: number;
  readonly priceM: number;
}

/** Every open offer of a year, in the order of counties, stages and rows; whole pupils. */
export function offerYears(results: Results, year: number): readonly OfferYear[] {
  const offset = results.years.indexOf(year);
  const heads = results.heads[offset];
  return results.units.flatMap(({ unit, years }) => {
    const now = years[offset];
    const offers = unit.offers.length;
    const grades = now.wholePupils.length / Math.max(1, offers);
    return Array.from(unit.offers, (row, offer) => {
      const cells = Array.from({ length: grades }, (_, grade) => grade * offers + offer);
      const byGrade = cells.map((cell) => now.wholePupils[cell]);
      const schoolRow = results.model.offers.school[row];
      return {
        school: results.model.schools[schoolRow].id as string,
        schoolRow,
        headRow: heads[schoolRow],
        stage: STAGES[unit.stage],
        isRural: results.model.schools[schoolRow].setting === "rural",
        county: results.model.countyIds[unit.county],
        pupils: byGrade.reduce((sum, pupils) => sum + pupils, 0),
        byGrade,
        seats: now.seats[offer],
        rooms: now.rooms[offer],
        beds: now.beds[offer],
        classes: cells.reduce((sum, cell) => sum + now.classes[cell], 0),
        largestClass: Math.max(0, ...cells.map((cell) => now.largestClass[cell])),
        isTogether: now.together[offer] === 1,
        isOverCap: cells.some((cell, grade) => now.largestClass[cell] > sizesOf(now, offer).classSize[grade]),
        priceSeated: now.priceSeated[offer],
        priceM: now.priceM[offer],
      };
    }).filter((_, offer) => now.isOpen[offer] === 1);
  });
}

/** One school in one year, its campuses counted with the school that they belong to. */
export interface SchoolYear {
  readonly school: string;
  readonly schoolRow: number;
  readonly county: string;
  readonly offers: readonly OfferYear[];
  readonly pupils: number;
  readonly seats: number;
  readonly isOversized: boolean;
  readonly isSmall: boolean;
  readonly isTiny: boolean;
}

const COMPULSORY: readonly Stage[] = ["primary", "junior"];

/**
 * Schools of a year with their size bands (method 5.2). Oversized and small are said of compulsory schools: the first
 * of pupils in primary and junior grades, above 2,500 where both stages are taught and 2,000 elsewhere.
 */
export function schoolYears(results: Results, year: number): readonly SchoolYear[] {
  const { norms } = results;
  const bySchool = new Map<number, OfferYear[]>();
  for (const offer of offerYears(results, year)) {
    const offers = bySchool.get(offer.headRow);
    if (offers === undefined) bySchool.set(offer.headRow, [offer]);
    else offers.push(offer);
  }
  return [...bySchool]
    .sort(([a], [b]) => a - b)
    .map(([schoolRow, offers]) => {
      const compulsory = offers.filter((offer) => COMPULSORY.includes(offer.stage));
      const pupils = offers.reduce((sum, offer) => sum + offer.pupils, 0);
      const inCompulsory = compulsory.reduce((sum, offer) => sum + offer.pupils, 0);
      const isNineYear = new Set(compulsory.map((offer) => offer.stage)).size === 2;
      const limit = isNineYear ? norms.oversizedSchoolAbove.nineYear : norms.oversizedSchoolAbove.ordinary;
      return {
        school: results.model.schools[schoolRow].id as string,
        schoolRow,
        county: offers[0].county,
        offers,
        pupils,
        seats: offers.reduce((sum, offer) => sum + offer.seats, 0),
        isOversized: inCompulsory > limit,
        isSmall: compulsory.length > 0 && inCompulsory < norms.smallSchoolBelow,
        isTiny: compulsory.length > 0 && inCompulsory < norms.tinySchoolBelow,
      };
    });
}

import type { Stage } from "../../domain/stage";
import { pupilsOfOffer } from "../indicators/pupilsOfOffer";
import type { Results } from "../results";
import { schoolOffers } from "./schoolOffers";

/** A school's pupils and seats in one year. */
export interface SchoolSeriesPoint {
  readonly year: number;
  readonly isOpen: boolean;
  readonly pupils: number;
  readonly seats: number;
}

/** A school's pupils against its seats, year by year; of one of its stages or of all. */
export function schoolSeries(results: Results, school: string, stage?: Stage): readonly SchoolSeriesPoint[] {
  const offers = schoolOffers(results, school).filter(
    (offer) => stage === undefined || offer.stage === stage,
  );
  return results.years.map((year, offset) => {
    let pupils = 0;
    let seats = 0;
    let isOpen = false;
    for (const { results: unit, at } of offers) {
      const now = unit.years[offset];
      pupils += pupilsOfOffer(now, at);
      seats += now.seats[at];
      isOpen ||= now.isOpen[at] === 1;
    }
    return { year, isOpen, pupils, seats };
  });
}

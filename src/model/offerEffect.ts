import type { Stage } from "../domain/stage";
import { totals } from "./indicators/totals";
import type { Results } from "./results";

/** One stage of a school, where one more class could be. */
export interface OfferRef {
  readonly school: string;
  readonly stage: Stage;
}

/** What one more class does to its stage in its year, all over the city: figures of a trial run less those without it. */
export interface OfferEffect {
  readonly unplaced: number;
  readonly aboveOwnSeats: number;
  /** Classes above the standard. */
  readonly classesOverCap: number;
  /** Pupils × kilometres of day journeys, one way. */
  readonly pupilKm: number;
}

/** Effects by `offerKey`, as far as they have been tried. */
export type OfferEffects = Readonly<Record<string, OfferEffect>>;

export const offerKey = (year: number, { stage, school }: OfferRef): string => `${year} ${stage} ${school}`;

/** The effect of one more class as two runs tell it (method 4.6: its price is that of the next seat alone). */
export function offerEffect(before: Results, after: Results, year: number, stage: Stage): OfferEffect {
  const [was, is] = [before, after].map((results) => totals(results, year, { stage }));
  return {
    unplaced: is.unplaced - was.unplaced,
    aboveOwnSeats: is.aboveOwnSeats - was.aboveOwnSeats,
    classesOverCap: is.classesOverCap - was.classesOverCap,
    pupilKm: (is.pupilMetres - was.pupilMetres) / 1000,
  };
}

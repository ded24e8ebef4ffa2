import type { UnitResults, UnitYear } from "../results";

/** What is known of the journeys to each offer of a unit in one year, added up once for all. */
export interface OfferJourneys {
  readonly boarders: Float64Array;
  readonly dayPupils: Float64Array;
  /** Pupils × metres of day journeys. */
  readonly pupilMetres: Float64Array;
  /** The longest day journey. */
  readonly longestM: Float64Array;
}

/** Results are never edited, so what was added up stays true as long as they live. */
const known = new WeakMap<UnitYear, OfferJourneys>();

/** Boarders and day journeys of every offer of a unit, in one walk over who goes where. */
export function offerJourneys({ unit, years }: UnitResults, offset: number): OfferJourneys {
  const now = years[offset];
  const before = known.get(now);
  if (before !== undefined) return before;
  const offers = unit.offers.length;
  const sums: OfferJourneys = {
    boarders: new Float64Array(offers),
    dayPupils: new Float64Array(offers),
    pupilMetres: new Float64Array(offers),
    longestM: new Float64Array(offers),
  };
  for (let flow = 0; flow < now.flowArc.length; flow++) {
    const arc = now.flowArc[flow];
    const offer = unit.arcOffer[arc];
    const pupils = now.flowPupils[flow];
    if (now.flowBoards[flow] === 1) {
      sums.boarders[offer] += pupils;
      continue;
    }
    sums.dayPupils[offer] += pupils;
    sums.pupilMetres[offer] += pupils * unit.arcM[arc];
    if (pupils > 0) sums.longestM[offer] = Math.max(sums.longestM[offer], unit.arcM[arc]);
  }
  known.set(now, sums);
  return sums;
}

import { DAY, placementArcs } from "./eligibleArcs";
import { type Situation, sizesHere } from "./situation";

/**
 * Seats that somebody could sit on, by offer: those of the classes that were formed, and no more in a grade than children of
 * it live within reach of the school by day, or have a bed there (method 5.3); never more than the school's seats. A room with
 * eight children in a valley of eight has eight.
 *
 * @param demand Pupils by `(grade − 1) × H + home`.
 * @param classes Classes by `(grade − 1) × O + offer`.
 * @param seats Seats by offer.
 */
export function usableSeats(
  situation: Situation,
  demand: Float64Array,
  classes: Int32Array,
  seats: Float64Array,
): Float64Array {
  const { unit, grades, rules, supply } = situation;
  const homes = unit.homes.length;
  const offers = unit.offers.length;
  const usable = new Float64Array(offers);
  const beds = Float64Array.from(unit.offers, (row) =>
    rules.wholeCounty ? Number.POSITIVE_INFINITY : supply.beds[row],
  );
  for (let grade = 0; grade < grades; grade++) {
    const byDay = new Float64Array(offers);
    const boarding = new Float64Array(offers);
    const counted = new Uint8Array(unit.arcOffer.length);
    for (const { start, arc, way } of placementArcs(situation, grade + 1))
      for (let home = 0; home < homes; home++)
        for (let at = start[home]; at < start[home + 1]; at++) {
          if (counted[arc[at]] === 1) continue;
          counted[arc[at]] = 1;
          const around = way[at] === DAY ? byDay : boarding;
          around[unit.arcOffer[arc[at]]] += demand[grade * homes + home];
        }
    for (let offer = 0; offer < offers; offer++) {
      const ofClasses = classes[grade * offers + offer] * sizesHere(situation, offer).classSize[grade];
      const inBeds = Math.min(beds[offer], boarding[offer], Math.max(0, ofClasses - byDay[offer]));
      beds[offer] -= inBeds;
      usable[offer] += Math.min(ofClasses, byDay[offer] + inBeds);
    }
  }
  return usable.map((some, offer) => Math.min(some, seats[offer]));
}

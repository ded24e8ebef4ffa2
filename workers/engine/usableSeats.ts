import { eligibleArcs } from "./eligibleArcs";
import type { Situation } from "./situation";

/**
 * Seats that somebody could sit on, by offer: those of the classes that were formed, and no more in a grade than children of
 * it live within reach of the school (method 5.3). A room with eight children in a valley of eight has eight.
 *
 * @param demand Pupils by `(grade − 1) × H + home`.
 * @param classes Classes by `(grade − 1) × O + offer`.
 */
export function usableSeats(situation: Situation, demand: Float64Array, classes: Int32Array): Float64Array {
  const { unit, grades, rules } = situation;
  const homes = unit.homes.length;
  const offers = unit.offers.length;
  const usable = new Float64Array(offers);
  for (let grade = 0; grade < grades; grade++) {
    const { start, arc } = eligibleArcs(situation, grade + 1, false);
    const around = new Float64Array(offers);
    for (let home = 0; home < homes; home++)
      for (let at = start[home]; at < start[home + 1]; at++)
        around[unit.arcOffer[arc[at]]] += demand[grade * homes + home];
    for (let offer = 0; offer < offers; offer++)
      usable[offer] += Math.min(classes[grade * offers + offer] * rules.classSize[grade], around[offer]);
  }
  return usable;
}

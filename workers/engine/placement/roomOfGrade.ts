import type { Room } from "../frame";
import { type Situation, sizesHere } from "../situation";
import type { Seating } from "./seating";

/** What stands while one grade after the other is placed; tables by grade are `offer × G + grade − 1`. */
export interface Standing {
  readonly seating: Seating;
  /** Rooms of each grade. */
  readonly dealt: Int32Array;
  /** Newcomers and boarders of each grade, as placed or, before that, as expected: others keep off their places. */
  readonly taken: Float64Array;
  readonly boarding: Float64Array;
  /** Beds of each offer that nobody who stays sleeps in. */
  readonly beds: Float64Array;
}

/** Writes down what a grade takes now. */
export function stand(
  standing: Standing,
  grade: number,
  grades: number,
  { taken, boarding }: { readonly taken: Float64Array; readonly boarding: Float64Array },
): void {
  for (let offer = 0; offer < taken.length; offer++) {
    standing.taken[offer * grades + grade] = taken[offer];
    standing.boarding[offer * grades + grade] = boarding[offer];
  }
}

/** Whether grades share rooms, or a school's beds, so that what one takes leaves the others less. */
export const areTied = ({ seating, beds }: Standing): boolean =>
  seating.isTogether.includes(1) || beds.some((some) => some > 0);

/** Pupils who are seated above the standard seats of their grade's rooms, whoever comes. */
export function seatedAboveAll(situation: Situation, { seating, dealt }: Standing, grade: number): number {
  const { unit, grades } = situation;
  let above = 0;
  for (let offer = 0; offer < unit.offers.length; offer++) {
    if (seating.isTogether[offer] === 1) continue;
    const cell = offer * grades + grade;
    above += Math.max(0, seating.fixed[cell] - dealt[cell] * sizesHere(situation, offer).classSize[grade]);
  }
  return above;
}

/** Seats of a grade that are left for newcomers, and beds. */
export function roomOf(situation: Situation, standing: Standing, grade: number): Room {
  const { unit, grades, supply } = situation;
  const { seating, dealt, taken, boarding, beds } = standing;
  const offers = unit.offers.length;
  const standard = new Float64Array(offers);
  const tolerated = new Float64Array(offers);
  const bedsLeft = beds.slice();
  for (let offer = 0; offer < offers; offer++) {
    const row = unit.offers[offer];
    if (supply.isOpen[row] === 0 || supply.fromGrade[row] > grade + 1 || supply.toGrade[row] < grade + 1)
      continue;
    const at = offer * grades;
    const sizes = sizesHere(situation, offer);
    const size = sizes.classSize[grade];
    const most = sizes.tolerated[grade];
    let rooms = dealt[at + grade];
    let seated = seating.fixed[at + grade];
    if (seating.isTogether[offer] === 1) {
      rooms = seating.rooms[offer];
      seated = 0;
      for (let other = 0; other < grades; other++)
        seated += seating.fixed[at + other] + (other === grade ? 0 : taken[at + other]);
    }
    standard[offer] = Math.max(0, rooms * size - seated);
    tolerated[offer] = Math.max(0, rooms * most - Math.max(seated, rooms * size));
    if (bedsLeft[offer] === 0) continue;
    for (let other = 0; other < grades; other++) if (other !== grade) bedsLeft[offer] -= boarding[at + other];
    if (bedsLeft[offer] < 0) bedsLeft[offer] = 0;
  }
  return { standard, tolerated, beds: bedsLeft };
}

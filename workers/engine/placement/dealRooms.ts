import { type Situation, sizesHere } from "../situation";
import type { Seating } from "./seating";

/**
 * Deals every school's whole rooms to its grades for the pupils that are expected there (method 4.3): those who are
 * seated first, the intake plan, then room by room to the grade where most would otherwise be unplaced, or else above the
 * standard, or else in the fullest classes. A school that opens this year with every grade spreads its rooms evenly.
 *
 * @param expected Pupils by `offer × G + grade − 1`, those who are seated among them.
 * @returns rooms by `offer × G + grade − 1`; nothing for grades taught together.
 */
export function dealRooms(situation: Situation, seating: Seating, expected: Float64Array): Int32Array {
  const { unit, grades, supply } = situation;
  const dealt = new Int32Array(expected.length);
  for (let offer = 0; offer < unit.offers.length; offer++) {
    const row = unit.offers[offer];
    if (supply.isOpen[row] === 0 || seating.isTogether[offer] === 1) continue;
    const first = supply.fromGrade[row] - 1;
    const taught = supply.toGrade[row] - first;
    const at = offer * grades + first;
    const { classSize, tolerated } = sizesHere(situation, offer);
    let spare = seating.rooms[offer];
    for (let grade = 0; grade < taught; grade++) {
      const even =
        Math.floor(seating.rooms[offer] / taught) + (grade < seating.rooms[offer] % taught ? 1 : 0);
      const promised = grade === 0 ? seating.promised[offer] : 0;
      dealt[at + grade] = Math.max(seating.needed[at + grade], supply.opensFull[row] === 1 ? even : promised);
      spare -= dealt[at + grade];
    }
    for (; spare > 0; spare--) {
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let grade = 0; grade < taught; grade++) {
        const worth = worthOf(
          expected[at + grade],
          dealt[at + grade],
          classSize[first + grade],
          tolerated[first + grade],
        );
        if (worth > most) {
          most = worth;
          best = grade;
        }
      }
      dealt[at + best]++;
    }
    if (spare < 0) shrink(dealt, at, taught, spare, expected);
  }
  return dealt;
}

/** What one more room does for a grade: each level outweighs those after it. */
function worthOf(pupils: number, rooms: number, standard: number, tolerated: number): number {
  const unplaced = relieved(pupils, rooms, tolerated);
  return 1e6 * unplaced + 1e3 * relieved(pupils, rooms, standard) + pupils / ((rooms + 1) * standard);
}

/** How many pupils fewer are above the seats of rooms when there is one more. */
const relieved = (pupils: number, rooms: number, size: number): number =>
  Math.max(0, pupils - rooms * size) - Math.max(0, pupils - (rooms + 1) * size);

/** More rooms are needed than there are: the emptiest grades give theirs up, one room at least being left to each. */
function shrink(dealt: Int32Array, at: number, taught: number, spare: number, pupils: Float64Array): void {
  for (let left = spare; left < 0; left++) {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let grade = 0; grade < taught; grade++) {
      if (dealt[at + grade] < 2) continue;
      const load = pupils[at + grade] / (dealt[at + grade] - 1);
      if (load < least) {
        least = load;
        best = grade;
      }
    }
    if (best === -1) return;
    dealt[at + best]--;
  }
}

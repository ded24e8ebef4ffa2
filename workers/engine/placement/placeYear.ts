import type { Certificate, UnitYear } from "../../../src/model/results";
import { addFlow, emptyFlows, type FlowList } from "../flowList";
import { placeFreely } from "../placeFreely";
import type { Situation } from "../situation";
import type { Start } from "../stay";
import type { Levels } from "./levels";
import { type PlacementTrees, placeRound } from "./placeRound";
import { type Seating, seatingOf } from "./seating";

/** Where those who waited went. */
export interface Placed {
  /** By grade from 0, those among them whom measures sent. */
  readonly arrivals: readonly FlowList[];
  /** `grade × H + home`. */
  readonly unplaced: Float64Array;
  readonly certificates: readonly Certificate[];
  /** Everybody, seated and placed, by `offer × G + grade − 1`, and the rooms that each grade was given. */
  readonly seating: Seating;
  readonly dealt: Int32Array;
  readonly value: Levels;
  /** Absent where no limit binds. */
  readonly bound?: Levels;
  readonly trees: PlacementTrees;
}

/**
 * Seats everybody who waits (method 4.2–4.4): all grades and their rooms together where limits bind, zoned placement in
 * two rounds, the second for those whom their areas leave over.
 *
 * @param trees Trees to start from; they change the speed, never the answer.
 */
export function placeYear(
  situation: Situation,
  before: UnitYear,
  start: Start,
  trees: PlacementTrees,
): Placed {
  const { unit, grades, supply, assumptions } = situation;
  const homes = unit.homes.length;
  const waiting = start.waiting.slice();
  const seating = seatingOf(situation, before, start, waiting);
  const arrivals = Array.from({ length: grades }, emptyFlows);
  const join = (byGrade: readonly FlowList[]) => {
    byGrade.forEach(({ arc, boards, pupils }, grade) => {
      for (let flow = 0; flow < arc.length; flow++)
        addFlow(arrivals[grade], arc[flow], boards[flow], pupils[flow]);
    });
  };
  join(seating.sent);
  const seatedM = metresOf(situation, start.staying) + metresOf(situation, seating.sent);
  if (assumptions.mode === "nearest" || assumptions.mode === "choice") {
    const free = Array.from({ length: grades }, emptyFlows);
    for (let grade = grades; grade >= 1; grade--)
      placeFreely(situation, grade, waiting.subarray((grade - 1) * homes, grade * homes), free[grade - 1]);
    join(free);
    const unplaced = waiting.reduce((sum, pupils) => sum + pupils, 0);
    const metres = seatedM + metresOf(situation, free);
    return {
      arrivals,
      unplaced: waiting,
      certificates: [],
      seating,
      dealt: new Int32Array(unit.offers.length * grades),
      value: { unplaced, aboveStandard: 0, metres },
      trees: { grades: [] },
    };
  }
  const beds = Float64Array.from(unit.offers, (row) => supply.beds[row]);
  for (const flows of start.staying)
    for (let flow = 0; flow < flows.arc.length; flow++)
      if (flows.boards[flow] === 1) beds[unit.arcOffer[flows.arc[flow]]] -= flows.pupils[flow];
  for (let offer = 0; offer < beds.length; offer++) beds[offer] = Math.max(0, beds[offer]);

  let round = placeRound(situation, seating, waiting, beds, true, trees);
  join(round.arrivals);
  let metres = seatedM;
  if (assumptions.mode === "zoned" && waiting.some((pupils) => pupils > 0)) {
    metres += round.value.metres;
    round = placeRound(situation, round.seating, waiting, round.beds, false, { grades: [] });
    join(round.arrivals);
  }
  return {
    arrivals,
    unplaced: waiting,
    certificates: round.certificates,
    seating: round.seating,
    dealt: round.dealt,
    value: { ...round.value, metres: metres + round.value.metres },
    bound: { ...round.bound, metres: metres + round.bound.metres },
    trees: round.trees,
  };
}

/** Pupils × metres of some flows; a bed counts `boardingM` more. */
function metresOf({ unit, assumptions }: Situation, byGrade: readonly FlowList[]): number {
  let metres = 0;
  for (const { arc, boards, pupils } of byGrade)
    for (let flow = 0; flow < arc.length; flow++)
      metres += pupils[flow] * (unit.arcM[arc[flow]] + boards[flow] * assumptions.boardingM);
  return metres;
}

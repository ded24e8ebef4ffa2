import type { Certificate, UnitYear } from "../../../src/model/results";
import { addFlow, emptyFlows, type FlowList } from "../flowList";
import { placeFreely } from "../placeFreely";
import type { Situation } from "../situation";
import type { Start } from "../stay";
import type { Levels } from "./levels";
import { placePooled } from "./placePooled";
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
  const { unit, grades, assumptions } = situation;
  const homes = unit.homes.length;
  const { waiting, seating, seatedM } = seatedFirst(situation, before, start);
  const arrivals = Array.from({ length: grades }, emptyFlows);
  const join = (byGrade: readonly FlowList[]) => {
    byGrade.forEach(({ arc, boards, pupils }, grade) => {
      for (let flow = 0; flow < arc.length; flow++)
        addFlow(arrivals[grade], arc[flow], boards[flow], pupils[flow]);
    });
  };
  join(seating.sent);
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
  const beds = bedsLeft(situation, start);
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

/**
 * What no placement of a year goes below, found without placing anybody; undefined where placement takes two rounds or no
 * limit binds.
 *
 * @param tree A tree to start from; it changes the speed, never the answer.
 */
export function boundOfYear(
  situation: Situation,
  before: UnitYear,
  start: Start,
  tree: PlacementTrees["pooled"],
): Levels | undefined {
  if (situation.assumptions.mode !== "nearby") return undefined;
  const { waiting, seating, seatedM } = seatedFirst(situation, before, start);
  const { bound } = placePooled(situation, seating, waiting, bedsLeft(situation, start), true, tree);
  return { ...bound, metres: seatedM + bound.metres };
}

/** Those who have a seat before anybody is placed, who waits besides them, and the journeys of the seated. */
function seatedFirst(situation: Situation, before: UnitYear, start: Start) {
  const waiting = start.waiting.slice();
  const seating = seatingOf(situation, before, start, waiting);
  return {
    waiting,
    seating,
    seatedM: metresOf(situation, start.staying) + metresOf(situation, seating.sent),
  };
}

/** Beds by offer that nobody who stays sleeps in. */
function bedsLeft({ unit, supply }: Situation, { staying }: Start): Float64Array {
  const beds = Float64Array.from(unit.offers, (row) => supply.beds[row]);
  for (const { arc, boards, pupils } of staying)
    for (let flow = 0; flow < arc.length; flow++)
      if (boards[flow] === 1) beds[unit.arcOffer[arc[flow]]] -= pupils[flow];
  for (let offer = 0; offer < beds.length; offer++) beds[offer] = Math.max(0, beds[offer]);
  return beds;
}

/** Pupils × metres of some flows; a bed counts `boardingM` more. */
function metresOf({ unit, assumptions }: Situation, byGrade: readonly FlowList[]): number {
  let metres = 0;
  for (const { arc, boards, pupils } of byGrade)
    for (let flow = 0; flow < arc.length; flow++)
      metres += pupils[flow] * (unit.arcM[arc[flow]] + boards[flow] * assumptions.boardingM);
  return metres;
}

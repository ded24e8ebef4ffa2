import type { Certificate } from "../../../src/model/results";
import { alikeGrades } from "../alikeGrades";
import { certificatesOf } from "../certificates";
import { addFlow, emptyFlows, type FlowList } from "../flowList";
import { frameOf } from "../frame";
import { quantisedDown } from "../quantum";
import { type Situation, sizesHere } from "../situation";
import type { TransportBasis, TransportProblem, TransportSolution } from "../transport/transport";
import { wholeVillages } from "../wholeVillages";
import { dealRooms } from "./dealRooms";
import type { Levels } from "./levels";
import { type GradePlacement, placeGrade } from "./placeGrade";
import { placePooled } from "./placePooled";
import { areTied, type Standing, stand } from "./roomOfGrade";
import type { Seating } from "./seating";
import { settleRooms } from "./settleRooms";

/** Trees to start from next time; they change the speed, never the answer. */
export interface PlacementTrees {
  readonly pooled?: TransportBasis;
  /** By grade from 0. */
  readonly grades: readonly (TransportBasis | undefined)[];
}

/** One round of placement. */
export interface Round {
  readonly arrivals: readonly FlowList[];
  /** Everybody who is seated now. */
  readonly seating: Seating;
  readonly dealt: Int32Array;
  readonly beds: Float64Array;
  readonly certificates: readonly Certificate[];
  /** Metres are those of this round's newcomers. */
  readonly value: Levels;
  readonly bound: Levels;
  readonly trees: PlacementTrees;
}

/**
 * Places all who wait and deals the rooms among the grades, together (method 4.3): the pooled transport bounds what can be
 * reached and says whom to expect where; rooms are dealt for them; each grade is placed exactly on its rooms; and rooms
 * move on while that leaves fewer unplaced or above the standard. Takes whoever finds a seat out of `waiting`.
 */
export function placeRound(
  situation: Situation,
  seating: Seating,
  waiting: Float64Array,
  beds: Float64Array,
  isZoned: boolean,
  trees: PlacementTrees,
): Round {
  const { unit, grades } = situation;
  const offers = unit.offers.length;
  const homes = unit.homes.length;
  const groups = alikeGrades(situation);
  const frames = Array.from({ length: grades }, (_, grade) => {
    const group = groups.find((one) => one.includes(grade + 1)) as readonly number[];
    return frameOf(situation, [group], isZoned);
  });
  const pooled = placePooled(situation, seating, waiting, beds, isZoned, trees.pooled);
  const expected = seating.fixed.map((pupils, cell) => pupils + pooled.expected[cell]);
  const standing: Standing = {
    seating,
    dealt: dealRooms(situation, seating, expected),
    taken: pooled.expected.map(quantisedDown),
    boarding: pooled.boarding.map(quantisedDown),
    beds,
  };
  const waitingOf = (grade: number) => waiting.subarray(grade * homes, (grade + 1) * homes);
  settleRooms(
    situation,
    standing,
    frames.map((frame, grade) => ({ frame, pupils: waitingOf(grade) })),
    expected,
    pooled.bound,
  );
  const trunk: (TransportBasis | undefined)[] = [...trees.grades];
  const placed: (GradePlacement | undefined)[] = [];
  const place = (grade: number): void => {
    const one = placeGrade(situation, standing, {
      frame: frames[grade],
      grade,
      pupils: waitingOf(grade),
      basis: trunk[grade],
    });
    placed[grade] = one;
    if (one === undefined) return;
    trunk[grade] = one.solution.basis;
    stand(standing, grade, grades, one);
  };
  for (let grade = grades - 1; grade >= 0; grade--) place(grade);
  // What the others had been expected to take of shared rooms and beds, and did not.
  for (let grade = grades - 1; grade >= 0; grade--)
    if ((placed[grade]?.unplaced ?? 0) > 0 && areTied(standing)) place(grade);

  const arrivals = Array.from({ length: grades }, emptyFlows);
  const certificates: Certificate[] = [];
  const fixed = seating.fixed.slice();
  const bedsLeft = beds.slice();
  let metres = 0;
  for (let grade = grades - 1; grade >= 0; grade--) {
    const one = placed[grade];
    if (one === undefined) continue;
    const { problem, solution } = one;
    const frame = frames[grade];
    const { used, usedFrom, usedUnits } = situation.assumptions.wholeVillage
      ? usedOf(problem, wholeVillages(problem, solution.flow, frame.asking, offers))
      : solution;
    for (let rank = 0; rank < used.length && usedFrom[rank] < homes; rank++) {
      const arc = used[rank];
      const sent = usedUnits[rank];
      const offer = unit.arcOffer[frame.arc[arc]];
      addFlow(arrivals[grade], frame.arc[arc], frame.way[arc], sent);
      waiting[grade * homes + usedFrom[rank]] -= sent;
      fixed[offer * grades + grade] += sent;
      metres += sent * problem.arcCost[arc];
      if (problem.arcTarget[arc] >= offers) bedsLeft[offer] -= sent;
    }
    certificates.push(
      ...certificatesOf(situation, frame, problem, solution, { about: "places", grade: grade + 1 }),
    );
  }
  let unplaced = 0;
  for (const pupils of waiting) unplaced += pupils;
  const after = { ...seating, fixed };
  return {
    arrivals,
    seating: after,
    dealt: standing.dealt,
    beds: bedsLeft,
    certificates,
    value: { unplaced, aboveStandard: pupilsAboveStandard(situation, after, standing.dealt), metres },
    bound: pooled.bound,
    trees: { pooled: pooled.basis, grades: trunk },
  };
}

/** The arcs of a flow that carry anything, the source of each and what it carries. */
function usedOf(
  { arcStart }: TransportProblem,
  flow: Float64Array,
): Pick<TransportSolution, "used" | "usedFrom" | "usedUnits"> {
  const used: number[] = [];
  const usedFrom: number[] = [];
  for (let source = 0; source < arcStart.length - 1; source++)
    for (let arc = arcStart[source]; arc < arcStart[source + 1]; arc++) {
      if (flow[arc] === 0) continue;
      used.push(arc);
      usedFrom.push(source);
    }
  return {
    used: Int32Array.from(used),
    usedFrom: Int32Array.from(usedFrom),
    usedUnits: Float64Array.from(used, (arc) => flow[arc]),
  };
}

/** Pupils above the standard seats of the rooms that their grades have; of all rooms where grades are taught together. */
function pupilsAboveStandard(
  situation: Situation,
  { fixed, isTogether, rooms }: Seating,
  dealt: Int32Array,
): number {
  const { unit, grades, supply } = situation;
  let above = 0;
  for (let offer = 0; offer < unit.offers.length; offer++) {
    const row = unit.offers[offer];
    if (supply.isOpen[row] === 0) continue;
    const { classSize } = sizesHere(situation, offer);
    let together = 0;
    let size = 0;
    for (let grade = supply.fromGrade[row] - 1; grade < supply.toGrade[row]; grade++) {
      const pupils = fixed[offer * grades + grade];
      together += pupils;
      size = Math.max(size, classSize[grade]);
      if (isTogether[offer] === 0)
        above += Math.max(0, pupils - dealt[offer * grades + grade] * classSize[grade]);
    }
    if (isTogether[offer] === 1) above += Math.max(0, together - rooms[offer] * size);
  }
  return above;
}

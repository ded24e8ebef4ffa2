import { BOARD } from "../eligibleArcs";
import { type Frame, framedProblem, type Room, workspaceOf } from "../frame";
import { type Situation, sizesHere } from "../situation";
import {
  priceTransport,
  solveTransport,
  type TransportProblem,
  type TransportSolution,
  valueTransport,
} from "../transport";
import type { TransportBasis } from "../transportBasis";
import type { Levels } from "./levels";
import type { Seating } from "./seating";

/** One grade placed on the rooms that it has. */
export interface GradePlacement {
  /** Absent where nobody waits. */
  readonly solved?: Solved;
  /** Newcomers that each offer takes, and those of them in beds. */
  readonly taken: Float64Array;
  readonly boarding: Float64Array;
  /** Pupils above the standard count those who are seated; at schools that teach grades together, newcomers only. */
  readonly levels: Levels;
}

export interface Solved {
  readonly problem: TransportProblem;
  readonly solution: TransportSolution;
  readonly isPriced: boolean;
}

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

/** One grade's newcomers, and what they may attend. */
export interface Waiting {
  readonly frame: Frame;
  /** From 0. */
  readonly grade: number;
  /** Those who ask in the frame. */
  readonly pupils: Float64Array;
  readonly basis: TransportBasis | undefined;
}

/**
 * Places the newcomers of one grade on its rooms: a minimum-cost flow, solved to the proven optimum, as few unplaced as
 * can be, then as few above the standard class size, then the shortest journeys (method 4.2).
 */
export function placeGrade(
  situation: Situation,
  standing: Standing,
  { frame, grade, pupils, basis }: Waiting,
): GradePlacement {
  const { unit } = situation;
  const offers = unit.offers.length;
  const taken = new Float64Array(offers);
  const boarding = new Float64Array(offers);
  let aboveStandard = seatedAboveAll(situation, standing, grade);
  if (!pupils.some((waiting) => waiting > 0))
    return { taken, boarding, levels: { unplaced: 0, aboveStandard, metres: 0 } };
  const room = roomOf(situation, standing, grade);
  const problem = framedProblem(frame, pupils, room);
  const solution = solveTransport(problem, {
    workspace: workspaceOf(frame, grade),
    withoutPrices: true,
    ...(basis && { basis }),
  });
  let unplaced = 0;
  let metres = 0;
  for (let at = 0; at < frame.asking; at++) unplaced += solution.leftOver[at];
  for (const arc of solution.used) {
    if (arc >= frame.arc.length) break;
    const sent = solution.flow[arc];
    const offer = unit.arcOffer[frame.arc[arc]];
    taken[offer] += sent;
    metres += sent * problem.arcCost[arc];
    if (frame.way[arc] === BOARD) boarding[offer] += sent;
  }
  for (let offer = 0; offer < offers; offer++)
    aboveStandard += Math.max(0, taken[offer] - room.standard[offer]);
  return {
    solved: { problem, solution, isPriced: false },
    taken,
    boarding,
    levels: { unplaced, aboveStandard, metres },
  };
}

/** A placement with its prices, if it is the last that its frame has solved for the grade. */
export function withPrices({ frame, grade }: Waiting, placement: GradePlacement): GradePlacement {
  const { solved } = placement;
  if (solved === undefined || solved.isPriced) return placement;
  const solution = priceTransport(solved.problem, workspaceOf(frame, grade), solved.solution);
  return { ...placement, solved: { ...solved, solution, isPriced: true } };
}

/** What `placeGrade` would come to, without saying who goes where; cheap where the frame still holds the grade's last tree. */
export function valueGrade(
  situation: Situation,
  standing: Standing,
  { frame, grade, pupils, basis }: Waiting,
): Levels {
  const seated = seatedAboveAll(situation, standing, grade);
  if (!pupils.some((waiting) => waiting > 0)) return { unplaced: 0, aboveStandard: seated, metres: 0 };
  const problem = framedProblem(frame, pupils, roomOf(situation, standing, grade));
  const value = valueTransport(problem, { workspace: workspaceOf(frame, grade), ...(basis && { basis }) });
  return {
    unplaced: value.leftOver,
    aboveStandard: seated + value.dear,
    metres: value.cost - value.dear * frame.aboveStandardCost,
  };
}

/** Pupils who are seated above the standard seats of their grade's rooms, whoever comes. */
function seatedAboveAll(situation: Situation, { seating, dealt }: Standing, grade: number): number {
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
function roomOf(situation: Situation, standing: Standing, grade: number): Room {
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

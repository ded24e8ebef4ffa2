import { framedProblem } from "../frame";
import type { LevelFrame } from "../lasting";
import type { Situation } from "../situation";
import { solveTransport, type TransportBasis, valueTransport } from "../transport/transport";
import { levelWorkspaceOf } from "./levelFrame";
import type { PupilLevels } from "./levels";
import { roomOf, type Standing, seatedAboveAll } from "./roomOfGrade";

/** The best that a grade can come to on its rooms, journeys left out. */
export interface GradeLevels {
  /** Newcomers that each offer takes in one placement that comes to this, and those of them in beds. */
  readonly taken: Float64Array;
  readonly boarding: Float64Array;
  /** What one more seat is worth at each offer, in `LEVEL_COSTS`. */
  readonly price: Float64Array;
  /** Pupils above the standard count those who are seated; at schools that teach grades together, newcomers only. */
  readonly levels: PupilLevels;
  readonly basis?: TransportBasis;
}

/** One grade's newcomers, merged by what they may attend. */
export interface MergedWaiting {
  readonly frame: LevelFrame;
  /** From 0. */
  readonly grade: number;
  readonly pupils: Float64Array;
  readonly basis?: TransportBasis | undefined;
}

/**
 * As few unplaced as can be, then as few above the standard class size, for one grade on its rooms (method 4.2 without
 * the journeys).
 */
export function gradeLevels(
  situation: Situation,
  standing: Standing,
  { frame, grade, pupils, basis }: MergedWaiting,
): GradeLevels {
  const offers = situation.unit.offers.length;
  const taken = new Float64Array(offers);
  const boarding = new Float64Array(offers);
  const seated = seatedAboveAll(situation, standing, grade);
  if (!pupils.some((waiting) => waiting > 0))
    return {
      taken,
      boarding,
      price: new Float64Array(offers),
      levels: { unplaced: 0, aboveStandard: seated },
    };
  const room = roomOf(situation, standing, grade);
  const problem = framedProblem(frame, pupils, room);
  const workspace = levelWorkspaceOf(frame, grade);
  const solution = solveTransport(problem, { workspace, withAnyFlow: true, ...(basis && { basis }) });
  let unplaced = 0;
  for (let at = 0; at < frame.asking; at++) unplaced += solution.leftOver[at];
  const { used, usedFrom, usedUnits } = solution;
  for (let rank = 0; rank < used.length && usedFrom[rank] < frame.asking; rank++) {
    const target = problem.arcTarget[used[rank]];
    const offer = target < offers ? target : frame.boarding[target - offers];
    taken[offer] += usedUnits[rank];
    if (target >= offers) boarding[offer] += usedUnits[rank];
  }
  let aboveStandard = seated;
  for (let offer = 0; offer < offers; offer++)
    aboveStandard += Math.max(0, taken[offer] - room.standard[offer]);
  return {
    taken,
    boarding,
    price: solution.targetPrice.subarray(0, offers),
    levels: { unplaced, aboveStandard },
    basis: solution.basis,
  };
}

/** The levels of `gradeLevels`, without saying who takes whom; cheap where the frame still holds the grade's last tree. */
export function valueGradeLevels(
  situation: Situation,
  standing: Standing,
  { frame, grade, pupils, basis }: MergedWaiting,
): PupilLevels {
  const seated = seatedAboveAll(situation, standing, grade);
  if (!pupils.some((waiting) => waiting > 0)) return { unplaced: 0, aboveStandard: seated };
  const problem = framedProblem(frame, pupils, roomOf(situation, standing, grade));
  const workspace = levelWorkspaceOf(frame, grade);
  const value = valueTransport(problem, { workspace, ...(basis && { basis }) });
  return { unplaced: value.leftOver, aboveStandard: seated + value.dear };
}

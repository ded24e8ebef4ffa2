import { BOARD } from "../eligibleArcs";
import { framedProblem, workspaceOf } from "../frame";
import type { Frame } from "../lasting";
import type { Situation } from "../situation";
import {
  solveTransport,
  type TransportBasis,
  type TransportProblem,
  type TransportSolution,
} from "../transport/transport";
import { roomOf, type Standing } from "./roomOfGrade";

/** One grade placed on the rooms that it has. */
export interface GradePlacement {
  readonly problem: TransportProblem;
  /** Without prices. */
  readonly solution: TransportSolution;
  /** Newcomers that each offer takes, and those of them in beds. */
  readonly taken: Float64Array;
  readonly boarding: Float64Array;
  readonly unplaced: number;
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
 *
 * @returns undefined where nobody waits.
 */
export function placeGrade(
  situation: Situation,
  standing: Standing,
  { frame, grade, pupils, basis }: Waiting,
): GradePlacement | undefined {
  if (!pupils.some((waiting) => waiting > 0)) return undefined;
  const { unit } = situation;
  const offers = unit.offers.length;
  const taken = new Float64Array(offers);
  const boarding = new Float64Array(offers);
  const problem = framedProblem(frame, pupils, roomOf(situation, standing, grade));
  const solution = solveTransport(problem, {
    workspace: workspaceOf(frame, grade),
    withoutPrices: true,
    ...(basis && { basis }),
  });
  let unplaced = 0;
  for (let at = 0; at < frame.asking; at++) unplaced += solution.leftOver[at];
  const { used, usedUnits } = solution;
  for (let rank = 0; rank < used.length && used[rank] < frame.arc.length; rank++) {
    const arc = used[rank];
    const offer = unit.arcOffer[frame.arc[arc]];
    taken[offer] += usedUnits[rank];
    if (frame.way[arc] === BOARD) boarding[offer] += usedUnits[rank];
  }
  return { problem, solution, taken, boarding, unplaced };
}

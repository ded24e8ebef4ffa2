import type { Certificate } from "../../src/model/results";
import { assignmentOf } from "./assignment";
import { certificatesOf } from "./certificates";
import { addFlow, emptyFlows, type FlowList } from "./flowList";
import { placeFreely } from "./placeFreely";
import type { RoomsByGrade } from "./roomsByGrade";
import type { Situation } from "./situation";
import type { Start } from "./stay";
import { solveTransport } from "./transport";
import type { TransportBasis } from "./transportBasis";
import { wholeVillages } from "./wholeVillages";

/** Where those who waited went. */
export interface Placed {
  /** By grade from 0. */
  readonly arrivals: readonly FlowList[];
  readonly unplaced: Float64Array;
  readonly certificates: readonly Certificate[];
  readonly overStandard: number;
  /** Metres of the journeys placed, and every penalty (method 4.2). */
  readonly objective: number;
  /** By grade: the tree to start from next time. */
  readonly bases: readonly (TransportBasis | undefined)[];
}

/**
 * Seats everybody who waits, grade by grade from the highest, the entry grade last (method 4.2–4.4): a minimum-cost
 * flow over the seats that each grade has left, solved to the proven optimum: as few unplaced as can be, then as few above the
 * standard class size, then the shortest journeys.
 *
 * @param bases Trees to start from; they change the speed, never the answer.
 */
export function placeWaiting(
  situation: Situation,
  start: Start,
  rooms: RoomsByGrade,
  bedsLeft: Float64Array,
  bases: readonly (TransportBasis | undefined)[],
): Placed {
  const { unit, grades, assumptions } = situation;
  const settlements = unit.settlements.length;
  const unplaced = new Float64Array(grades * settlements);
  const arrivals = Array.from({ length: grades }, emptyFlows);
  const certificates: Certificate[] = [];
  const kept: (TransportBasis | undefined)[] = Array.from({ length: grades });
  let overStandard = 0;
  let objective = 0;

  for (let grade = grades; grade >= 1; grade--) {
    const waiting = start.waiting.slice((grade - 1) * settlements, grade * settlements);
    seatDirected(situation, start, grade, rooms, arrivals[grade - 1], waiting);
    if (!waiting.some((pupils) => pupils > 0)) continue;
    if (assumptions.mode === "nearest" || assumptions.mode === "choice") {
      placeFreely(situation, grade, waiting, arrivals[grade - 1]);
    } else {
      const rounds = assumptions.mode === "zoned" ? [true, false] : [true];
      rounds.forEach((isZoned, round) => {
        const solved = placeGrade(
          situation,
          grade,
          waiting,
          rooms,
          bedsLeft,
          isZoned,
          round === 0 ? bases[grade - 1] : undefined,
        );
        if (round === 0) kept[grade - 1] = solved.basis;
        for (let flow = 0; flow < solved.flows.arc.length; flow++)
          addFlow(
            arrivals[grade - 1],
            solved.flows.arc[flow],
            solved.flows.boards[flow],
            solved.flows.pupils[flow],
          );
        overStandard += solved.overStandard;
        objective += solved.objective;
        if (round === rounds.length - 1) certificates.push(...solved.certificates);
      });
    }
    unplaced.set(waiting, (grade - 1) * settlements);
  }
  return { arrivals, unplaced, certificates, overStandard, objective, bases: kept };
}

/**
 * What a pupil above the standard and a pupil unplaced count in the objective that is reported, as metres: fixed, so that
 * plans can be compared. The solver's own prices are above any journey, which orders the three aims strictly.
 */
const OVER_STANDARD_M = 1e6;
const UNPLACED_M = 1e9;

/** One grade's transport problem; takes whoever finds a seat out of `waiting`. */
function placeGrade(
  situation: Situation,
  grade: number,
  waiting: Float64Array,
  rooms: RoomsByGrade,
  bedsLeft: Float64Array,
  isZoned: boolean,
  basis: TransportBasis | undefined,
) {
  const { unit } = situation;
  let asking = 0;
  for (const pupils of waiting) if (pupils > 0) asking++;
  const settlement = new Int32Array(asking);
  const pupils = new Float64Array(asking);
  for (let row = 0, at = 0; row < waiting.length; row++) {
    if (waiting[row] === 0) continue;
    settlement[at] = row;
    pupils[at++] = waiting[row];
  }
  const grades = new Int32Array(asking).fill(grade);
  const round = {
    settlement,
    grade: grades,
    pupils,
    key: settlement,
    ...rooms.columns(grade),
    beds: bedsLeft,
  };
  const assignment = assignmentOf(situation, round, isZoned);
  const { problem } = assignment;
  const solution = solveTransport(problem, {
    workspace: situation.workspace,
    withoutPrices: true,
    ...(basis && { basis }),
  });
  const flow = situation.assumptions.wholeVillage
    ? wholeVillages(problem, solution.flow, asking, unit.offers.length)
    : solution.flow;

  const flows: FlowList = emptyFlows();
  const taken = new Float64Array(unit.offers.length);
  let metres = 0;
  let unplaced = 0;
  for (let source = 0; source < asking; source++) {
    for (let arc = problem.arcStart[source]; arc < problem.arcStart[source + 1]; arc++) {
      if (flow[arc] === 0) continue;
      const offer = unit.arcOffer[assignment.arc[arc]];
      addFlow(flows, assignment.arc[arc], assignment.way[arc], flow[arc]);
      waiting[settlement[source]] -= flow[arc];
      taken[offer] += flow[arc];
      metres += flow[arc] * problem.arcCost[arc];
      if (problem.arcTarget[arc] >= unit.offers.length) bedsLeft[offer] -= flow[arc];
    }
    unplaced += waiting[settlement[source]];
  }
  let overStandard = 0;
  for (let offer = 0; offer < taken.length; offer++) {
    if (taken[offer] === 0) continue;
    overStandard += Math.max(0, taken[offer] - round.standard[offer]);
    rooms.take(offer, grade, taken[offer]);
  }
  return {
    flows,
    overStandard,
    objective: metres + overStandard * OVER_STANDARD_M + unplaced * UNPLACED_M,
    certificates: certificatesOf(situation, assignment, solution, round, { about: "places", grade }),
    basis: solution.basis,
  };
}

/** Pupils of a merged school go where the measure says, as far as there is room up to the tolerated size. */
function seatDirected(
  situation: Situation,
  start: Start,
  grade: number,
  rooms: RoomsByGrade,
  arrivals: FlowList,
  waiting: Float64Array,
): void {
  const { unit } = situation;
  for (const entry of start.directed) {
    if (entry.grade !== grade - 1) continue;
    const left = rooms.left(entry.into, grade);
    const seated = Math.min(entry.pupils, left.standard + left.tolerated);
    let arc = unit.arcStart[entry.settlement];
    while (arc < unit.arcStart[entry.settlement + 1] && unit.arcOffer[arc] !== entry.into) arc++;
    const isJoined = arc < unit.arcStart[entry.settlement + 1];
    if (isJoined && seated > 0) {
      addFlow(arrivals, arc, 0, seated);
      rooms.take(entry.into, grade, seated);
    }
    waiting[entry.settlement] += entry.pupils - (isJoined ? seated : 0);
  }
}

import type { Certificate } from "../../src/model/results";
import { type Asking, aboveStandardCost, assignmentOf, type Room } from "./assignment";
import { certificatesOf } from "./certificates";
import { addFlow, emptyFlows, type FlowList } from "./flowList";
import { placeFreely } from "./placeFreely";
import type { Situation } from "./situation";
import type { RoomsByGrade } from "./roomsByGrade";
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
        const solved = placeGrade(situation, grade, waiting, rooms, bedsLeft, isZoned, round === 0 ? bases[grade - 1] : undefined);
        if (round === 0) kept[grade - 1] = solved.basis;
        for (let flow = 0; flow < solved.flows.arc.length; flow++)
          addFlow(arrivals[grade - 1], solved.flows.arc[flow], solved.flows.boards[flow], solved.flows.pupils[flow]);
        overStandard += solved.overStandard;
        objective += solved.objective;
        if (round === rounds.length - 1) certificates.push(...solved.certificates);
      });
    }
    unplaced.set(waiting, (grade - 1) * settlements);
  }
  return { arrivals, unplaced, certificates, overStandard, objective, bases: kept };
}

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
  const asking: Asking[] = [];
  waiting.forEach((pupils, settlement) => {
    if (pupils > 0) asking.push({ settlement, grade, pupils, key: settlement });
  });
  const dear = aboveStandardCost(situation);
  const room: Room[] = Array.from(unit.offers, (_, offer) => {
    const left = rooms.left(offer, grade);
    const steps = [
      { seats: left.standard, cost: 0 },
      { seats: left.tolerated, cost: dear },
    ].filter((step) => step.seats > 0);
    return { offer, steps, beds: bedsLeft[offer] };
  }).filter(({ steps }) => steps.length > 0);
  const assignment = assignmentOf(situation, asking, room, isZoned);
  const solution = solveTransport(assignment.problem, {
    workspace: situation.workspace,
    ...(basis && { basis }),
  });
  const flow = situation.assumptions.wholeVillage
    ? wholeVillages(assignment.problem, solution.flow, asking.length, room.length)
    : solution.flow;

  const flows: FlowList = emptyFlows();
  const taken = new Float64Array(unit.offers.length);
  let metres = 0;
  asking.forEach(({ settlement }, source) => {
    for (let arc = assignment.problem.arcStart[source]; arc < assignment.problem.arcStart[source + 1]; arc++) {
      if (flow[arc] === 0) continue;
      const offer = unit.arcOffer[assignment.arc[arc]];
      addFlow(flows, assignment.arc[arc], assignment.way[arc], flow[arc]);
      waiting[settlement] -= flow[arc];
      taken[offer] += flow[arc];
      metres += flow[arc] * assignment.problem.arcCost[arc];
      if (assignment.problem.arcTarget[arc] >= room.length) bedsLeft[offer] -= flow[arc];
    }
  });
  let overStandard = 0;
  for (const { offer, steps } of room) {
    const within = steps.find((step) => step.cost === 0)?.seats ?? 0;
    overStandard += Math.max(0, taken[offer] - within);
    rooms.take(offer, grade, taken[offer]);
  }
  return {
    flows,
    overStandard,
    objective: metres + overStandard * dear + waiting.reduce((sum, pupils) => sum + pupils, 0) * assignment.unplacedCost,
    certificates: certificatesOf(situation, assignment, solution, asking, room, { about: "places", grade }),
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

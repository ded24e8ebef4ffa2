import type { Certificate } from "../../src/model/results";
import { alikeGrades } from "./alikeGrades";
import { certificatesOf } from "./certificates";
import { framedProblem, frameOf, type Room, workspaceOf } from "./frame";
import type { Frame } from "./lasting";
import { levelFrameOf, levelWorkspaceOf, mergedPupils } from "./placement/levelFrame";
import { pooledPupils } from "./pooledPupils";
import type { Situation } from "./situation";
import { solveTransport, type TransportBasis, type TransportSolution } from "./transport/transport";

/** Seats against pupils of one county, stage and year, over all grades at once. */
export interface SeatBalance {
  readonly short: number;
  readonly surplus: number;
  readonly certificates: readonly Certificate[];
  /** By offer: children that one more seat would seat, and metres of journey that it would save. */
  readonly priceSeated: Float64Array;
  readonly priceM: Float64Array;
  readonly basis: TransportBasis;
}

/**
 * How many pupils could not have a seat at the standard however all were placed (method 4.5, 7): the minimum cut
 * between the homes' whole demand and every seat within reach, with its certificates and the dual price of each seat
 * (4.6). It knows nothing of who sits where today, so it is what building can mend, while classes above the standard
 * also tell of the past. Where only indicators are asked for, certificates and prices are left out.
 */
export function seatBalance(
  situation: Situation,
  demand: Float64Array,
  seats: Float64Array,
  basis: TransportBasis | undefined,
): SeatBalance {
  const { unit, supply } = situation;
  const frame = frameOf(situation, alikeGrades(situation), true);
  const pupils = pooledPupils(frame, demand);
  const beds = Float64Array.from(unit.offers, (row) => supply.beds[row]);
  const room = { standard: seats, tolerated: new Float64Array(seats.length), beds };
  if (situation.indicatorsOnly) return withoutJourneys(situation, frame, pupils, room, basis);
  const problem = framedProblem(frame, pupils, room);
  const solution = solveTransport(problem, { workspace: workspaceOf(frame), ...(basis && { basis }) });
  const priceSeated = new Float64Array(unit.offers.length);
  const priceM = new Float64Array(unit.offers.length);
  for (let offer = 0; offer < seats.length; offer++) {
    if (seats[offer] === 0) continue;
    const price = solution.targetPrice[offer];
    priceSeated[offer] = price > frame.unplacedCost / 2 ? 1 : 0;
    priceM[offer] = priceSeated[offer] === 1 ? 0 : Math.max(0, price);
  }
  return {
    ...shortAndSurplus(solution, pupils, seats),
    certificates: certificatesOf(situation, frame, problem, solution, { about: "seats" }),
    priceSeated,
    priceM,
    basis: solution.basis,
  };
}

/** Pupils whom no seat in reach is left for, and seats after pupils: what a target took may be its own beds, passed on to nobody. */
function shortAndSurplus(
  { leftOver }: Pick<TransportSolution, "leftOver">,
  pupils: Float64Array,
  seats: Float64Array,
): Pick<SeatBalance, "short" | "surplus"> {
  let short = 0;
  let surplus = 0;
  for (let at = 0; at < pupils.length; at++) {
    short += leftOver[at];
    surplus += leftOver[at] - pupils[at];
  }
  for (const some of seats) surplus += some;
  return { short, surplus };
}

/** The same figures with homes that may attend the same schools as one, and no journeys: who is short does not depend on them. */
function withoutJourneys(
  situation: Situation,
  frame: Frame,
  asking: Float64Array,
  room: Room,
  basis: TransportBasis | undefined,
): SeatBalance {
  const level = levelFrameOf(situation, frame);
  const pupils = mergedPupils(level, asking);
  const solution = solveTransport(framedProblem(level, pupils, room), {
    workspace: levelWorkspaceOf(level, situation.grades),
    withoutPrices: true,
    withAnyFlow: true,
    ...(basis && { basis }),
  });
  return {
    ...shortAndSurplus(solution, pupils, room.standard),
    certificates: [],
    priceSeated: new Float64Array(0),
    priceM: new Float64Array(0),
    basis: solution.basis,
  };
}

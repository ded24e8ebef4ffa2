import type { Certificate } from "../../src/model/results";
import { alikeGrades } from "./alikeGrades";
import { certificatesOf } from "./certificates";
import { framedProblem, frameOf, workspaceOf } from "./frame";
import { pooledPupils } from "./pooledPupils";
import type { Situation } from "./situation";
import { solveTransport, type TransportBasis } from "./transport/transport";

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
 * also tell of the past.
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
  const problem = framedProblem(frame, pupils, room);
  const solution = solveTransport(problem, { workspace: workspaceOf(frame), ...(basis && { basis }) });

  let short = 0;
  let surplus = 0; // of seats after pupils: what a target took may be its own beds, passed on to nobody
  for (let at = 0; at < frame.asking; at++) {
    short += solution.leftOver[at];
    surplus += solution.leftOver[at] - pupils[at];
  }
  const priceSeated = new Float64Array(unit.offers.length);
  const priceM = new Float64Array(unit.offers.length);
  for (let offer = 0; offer < seats.length; offer++) {
    if (seats[offer] === 0) continue;
    surplus += seats[offer];
    const price = solution.targetPrice[offer];
    priceSeated[offer] = price > frame.unplacedCost / 2 ? 1 : 0;
    priceM[offer] = priceSeated[offer] === 1 ? 0 : Math.max(0, price);
  }
  return {
    short,
    surplus,
    certificates: certificatesOf(situation, frame, problem, solution, { about: "seats" }),
    priceSeated,
    priceM,
    basis: solution.basis,
  };
}

import type { Certificate } from "../../src/model/results";
import { assignmentOf } from "./assignment";
import { certificatesOf } from "./certificates";
import type { Situation } from "./situation";
import { solveTransport } from "./transport";
import type { TransportBasis } from "./transportBasis";

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
 * between the settlements' whole demand and every seat within reach, with its certificates and the dual price of each seat
 * (4.6). It knows nothing of who sits where today, so it is what building can mend, while classes above the standard
 * also tell of the past.
 */
export function seatBalance(
  situation: Situation,
  demand: Float64Array,
  seats: Float64Array,
  basis: TransportBasis | undefined,
): SeatBalance {
  const { unit } = situation;
  const settlements = unit.settlements.length;
  const groups = alikeGrades(situation);
  const count = settlements * groups.length;
  const settlement = new Int32Array(count);
  const grade = new Int32Array(count);
  const pupils = new Float64Array(count);
  const key = new Int32Array(count);
  for (let at = 0; at < count; at++) {
    const group = groups[at % groups.length];
    settlement[at] = Math.floor(at / groups.length);
    grade[at] = group[0];
    key[at] = settlement[at] * situation.grades + group[0] - 1;
    for (const one of group) pupils[at] += demand[(one - 1) * settlements + settlement[at]];
  }
  const beds = new Float64Array(unit.offers.length);
  for (let offer = 0; offer < beds.length; offer++) beds[offer] = situation.supply.beds[unit.offers[offer]];
  const tolerated = new Float64Array(unit.offers.length);
  const round = { settlement, grade, pupils, key, standard: seats, tolerated, beds };
  const assignment = assignmentOf(situation, round, true);
  const solution = solveTransport(assignment.problem, {
    workspace: situation.workspace,
    ...(basis && { basis }),
  });

  let short = 0;
  let surplus = 0; // of seats after pupils: what a target took may be its own beds, passed on to nobody
  for (let at = 0; at < count; at++) {
    short += solution.leftOver[at];
    surplus += solution.leftOver[at] - pupils[at];
  }
  const priceSeated = new Float64Array(unit.offers.length);
  const priceM = new Float64Array(unit.offers.length);
  for (let offer = 0; offer < seats.length; offer++) {
    if (seats[offer] === 0) continue;
    surplus += seats[offer];
    const price = solution.targetPrice[offer];
    priceSeated[offer] = price > assignment.unplacedCost / 2 ? 1 : 0;
    priceM[offer] = priceSeated[offer] === 1 ? 0 : Math.max(0, price);
  }
  return {
    short,
    surplus,
    certificates: certificatesOf(situation, assignment, solution, round, { about: "seats" }),
    priceSeated,
    priceM,
    basis: solution.basis,
  };
}

/** Grades that may attend exactly the same schools, so that they can be counted together. */
function alikeGrades(situation: Situation): readonly (readonly number[])[] {
  const { unit, grades, supply, rules } = situation;
  const breaks = new Set<number>([Math.min(rules.boardingFromGrade, grades + 1)]);
  for (const row of unit.offers) {
    if (supply.isOpen[row] === 0) continue;
    breaks.add(supply.fromGrade[row]);
    breaks.add(supply.toGrade[row] + 1);
  }
  const groups: number[][] = [];
  for (let grade = 1; grade <= grades; grade++) {
    if (groups.length === 0 || breaks.has(grade)) groups.push([]);
    groups[groups.length - 1].push(grade);
  }
  return groups;
}

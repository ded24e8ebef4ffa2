import type { Certificate } from "../../src/model/results";
import { type Asking, assignmentOf, type Room } from "./assignment";
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
  const asking: Asking[] = [];
  for (let settlement = 0; settlement < settlements; settlement++) {
    groups.forEach((group) => {
      let pupils = 0;
      for (const grade of group) pupils += demand[(grade - 1) * settlements + settlement];
      if (pupils > 0) asking.push({ settlement, grade: group[0], pupils, key: settlement * situation.grades + group[0] - 1 });
    });
  }
  const rooms: Room[] = Array.from(unit.offers, (row, offer) => ({
    offer,
    steps: seats[offer] > 0 ? [{ seats: seats[offer], cost: 0 }] : [],
    beds: situation.supply.beds[row],
  })).filter(({ steps }) => steps.length > 0);
  const assignment = assignmentOf(situation, asking, rooms, true);
  const solution = solveTransport(assignment.problem, { workspace: situation.workspace, ...(basis && { basis }) });

  let short = 0;
  for (const pupils of solution.leftOver) short += pupils;
  const priceSeated = new Float64Array(unit.offers.length);
  const priceM = new Float64Array(unit.offers.length);
  let surplus = 0;
  rooms.forEach(({ offer }, target) => {
    surplus += seats[offer] - solution.taken[target];
    const price = solution.targetPrice[target];
    priceSeated[offer] = price > assignment.unplacedCost / 2 ? 1 : 0;
    priceM[offer] = priceSeated[offer] === 1 ? 0 : Math.max(0, price);
  });
  return {
    short,
    surplus,
    certificates: certificatesOf(situation, assignment, solution, asking, rooms, { about: "seats" }),
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

import { MAX_GRADES } from "../../src/model/model";
import type { UnitYear } from "../../src/model/results";
import { emptyFlows } from "./flowList";
import { inferOrigins } from "./inferOrigins";
import { placeWaiting } from "./placeWaiting";
import { roomsByGrade } from "./roomsByGrade";
import { seatBalance } from "./seatBalance";
import { dayLimitM, type Situation } from "./situation";
import { stay } from "./stay";
import type { TransportBasis } from "./transportBasis";
import { seatsByOffer, unitYear } from "./unitYear";

/** Trees kept from one solve to the next of the same unit. */
export interface KeptTrees {
  readonly balance?: TransportBasis;
  readonly grades: readonly (TransportBasis | undefined)[];
}

export interface Advanced {
  readonly year: UnitYear;
  readonly trees: KeptTrees;
}

/** The base year as observed (method 4.0): origins inferred, nothing placed. */
export function baseUnitYear(situation: Situation, demand: Float64Array): Advanced {
  const { model, unit, grades, supply, rules, workspace } = situation;
  const boards = (settlement: number, offer: number, metres: number) =>
    metres > dayLimitM(situation, settlement) && (rules.wholeCounty || supply.beds[unit.offers[offer]] > 0);
  const origins = inferOrigins(model, unit, grades, demand, boards, workspace);
  const seats = seatsByOffer(situation);
  const balance = seatBalance(situation, demand, seats, undefined);
  const outcome = {
    demand,
    staying: origins.flows,
    arrivals: origins.flows.map(emptyFlows),
    unplaced: new Float64Array(demand.length),
    elsewhere: origins.elsewhere,
    transfersIn: origins.transfersIn,
    certificates: [],
    overStandard: 0,
    objective: origins.objective,
    moved: 0,
  };
  return {
    year: unitYear(situation, outcome, seats, balance),
    trees: { balance: balance.basis, grades: [] },
  };
}

/** One more year of one county and stage: stay, place, form classes (method 4, 5). */
export function nextUnitYear(
  situation: Situation,
  before: UnitYear,
  demand: Float64Array,
  trees: KeptTrees,
): Advanced {
  const start = stay(situation, before, demand);
  const rooms = roomsByGrade(situation, before, start);
  const { unit, supply } = situation;
  const bedsLeft = Float64Array.from(unit.offers, (row) => supply.beds[row]);
  for (const flows of start.staying)
    for (let flow = 0; flow < flows.arc.length; flow++)
      if (flows.boards[flow] === 1) bedsLeft[unit.arcOffer[flows.arc[flow]]] -= flows.pupils[flow];
  for (let offer = 0; offer < bedsLeft.length; offer++) bedsLeft[offer] = Math.max(0, bedsLeft[offer]);

  const placed = placeWaiting(situation, start, rooms, bedsLeft, trees.grades);
  const seats = seatsByOffer(situation);
  const balance = seatBalance(situation, demand, seats, trees.balance);
  const outcome = {
    demand,
    staying: start.staying,
    arrivals: placed.arrivals,
    unplaced: placed.unplaced,
    elsewhere: start.elsewhere,
    transfersIn: start.transfersIn,
    certificates: placed.certificates,
    overStandard: placed.overStandard,
    objective: placed.objective,
    moved: start.moved,
  };
  return {
    year: unitYear(situation, outcome, seats, balance),
    trees: { balance: balance.basis, grades: placed.bases },
  };
}

/** Pupils enrolled in the base year at a unit's offers. */
export function enrolledAt(situation: Pick<Situation, "model" | "unit">): number {
  let pupils = 0;
  for (const row of situation.unit.offers)
    for (let grade = 0; grade < MAX_GRADES; grade++)
      pupils += situation.model.offers.enrolled[row * MAX_GRADES + grade];
  return pupils;
}

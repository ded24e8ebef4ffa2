import { MAX_GRADES } from "../../src/model/model";
import type { UnitYear } from "../../src/model/results";
import { inferOrigins } from "./inferOrigins";
import { bestPlacement, type Lesser } from "./placement/bestPlacement";
import type { PlacementTrees } from "./placement/placeRound";
import { seatBalance } from "./seatBalance";
import { dayLimitM, type Situation } from "./situation";
import type { Start } from "./stay";
import type { TransportBasis } from "./transport/transport";
import { seatsByOffer, unitYear } from "./unitYear";

/** Trees kept from one solve to the next of the same unit. */
export interface KeptTrees extends PlacementTrees {
  readonly balance?: TransportBasis;
}

export interface Advanced {
  readonly year: UnitYear;
  readonly trees: KeptTrees;
}

/** The base year as observed (method 4.0): origins inferred, nothing placed. */
export function baseUnitYear(situation: Situation, demand: Float64Array): Advanced {
  const { model, unit, grades, supply, rules, workspace } = situation;
  const boards = (home: number, offer: number, metres: number) =>
    metres > dayLimitM(situation, home) && (rules.wholeCounty || supply.beds[unit.offers[offer]] > 0);
  const origins = inferOrigins(model, unit, grades, demand, boards, workspace);
  const seats = seatsByOffer(situation);
  const balance = seatBalance(situation, demand, seats, undefined);
  const start: Start = {
    staying: origins.flows,
    waiting: new Float64Array(demand.length),
    directed: [],
    elsewhere: origins.elsewhere,
    transfersIn: origins.transfersIn,
    moved: 0,
  };
  const outcome = { demand, start };
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
  lesser: Lesser,
): Advanced {
  const { start, placed } = bestPlacement(situation, before, demand, trees, lesser);
  const seats = seatsByOffer(situation);
  const balance = seatBalance(situation, demand, seats, trees.balance);
  const outcome = { demand, start, placed };
  return {
    year: unitYear(situation, outcome, seats, balance),
    trees: { ...placed.trees, balance: balance.basis },
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

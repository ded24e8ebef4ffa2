import { MAX_GRADES, type Model } from "../../src/model/model";
import type { Unit } from "../../src/model/reach";
import { addFlow, emptyFlows, type FlowList } from "./flowList";
import { solveTransport, type TransportBasis, type TransportWorkspace } from "./transport/transport";

/** Where the base year's pupils come from, as far as enrolments can tell. */
export interface Origins {
  readonly flows: readonly FlowList[];
  /** Residents enrolled outside the county: `grade × H + home`. */
  readonly elsewhere: Float64Array;
  /** Pupils from outside it: `grade × O + offer`. */
  readonly transfersIn: Float64Array;
  readonly objective: number;
}

/**
 * Infers who sits where in the base year (method 4.0): per grade the minimum-cost flow from the homes' demand to the
 * enrolments observed, both margins kept; whatever cannot be matched is shown as transfers out of and into the county.
 * Pupils whose school lies beyond the day journey are taken for boarders where it has beds.
 */
export function inferOrigins(
  model: Model,
  unit: Unit,
  grades: number,
  demand: Float64Array,
  isBoarding: (home: number, offer: number, metres: number) => boolean,
  workspace: TransportWorkspace,
): Origins {
  const homes = unit.homes.length;
  const offers = unit.offers.length;
  const elsewhere = new Float64Array(grades * homes);
  const transfersIn = new Float64Array(grades * offers);
  const stepStart = Int32Array.from({ length: offers + 1 }, (_, at) => at);
  let objective = 0;
  let basis: TransportBasis | undefined;
  const flows = Array.from({ length: grades }, (_, grade) => {
    const list = emptyFlows();
    const enrolled = Float64Array.from(unit.offers, (row) => model.offers.enrolled[row * MAX_GRADES + grade]);
    const solution = solveTransport(
      {
        supply: demand.slice(grade * homes, (grade + 1) * homes),
        arcStart: unit.arcStart,
        arcTarget: unit.arcOffer,
        arcCost: unit.arcM,
        stepStart,
        stepCapacity: enrolled,
        stepCost: new Float64Array(offers),
      },
      { workspace, withoutPrices: true, ...(basis && { basis }) },
    );
    basis = solution.basis;
    objective += solution.cost;
    for (const [rank, arc] of solution.used.entries()) {
      const boards = isBoarding(unit.arcHome[arc], unit.arcOffer[arc], unit.arcM[arc]);
      addFlow(list, arc, boards ? 1 : 0, solution.usedUnits[rank]);
    }
    elsewhere.set(solution.leftOver, grade * homes);
    for (let offer = 0; offer < offers; offer++)
      transfersIn[grade * offers + offer] = enrolled[offer] - solution.taken[offer];
    return list;
  });
  return { flows, elsewhere, transfersIn, objective };
}

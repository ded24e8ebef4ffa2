import type { Results, UnitResults, UnitYear } from "../results";
import { wayByDay } from "./wayByDay";

/** Who rides to each offer of a unit in a year. */
export interface BusRides {
  /** By offer. */
  readonly pupils: Float64Array;
  /** By offer: pupils × kilometres one way. */
  readonly kilometres: Float64Array;
}

/** A unit's year is never edited, so what was counted once stays true as long as it lives. */
const known = new WeakMap<UnitYear, BusRides>();

/** The rides by school bus of a unit's year (method 3.2, 6.1): day pupils whose way is too long for their grade on foot. */
export function busRides(results: Results, found: UnitResults, offset: number): BusRides {
  const { unit, years } = found;
  const before = known.get(years[offset]);
  if (before !== undefined) return before;
  const { flowArc, flowGrade, flowBoards, flowPupils } = years[offset];
  const pupils = new Float64Array(unit.offers.length);
  const kilometres = new Float64Array(unit.offers.length);
  for (let flow = 0; flow < flowArc.length; flow++) {
    if (flowBoards[flow] === 1) continue;
    const arc = flowArc[flow];
    const offer = unit.arcOffer[arc];
    const metres = unit.arcM[arc];
    const way = { home: unit.arcHome[arc], grade: flowGrade[flow], offer, metres };
    if (wayByDay(results, found, offset, way) !== "bus") continue;
    pupils[offer] += flowPupils[flow];
    kilometres[offer] += (flowPupils[flow] * metres) / 1000;
  }
  const rides = { pupils, kilometres };
  known.set(years[offset], rides);
  return rides;
}

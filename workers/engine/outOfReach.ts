import { BOARD, DAY, eligibleArcs } from "./eligibleArcs";
import type { Situation } from "./situation";

/** Who goes where, in the order of a year's flows: by grade, then arc. */
interface Flows {
  readonly flowArc: Int32Array;
  readonly flowGrade: Uint8Array;
  readonly flowBoards: Uint8Array;
  readonly flowPupils: Float64Array;
}

/**
 * Pupils who have a seat that the seat balance of their year would not give them (method 4.5): their school is not among those that their
 * grade may attend from their home, or they would need a bed there that does not stand. Most keep a school of the base year, or one that was
 * nearer than newer ones.
 */
export function outOfReach(situation: Situation, flows: Flows): number {
  const { unit, grades, rules, supply } = situation;
  const { flowArc, flowGrade, flowBoards, flowPupils } = flows;
  const inBeds = new Float64Array(unit.offers.length);
  let out = 0;
  let flow = 0;
  for (let grade = 1; grade <= grades; grade++) {
    const { arc, way } = eligibleArcs(situation, grade, true);
    let at = 0;
    for (; flow < flowArc.length && flowGrade[flow] === grade; flow++) {
      while (at < arc.length && arc[at] < flowArc[flow]) at++;
      const isThere = at < arc.length && arc[at] === flowArc[flow];
      if (isThere && (way[at] === DAY || rules.wholeCounty)) continue;
      if (isThere && way[at] === BOARD && flowBoards[flow] === 1)
        inBeds[unit.arcOffer[flowArc[flow]]] += flowPupils[flow];
      else out += flowPupils[flow];
    }
  }
  inBeds.forEach((pupils, offer) => {
    out += Math.max(0, pupils - supply.beds[unit.offers[offer]]);
  });
  return out;
}

import { LACKS, type Lack } from "../../src/domain/lack";
import { DAY, placementArcs } from "./eligibleArcs";
import type { Situation } from "./situation";

/** Less than this of a bed is none. */
const A_BED = 1e-6;

/**
 * What the unplaced lack, by `(grade − 1) × H + home`, as places in LACKS; 0 where nobody is unplaced (method 4.2). Somebody with a day
 * school in reach, or with a bed to be had, lacks room; with schools in reach that are all too far for a day and have no bed
 * left, a bed.
 *
 * @param unplaced Pupils by `(grade − 1) × H + home`.
 * @param boarders Pupils who board at each offer of the unit.
 */
export function lackOf(situation: Situation, unplaced: Float64Array, boarders: Float64Array): Uint8Array {
  const { unit, supply, rules } = situation;
  const homes = unit.homes.length;
  const hasBed = Array.from(
    unit.offers,
    (row, offer) => rules.wholeCounty || supply.beds[row] - boarders[offer] > A_BED,
  );
  const lacks = new Uint8Array(unplaced.length);
  for (let cell = 0; cell < unplaced.length; cell++) {
    if (unplaced[cell] === 0) continue;
    const home = cell % homes;
    let lack: Lack = "noReach";
    for (const { start, arc, way } of placementArcs(situation, Math.floor(cell / homes) + 1))
      for (let at = start[home]; at < start[home + 1] && lack !== "noRoom"; at++)
        lack = way[at] === DAY || hasBed[unit.arcOffer[arc[at]]] ? "noRoom" : "noBed";
    lacks[cell] = LACKS.indexOf(lack);
  }
  return lacks;
}

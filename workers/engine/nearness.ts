import { type Model, straightM } from "../../src/model/model";

/** A settlement counts half as much for every so many metres in a straight line. */
const HALVED_EVERY_M = 10_000;

/**
 * How much each settlement of a compound's county counts among those whom its local buyers come from (method 1.5): 1 beside
 * it, a half 10 km away, a quarter at 20; by homes and their shares. Other counties and other compounds count nothing.
 *
 * @param compound Row of the compound's settlement. @returns One figure per row of the base.
 */
export function nearness(model: Model, compound: number, rows: number): Float64Array {
  const { homes, settlementCounty } = model;
  const near = new Float64Array(rows);
  const here = homes.settlement.indexOf(compound);
  let before = 0;
  for (let home = 0; home < homes.settlement.length; home++) {
    const settlement = homes.settlement[home];
    if (home > 0 && homes.settlement[home - 1] !== settlement) before = 0;
    const share = homes.shareUpTo[home] - before;
    before = homes.shareUpTo[home];
    if (settlement >= rows || settlementCounty[settlement] !== settlementCounty[compound]) continue;
    near[settlement] += share * 2 ** (-straightM(homes.ground, home, homes.ground, here) / HALVED_EVERY_M);
  }
  return near;
}

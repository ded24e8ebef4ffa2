import type { Results } from "../results";
import { ruleAt } from "../ruleAt";

/**
 * Free seats at other schools of the stage that pupils of an offer could go to by day: its own are needed where these are fewer
 * than its pupils. Counted together, so that some of them may lie in reach of only a few.
 *
 * @param at Place of the county and stage in the results. @param offer Of the unit.
 */
export function freeElsewhere({ model, units }: Results, at: number, offset: number, offer: number): number {
  const { unit, years } = units[at];
  const now = years[offset];
  const isFree = reachable.get(unit) ?? new Uint8Array(unit.offers.length);
  reachable.set(unit, isFree);
  isFree.fill(0);
  let free = 0;
  for (let flow = 0; flow < now.flowArc.length; flow++) {
    if (unit.arcOffer[now.flowArc[flow]] !== offer || now.flowBoards[flow] === 1) continue;
    const home = unit.arcHome[now.flowArc[flow]];
    const limitM = ruleAt(model, unit.homeSettlement[home], now.rules.journeyLimitM);
    for (let arc = unit.arcStart[home]; arc < unit.arcStart[home + 1]; arc++) {
      if (unit.arcM[arc] > limitM) break;
      const other = unit.arcOffer[arc];
      if (other === offer || isFree[other] === 1 || now.isOpen[other] === 0) continue;
      isFree[other] = 1;
      let pupils = 0;
      for (let cell = other; cell < now.wholePupils.length; cell += unit.offers.length)
        pupils += now.wholePupils[cell];
      free += Math.max(0, now.seats[other] - pupils);
    }
  }
  return free;
}

/** Room to mark offers in, for each unit. */
const reachable = new WeakMap<object, Uint8Array>();

import type { Results, UnitResults } from "../results";
import { dayReach } from "./dayReach";

/** A school shares its pupils with another that at least this part of them could attend by day. */
const MOST = 0.5;

/**
 * The basins of a unit over some years (method 3.2, 3.3): every school of the stage in one of them, the largest first. Around
 * the largest school that is in none yet gather those that share pupils with it: at least half of the pupils of either
 * live where the other is within a day's reach; an empty school goes to the first whose pupils could attend it. Lists of offers of the unit; offers
 * that never open are in none.
 */
export function sharedBasins(
  results: Results,
  found: UnitResults,
  offsets: readonly number[],
): readonly (readonly number[])[] {
  const { unit, years } = found;
  const count = unit.offers.length;
  const pupils = new Float64Array(count);
  const shared = new Float64Array(count * count);
  const opens = new Uint8Array(count);
  for (const offset of offsets) {
    const { flowArc, flowPupils, isOpen } = years[offset];
    const reach = dayReach(results, found, offset);
    isOpen.forEach((open, offer) => {
      if (open === 1) opens[offer] = 1;
    });
    for (let flow = 0; flow < flowArc.length; flow++) {
      const from = unit.arcOffer[flowArc[flow]];
      pupils[from] += flowPupils[flow];
      for (const arc of reach(unit.arcHome[flowArc[flow]]))
        shared[from * count + unit.arcOffer[arc]] += flowPupils[flow];
    }
  }
  const shares = (a: number, b: number) => shared[a * count + b] >= MOST * pupils[a];
  const gathers = (lead: number, other: number) =>
    lead === other || (pupils[lead] > 0 && shares(lead, other) && shares(other, lead));
  const largestFirst = Array.from({ length: count }, (_, offer) => offer)
    .filter((offer) => opens[offer] === 1)
    .sort((a, b) => pupils[b] - pupils[a] || a - b);
  const taken = new Set<number>();
  return largestFirst.flatMap((lead) => {
    if (taken.has(lead)) return [];
    const basin = largestFirst.filter((other) => !taken.has(other) && gathers(lead, other));
    for (const offer of basin) taken.add(offer);
    return [basin];
  });
}

import type { Results, UnitResults } from "../results";
import { ruleAt } from "../ruleAt";
import { areaTakes } from "./areaTakes";

/**
 * By home of a unit: the arcs to open schools of the stage that its pupils may use by day in a year, nearest first
 * (method 3.2, 3.3): within the journey limit in force, longer where a school has buses (of the grade that they carry
 * farthest), of stages that take the whole county any; a school with an
 * attendance area takes its own settlements, whatever their distance, and nobody else. `asIfOpen` is an offer of the unit that counts
 * among them whether it is open or not.
 */
export function dayReach(
  results: Results,
  { unit, years }: UnitResults,
  offset: number,
  asIfOpen = -1,
): (home: number) => readonly number[] {
  const { model, assumptions } = results;
  const { isOpen, buses, year, rules } = years[offset];
  const takes = areaTakes(results, unit, year);
  const byBusM = Math.max(0, ...rules.busLimitM);
  const known = new Map<number, readonly number[]>();
  return (home) => {
    const before = known.get(home);
    if (before !== undefined) return before;
    const settlement = unit.homeSettlement[home];
    const longest = ruleAt(model, settlement, rules.journeyLimitM);
    let left = rules.wholeCounty ? Number.POSITIVE_INFINITY : assumptions.daySchools;
    const found: number[] = [];
    for (let arc = unit.arcStart[home]; arc < unit.arcStart[home + 1]; arc++) {
      const offer = unit.arcOffer[arc];
      if (isOpen[offer] === 0 && offer !== asIfOpen) continue;
      const isOwn = takes(offer, settlement);
      if (isOwn === undefined) {
        const limitM = buses[offer] > 0 ? Math.max(longest, byBusM) : longest;
        if (left > 0 && (rules.wholeCounty || unit.arcM[arc] <= limitM)) {
          left--;
          found.push(arc);
        }
      } else if (isOwn) found.push(arc);
    }
    known.set(home, found);
    return found;
  };
}

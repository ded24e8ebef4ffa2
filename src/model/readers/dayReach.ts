import { STAGES } from "../../domain/stage";
import type { Results, UnitResults } from "../results";
import { areasInForce } from "./areasInForce";
import { journeyLimit } from "./journeyLimit";

/**
 * By home of a unit: the arcs to open schools of the stage that its pupils may use by day in a year, nearest first
 * (method 3.2, 3.3): within the journey limit in force, of stages that take the whole county any; a school with an
 * attendance area takes its own settlements, whatever their distance, and nobody else.
 */
export function dayReach(
  results: Results,
  { unit, years }: UnitResults,
  offset: number,
): (home: number) => readonly number[] {
  const { model, norms, assumptions } = results;
  const stage = STAGES[unit.stage];
  const { isOpen, year } = years[offset];
  const limit = journeyLimit(results, year, stage, model.countyIds[unit.county]);
  const isWholeCounty = norms.wholeCounty.includes(stage);
  const areas = areasByOffer(results, unit, year);
  const known = new Map<number, readonly number[]>();
  return (home) => {
    const before = known.get(home);
    if (before !== undefined) return before;
    const settlement = unit.homeSettlement[home];
    const longest = model.settlementTown[settlement] === 1 ? limit.town : limit.rural;
    let left = isWholeCounty ? Number.POSITIVE_INFINITY : assumptions.daySchools;
    const found: number[] = [];
    for (let arc = unit.arcStart[home]; arc < unit.arcStart[home + 1]; arc++) {
      const offer = unit.arcOffer[arc];
      if (isOpen[offer] === 0) continue;
      const own = areas.get(offer);
      if (own === undefined) {
        if (left > 0 && (isWholeCounty || unit.arcM[arc] <= longest)) {
          left--;
          found.push(arc);
        }
      } else if (own.has(model.settlementIds[settlement])) found.push(arc);
    }
    known.set(home, found);
    return found;
  };
}

/** The settlements of the areas that an offer of the unit has been given; offers without an area are left out. */
function areasByOffer(
  results: Results,
  unit: UnitResults["unit"],
  year: number,
): ReadonlyMap<number, ReadonlySet<string>> {
  const { model } = results;
  const byOffer = new Map<number, Set<string>>();
  for (const { schools, settlements } of areasInForce(results, year, STAGES[unit.stage])) {
    const taking = new Set(schools.map((school) => model.schoolRow.get(school)));
    unit.offers.forEach((row, offer) => {
      if (!taking.has(model.offers.school[row])) return;
      const own = byOffer.get(offer) ?? new Set();
      byOffer.set(offer, own);
      for (const settlement of settlements) own.add(settlement);
    });
  }
  return byOffer;
}

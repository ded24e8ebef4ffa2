import { STAGES } from "../../domain/stage";
import type { Results, UnitResults } from "../results";
import { areasInForce } from "./areasInForce";

/** Whether the attendance areas of an offer of a unit take a settlement (row of the model) in a year; undefined for an offer without one (method 3.3). */
export function areaTakes(
  results: Results,
  unit: UnitResults["unit"],
  year: number,
): (offer: number, settlement: number) => boolean | undefined {
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
  return (offer, settlement) => byOffer.get(offer)?.has(model.settlementIds[settlement]);
}

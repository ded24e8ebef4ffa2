import type { Stage } from "../../domain/stage";
import { pupilsOfOffer } from "../indicators/pupilsOfOffer";
import type { Results } from "../results";
import { journeyLimit } from "./journeyLimit";
import { settlementUnits } from "./settlementUnits";

/** A school that a settlement's children could attend. */
export interface Alternative {
  readonly school: string;
  /** The mean of the settlement's homes. */
  readonly metres: number;
  /** From one of its homes at least. */
  readonly isWithinDay: boolean;
  readonly hasBeds: boolean;
  readonly seats: number;
  readonly pupils: number;
  /** Pupils of this settlement who go there. */
  readonly fromHere: number;
}

/** Open schools in reach of a settlement in a year, nearest first: by day, or with a bed (method 3.2). */
export function alternatives(
  results: Results,
  settlement: string,
  stage: Stage,
  year: number,
): readonly Alternative[] {
  const found = settlementUnits(results, settlement).find((unit) => unit.stage === stage);
  if (found === undefined) return [];
  const { unit, years } = found.results;
  const now = years[results.years.indexOf(year)];
  const { model } = results;
  const limits = journeyLimit(results, year, stage, model.countyIds[unit.county]);
  const fromHere = pupilsByArc(now);
  const isTown = model.settlementTown[unit.homeSettlement[found.homes[0]]] === 1;
  const ways = new Map<number, { share: number; shareM: number; isWithinDay: boolean; fromHere: number }>();
  for (const home of found.homes) {
    const row = unit.homes[home];
    const { settlement, shareUpTo } = model.homes;
    const isFirst = row === 0 || settlement[row - 1] !== settlement[row];
    const share = shareUpTo[row] - (isFirst ? 0 : shareUpTo[row - 1]);
    for (let arc = unit.arcStart[home]; arc < unit.arcStart[home + 1]; arc++) {
      const way = ways.get(unit.arcOffer[arc]) ?? { share: 0, shareM: 0, isWithinDay: false, fromHere: 0 };
      ways.set(unit.arcOffer[arc], way);
      way.share += share;
      way.shareM += share * unit.arcM[arc];
      way.isWithinDay ||= unit.arcM[arc] <= (isTown ? limits.town : limits.rural);
      way.fromHere += fromHere.get(arc) ?? 0;
    }
  }
  const reached: Alternative[] = [];
  for (const [offer, { share, shareM, isWithinDay, fromHere: here }] of ways) {
    if (now.isOpen[offer] === 0) continue;
    const hasBeds = now.beds[offer] > 0;
    if (!isWithinDay && !hasBeds && here === 0) continue;
    const metres = Math.round(shareM / share);
    const pupils = pupilsOfOffer(now, offer);
    const school = model.schools[model.offers.school[unit.offers[offer]]].id;
    reached.push({ school, metres, isWithinDay, hasBeds, seats: now.seats[offer], pupils, fromHere: here });
  }
  return reached.sort((a, b) => a.metres - b.metres);
}

function pupilsByArc(now: {
  readonly flowArc: Int32Array;
  readonly flowPupils: Float64Array;
}): ReadonlyMap<number, number> {
  const pupils = new Map<number, number>();
  now.flowArc.forEach((arc, flow) => {
    pupils.set(arc, (pupils.get(arc) ?? 0) + now.flowPupils[flow]);
  });
  return pupils;
}

import type { Stage } from "../../domain/stage";
import type { Results } from "../results";
import { settlementUnits } from "./settlementUnits";

/** A school that a settlement's children could attend. */
export interface Alternative {
  readonly school: string;
  readonly metres: number;
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
  const { model, norms } = results;
  const limits = norms.journeyLimitM[stage];
  const isTown = model.settlementTown[unit.settlements[found.at]] === 1;
  const fromHere = pupilsByArc(now, unit.arcStart[found.at], unit.arcStart[found.at + 1]);
  const reached: Alternative[] = [];
  for (let arc = unit.arcStart[found.at]; arc < unit.arcStart[found.at + 1]; arc++) {
    const offer = unit.arcOffer[arc];
    if (now.isOpen[offer] === 0) continue;
    const metres = unit.arcM[arc];
    const isWithinDay = metres <= (isTown ? limits.town : limits.rural);
    const hasBeds = now.beds[offer] > 0;
    const here = fromHere.get(arc) ?? 0;
    if (!isWithinDay && !hasBeds && here === 0) continue;
    let pupils = 0;
    for (let cell = offer; cell < now.wholePupils.length; cell += now.seats.length)
      pupils += now.wholePupils[cell];
    const school = model.schools[model.offers.school[unit.offers[offer]]].id;
    reached.push({ school, metres, isWithinDay, hasBeds, seats: now.seats[offer], pupils, fromHere: here });
  }
  return reached;
}

function pupilsByArc(
  now: { readonly flowArc: Int32Array; readonly flowPupils: Float64Array },
  from: number,
  to: number,
): ReadonlyMap<number, number> {
  const pupils = new Map<number, number>();
  for (let flow = 0; flow < now.flowArc.length; flow++) {
    const arc = now.flowArc[flow];
    if (arc >= from && arc < to) pupils.set(arc, (pupils.get(arc) ?? 0) + now.flowPupils[flow]);
  }
  return pupils;
}

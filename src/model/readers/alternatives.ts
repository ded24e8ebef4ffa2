import type { Stage } from "../../domain/stage";
import { pupilsOfOffer } from "../indicators/pupilsOfOffer";
import type { Results } from "../results";
import { areaTakes } from "./areaTakes";
import { dayReach } from "./dayReach";
import { settlementUnits } from "./settlementUnits";

/** A school that a settlement's children could attend. */
export interface Alternative {
  readonly school: string;
  /** The mean of the settlement's homes. */
  readonly metres: number;
  /** From one of its homes at least. */
  readonly isWithinDay: boolean;
  /** Pupils from beyond the day's journey may board, in some grade. */
  readonly takesBoarders: boolean;
  readonly seats: number;
  readonly pupils: number;
  /** Pupils of this settlement who go there. */
  readonly fromHere: number;
}

/**
 * Open schools in reach of a settlement in a year, nearest first: by day as `dayReach` has it, on foot or by bus, or with a bed
 * (method 3.2, 3.3).
 */
export function alternatives(
  results: Results,
  settlement: string,
  stage: Stage,
  year: number,
): readonly Alternative[] {
  const found = settlementUnits(results, settlement).find((unit) => unit.stage === stage);
  if (found === undefined) return [];
  const { unit, years } = found.results;
  const offset = results.years.indexOf(year);
  const now = years[offset];
  const { model } = results;
  const { rules } = now;
  const row = unit.homeSettlement[found.homes[0]];
  const reach = dayReach(results, found.results, offset);
  const takes = areaTakes(results, unit, year);
  const fromHere = pupilsByArc(now);
  const ways = new Map<number, { share: number; shareM: number; isWithinDay: boolean; fromHere: number }>();
  for (const home of found.homes) {
    const byDay = new Set(reach(home));
    const part = unit.homes[home];
    const { settlement, shareUpTo } = model.homes;
    const isFirst = part === 0 || settlement[part - 1] !== settlement[part];
    const share = shareUpTo[part] - (isFirst ? 0 : shareUpTo[part - 1]);
    for (let arc = unit.arcStart[home]; arc < unit.arcStart[home + 1]; arc++) {
      const way = ways.get(unit.arcOffer[arc]) ?? { share: 0, shareM: 0, isWithinDay: false, fromHere: 0 };
      ways.set(unit.arcOffer[arc], way);
      way.share += share;
      way.shareM += share * unit.arcM[arc];
      way.isWithinDay ||= byDay.has(arc);
      way.fromHere += fromHere.get(arc) ?? 0;
    }
  }
  const reached: Alternative[] = [];
  const mayBoard = rules.boardingFromGrade <= rules.classSize.length;
  for (const [offer, { share, shareM, isWithinDay, fromHere: here }] of ways) {
    if (now.isOpen[offer] === 0) continue;
    const takesBoarders = mayBoard && (rules.wholeCounty || now.beds[offer] > 0);
    const isReached = isWithinDay || (takesBoarders && takes(offer, row) !== false);
    if (!isReached && here === 0) continue;
    const metres = Math.round(shareM / share);
    const pupils = pupilsOfOffer(now, offer);
    const school = model.schools[model.offers.school[unit.offers[offer]]].id;
    reached.push({
      school,
      metres,
      isWithinDay,
      takesBoarders,
      seats: now.seats[offer],
      pupils,
      fromHere: here,
    });
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

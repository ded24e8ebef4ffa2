import type { Close, Merge } from "../../domain/measure";
import type { Results, UnitResults } from "../results";
import { attendanceOf, aYearLater } from "./attendance";
import { type DisplacedTo, displaced } from "./displaced";
import { schoolOffers } from "./schoolOffers";

/**
 * Where the pupils of a school that ends really go, in one run: those of the year before, a grade higher, at the schools that
 * gain children of their settlements in the year of the closure. Nobody where the buildings stay in use, or where the year
 * before was not simulated.
 */
export function closureMoves(results: Results, measure: Close | Merge): readonly DisplacedTo[] {
  const offset = results.years.indexOf(measure.year);
  if (offset < 1 || (measure.kind === "merge" && measure.campusStays)) return [];
  return schoolOffers(results, measure.school).flatMap(({ stage, results: unit, at }) => {
    if (measure.kind === "close" && measure.stage !== undefined && measure.stage !== stage) return [];
    if (unit.years[offset].isOpen[at] === 1) return [];
    const homes = homesOf(unit, at, offset - 1);
    const seatsIn = (year: number) => attendanceOf(results, [unit], year, (home) => homes.has(home));
    return displaced(aYearLater(seatsIn(measure.year - 1)), seatsIn(measure.year), stage, measure.school);
  });
}

/** Homes of a unit that send pupils to one of its offers. */
function homesOf({ unit, years }: UnitResults, offer: number, offset: number): ReadonlySet<number> {
  const homes = new Set<number>();
  for (const arc of years[offset].flowArc) if (unit.arcOffer[arc] === offer) homes.add(unit.arcHome[arc]);
  return homes;
}

import { type Part, unitsOf } from "../part";
import { perPart } from "../perPart";
import type { Results, UnitSummary } from "../results";
import { type JourneySpread, journeySpread } from "./journeySpread";

/** Sums over a part in one year, with the journeys' mean and 95th percentile over all of its day pupils (method 7). */
export function totals(results: Results, year: number, part: Part = {}): UnitSummary {
  const units = unitsOf(results, part);
  const offset = results.years.indexOf(year);
  const summaries = units.map((unit) => unit.years[offset].summary);
  const sum = (figure: (summary: UnitSummary) => number) =>
    summaries.reduce((total, one) => total + figure(one), 0);
  const dayPupils = sum((one) => one.dayPupils);
  const pupilMetres = sum((one) => one.pupilMetres);
  return {
    pupils: sum((one) => one.pupils),
    placed: sum((one) => one.placed),
    unplaced: sum((one) => one.unplaced),
    unplacedNoReach: sum((one) => one.unplacedNoReach),
    unplacedNoRoom: sum((one) => one.unplacedNoRoom),
    unplacedNoBed: sum((one) => one.unplacedNoBed),
    transfersOut: sum((one) => one.transfersOut),
    transfersIn: sum((one) => one.transfersIn),
    seats: sum((one) => one.seats),
    short: sum((one) => one.short),
    outOfReach: sum((one) => one.outOfReach),
    aboveOwnSeats: sum((one) => one.aboveOwnSeats),
    surplus: sum((one) => one.surplus),
    usableSeats: sum((one) => one.usableSeats),
    usableSurplus: sum((one) => one.usableSurplus),
    classes: sum((one) => one.classes),
    classesOverCap: sum((one) => one.classesOverCap),
    classes56: sum((one) => one.classes56),
    classes66: sum((one) => one.classes66),
    largestClass: Math.max(0, ...summaries.map((one) => one.largestClass)),
    boarders: sum((one) => one.boarders),
    beds: sum((one) => one.beds),
    bedsShort: sum((one) => one.bedsShort),
    beyondRadius: sum((one) => one.beyondRadius),
    dayPupils,
    pupilMetres,
    meanJourneyM: dayPupils === 0 ? 0 : pupilMetres / dayPupils,
    p95JourneyM: units.length === 1 ? summaries[0].p95JourneyM : spreadOf(results, year, part).p95M,
    moved: sum((one) => one.moved),
    spread: sum((one) => one.spread),
    overStandard: sum((one) => one.overStandard),
    objective: sum((one) => one.objective),
  };
}

/** Pupils ÷ seats; nothing where there are no seats. */
export const utilisation = (summary: Pick<UnitSummary, "placed" | "transfersIn" | "seats">): number | null =>
  summary.seats === 0 ? null : (summary.placed + summary.transfersIn) / summary.seats;

/** Inequality of day journeys: 0 when all are alike, towards 1 when few travel all the way (method 7). */
export const journeyGini = (results: Results, year: number, part: Part = {}): number =>
  spreadOf(results, year, part).gini;

const spreadOf = perPart(
  (results, year, part): JourneySpread => journeySpread(unitsOf(results, part), results.years.indexOf(year)),
);

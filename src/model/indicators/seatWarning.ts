import type { Norms } from "../../domain/norms";
import type { Results } from "../results";

export type Warning = "green" | "yellow" | "red";

/** Green below 90 % of the normal intake, yellow from there, red from 100 % (Zhejiang 2018; method 7). */
export function warningOf(entrants: number, normalIntake: number, limits: Norms["seatWarning"]): Warning {
  if (normalIntake === 0) return entrants > 0 ? "red" : "green";
  const share = entrants / normalIntake;
  return share >= limits.redFrom ? "red" : share >= limits.yellowFrom ? "yellow" : "green";
}

/**
 * Seat warning of one county and stage for a year and the three after it: children of entry age who ask for a seat
 * against the entry classes that the rooms give (rooms ÷ grades × standard size).
 */
export function seatWarning(
  results: Results,
  county: string,
  stage: number,
  year: number,
): readonly Warning[] {
  const row = results.model.countyIds.indexOf(county);
  const found = results.units.find(({ unit }) => unit.county === row && unit.stage === stage);
  const offset = results.years.indexOf(year);
  return (found?.years.slice(offset, offset + 4) ?? []).map((now) => {
    const grades = now.rules.classSize.length;
    const settlements = now.demand.length / grades;
    const entrants = now.demand.subarray(0, settlements).reduce((sum, pupils) => sum + pupils, 0);
    const rooms = now.rooms.reduce((sum, count, offer) => sum + (now.isOpen[offer] === 1 ? count : 0), 0);
    return warningOf(entrants, (rooms / grades) * now.rules.classSize[0], results.norms.seatWarning);
  });
}

import { STAGES, type Stage } from "../../domain/stage";
import type { Results, UnitResults, UnitSummary } from "../results";

/** Which part of the city: one county, one stage, or all where left out. */
export interface Part {
  readonly county?: string;
  readonly stage?: Stage;
}

/** Units of the results that belong to a part. */
export function unitsOf(results: Results, part: Part): readonly UnitResults[] {
  return results.units.filter(
    ({ unit }) =>
      (part.county === undefined || results.model.countyIds[unit.county] === part.county) &&
      (part.stage === undefined || STAGES[unit.stage] === part.stage),
  );
}

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
    transfersOut: sum((one) => one.transfersOut),
    transfersIn: sum((one) => one.transfersIn),
    seats: sum((one) => one.seats),
    short: sum((one) => one.short),
    surplus: sum((one) => one.surplus),
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
    p95JourneyM: units.length === 1 ? summaries[0].p95JourneyM : journeyPercentile(units, offset, 0.95),
    moved: sum((one) => one.moved),
    overStandard: sum((one) => one.overStandard),
    objective: sum((one) => one.objective),
  };
}

/** Pupils ÷ seats; nothing where there are no seats. */
export const utilisation = (summary: Pick<UnitSummary, "placed" | "transfersIn" | "seats">): number | null =>
  summary.seats === 0 ? null : (summary.placed + summary.transfersIn) / summary.seats;

/** Day journeys of a part in one year as (metres, pupils), shortest first. */
export function dayJourneys(
  units: readonly UnitResults[],
  offset: number,
): { metres: number; pupils: number }[] {
  const journeys: { metres: number; pupils: number }[] = [];
  for (const { unit, years } of units) {
    const year = years[offset];
    for (let flow = 0; flow < year.flowArc.length; flow++)
      if (year.flowBoards[flow] === 0)
        journeys.push({ metres: unit.arcM[year.flowArc[flow]], pupils: year.flowPupils[flow] });
  }
  return journeys.sort((a, b) => a.metres - b.metres);
}

/** The journey that a share of the day pupils do not exceed. */
function journeyPercentile(units: readonly UnitResults[], offset: number, share: number): number {
  const journeys = dayJourneys(units, offset);
  const all = journeys.reduce((sum, { pupils }) => sum + pupils, 0);
  let passed = 0;
  for (const { metres, pupils } of journeys) {
    passed += pupils;
    if (passed >= share * all) return metres;
  }
  return 0;
}

/** Inequality of day journeys: 0 when all are alike, towards 1 when few travel all the way (method 7). */
export function journeyGini(results: Results, year: number, part: Part = {}): number {
  const journeys = dayJourneys(unitsOf(results, part), results.years.indexOf(year));
  let pupils = 0;
  let metres = 0;
  let below = 0;
  for (const journey of journeys) {
    const added = journey.metres * journey.pupils;
    below += journey.pupils * (metres + added / 2);
    pupils += journey.pupils;
    metres += added;
  }
  return pupils === 0 || metres === 0 ? 0 : 1 - (2 * below) / (pupils * metres);
}

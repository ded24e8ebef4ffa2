import type { Close, Merge } from "../domain/measure";
import { STAGES } from "../domain/stage";
import type { Results, UnitYear } from "./results";
import { ruleAt } from "./ruleAt";
import { sizesOf } from "./sizesOf";

/** A condition of the closure gate that is not met, and whom it concerns. */
export interface GateCondition {
  readonly condition: "seat" | "classSize" | "journey" | "youngBoarders" | "hearing" | "publicNotice";
  readonly isMet: boolean;
  /** Pupils concerned in the worst year; the year itself where there is one. */
  readonly pupils: number;
  readonly year?: number;
}

export interface ClosureGate {
  readonly isReady: boolean;
  readonly conditions: readonly GateCondition[];
}

/** People are real numbers in the engine: less than half a pupil is nobody. */
const HALF_A_PUPIL = 0.5;

/** A compulsory pupil of this grade or below does not board. */
const YOUNG = 3;

/**
 * The closure gate (method 6.1): from its year on, whoever came from the settlements that the school served and now goes
 * elsewhere must have a seat, in a class within the standard, within the day journey in force or a bed, with nobody of grades
 * 1–3 boarding; and the hearing and the public notice must be dated. Conditions count pupils in their worst year.
 */
export function closureGate(results: Results, measure: Close | Merge): ClosureGate {
  const counts = { seat: 0, classSize: 0, journey: 0, youngBoarders: 0 };
  const worst: Partial<Record<keyof typeof counts, number>> = {};
  const first = results.years.indexOf(measure.year);
  const school = results.model.schoolRow.get(measure.school);
  const campusStays = measure.kind === "merge" && measure.campusStays;
  for (
    let offset = Math.max(1, first);
    first > 0 && !campusStays && offset < results.years.length;
    offset++
  ) {
    const now = { seat: 0, classSize: 0, journey: 0, youngBoarders: 0 };
    for (const { unit, years } of results.units) {
      const offer = unit.offers.findIndex((row) => results.model.offers.school[row] === school);
      if (offer === -1 || years[first].isOpen[offer] === 1) continue;
      const isPrimary = STAGES[unit.stage] === "primary";
      const concerned = displaced(unit, years[first - 1], offer);
      const year = years[offset];
      const homes = unit.homes.length;
      const known = new Set(years[first - 1].flowArc);
      concerned.forEach((pupils, home) => {
        let unplaced = 0;
        for (let grade = 0; grade < year.rules.classSize.length; grade++)
          unplaced += year.unplaced[grade * homes + home];
        now.seat += Math.min(pupils, unplaced);
      });
      for (let flow = 0; flow < year.flowArc.length; flow++) {
        const arc = year.flowArc[flow];
        if (known.has(arc) || !concerned.has(unit.arcHome[arc])) continue;
        const grade = year.flowGrade[flow];
        const cell = (grade - 1) * unit.offers.length + unit.arcOffer[arc];
        if (year.largestClass[cell] > sizesOf(year, unit.arcOffer[arc]).classSize[grade - 1])
          now.classSize += year.flowPupils[flow];
        if (year.flowBoards[flow] === 1) {
          if (isPrimary && grade <= YOUNG) now.youngBoarders += year.flowPupils[flow];
        } else {
          const settlement = unit.homeSettlement[unit.arcHome[arc]];
          const limitM = ruleAt(results.model, settlement, year.rules.journeyLimitM);
          if (unit.arcM[arc] > limitM) now.journey += year.flowPupils[flow];
        }
      }
    }
    for (const key of Object.keys(counts) as (keyof typeof counts)[])
      if (now[key] > counts[key]) {
        counts[key] = now[key];
        worst[key] = results.years[offset];
      }
  }
  const conditions: GateCondition[] = (Object.keys(counts) as (keyof typeof counts)[]).map((condition) => ({
    condition,
    isMet: counts[condition] < HALF_A_PUPIL,
    pupils: counts[condition],
    ...(worst[condition] !== undefined && { year: worst[condition] }),
  }));
  conditions.push({ condition: "hearing", isMet: measure.hearing !== undefined, pupils: 0 });
  conditions.push({ condition: "publicNotice", isMet: measure.publicNotice !== undefined, pupils: 0 });
  return { isReady: conditions.every(({ isMet }) => isMet), conditions };
}

/** Pupils by home who sat at an offer that goes on teaching their next grade. */
function displaced(
  unit: Results["units"][number]["unit"],
  before: UnitYear,
  offer: number,
): Map<number, number> {
  const pupils = new Map<number, number>();
  for (let flow = 0; flow < before.flowArc.length; flow++) {
    const arc = before.flowArc[flow];
    if (unit.arcOffer[arc] !== offer) continue;
    const home = unit.arcHome[arc];
    pupils.set(home, (pupils.get(home) ?? 0) + before.flowPupils[flow]);
  }
  return pupils;
}

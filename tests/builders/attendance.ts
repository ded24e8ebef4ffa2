import { STAGES, type Stage } from "../../src/domain/stage";
import type { Results, UnitResults, UnitYear } from "../../src/model/results";

/** Pupils of one settlement, grade and school. */
export interface Attendance {
  readonly settlement: string;
  readonly school: string;
  readonly grade: number;
  readonly pupils: number;
  readonly metres: number;
  readonly isBoarding: boolean;
}

/** What a test asks of one stage of one county in one year. */
export interface Asked {
  readonly stage?: Stage;
  readonly county?: string;
  /** Years after the base year; 1 unless said. */
  readonly after?: number;
}

/** One county and stage over all years. */
export function unitOf(results: Results, { stage = "primary", county = "county" }: Asked = {}): UnitResults {
  return results.units[results.model.countyIds.indexOf(county) * STAGES.length + STAGES.indexOf(stage)];
}

/** One county and stage in one year. */
export const yearOf = (results: Results, asked: Asked = {}): UnitYear =>
  unitOf(results, asked).years[asked.after ?? 1];

/** Who goes where, by name. */
export function attendances(results: Results, asked: Asked = {}): Attendance[] {
  const { unit } = unitOf(results, asked);
  const year = yearOf(results, asked);
  return Array.from(year.flowArc, (arc, flow) => ({
    settlement: results.model.settlementIds[unit.homeSettlement[unit.arcHome[arc]]],
    school: schoolOf(results, unit.offers[unit.arcOffer[arc]]),
    grade: year.flowGrade[flow],
    pupils: year.flowPupils[flow],
    metres: unit.arcM[arc],
    isBoarding: year.flowBoards[flow] === 1,
  }));
}

/** Pupils who live in the county, by school and grade from 1: `school.grade`, whoever has none being `none.grade`. */
export function seated(results: Results, asked: Asked = {}): Record<string, number> {
  const pupils: Record<string, number> = {};
  const add = (key: string, more: number) => {
    if (more > 0) pupils[key] = (pupils[key] ?? 0) + more;
  };
  for (const { school, grade, pupils: more } of attendances(results, asked)) add(`${school}.${grade}`, more);
  const { unit } = unitOf(results, asked);
  yearOf(results, asked).unplaced.forEach((more, cell) => {
    add(`none.${Math.floor(cell / unit.homeSettlement.length) + 1}`, more);
  });
  return pupils;
}

const schoolOf = (results: Results, offer: number): string =>
  results.model.schools[results.model.offers.school[offer]].id;

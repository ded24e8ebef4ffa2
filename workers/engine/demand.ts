import { type Assumptions, pathAt } from "../../src/domain/assumptions";
import type { Housing } from "../../src/domain/measure";
import { STAGES } from "../../src/domain/stage";
import { AGES, CELLS, type Model } from "../../src/model/model";
import type { Unit } from "../../src/model/reach";
import { dwellingsLivedIn } from "./compounds";
import { quantised } from "./quantum";

const COMPULSORY_GRADES = 9;

/** The share of a grade's age group that asks for a seat in a year (method 2.1), before calibration. */
export function enrolmentRate(assumptions: Assumptions, stage: number, grade: number, year: number): number {
  const rate = pathAt(assumptions.enrolment[STAGES[stage]], year);
  const before = STAGES[stage] === "junior" ? assumptions.stages.primary.grades : 0;
  if (STAGES[stage] !== "primary" && STAGES[stage] !== "junior") return rate;
  return rate * pathAt(assumptions.retention, year) ** ((before + grade) / COMPULSORY_GRADES);
}

/**
 * Pupils who ask for a seat (method 2): residents of each grade's age × share enrolled × calibration, and pupils of
 * compounds that are given by yield.
 *
 * @param residents `settlement row × CELLS + cell` of the year; `compounds` goes on where it ends.
 * @returns `grade × S + settlement` of the unit, multiples of the quantum.
 */
export function demandOf(
  model: Model,
  unit: Unit,
  assumptions: Assumptions,
  residents: Float64Array,
  compounds: Float64Array,
  year: number,
  calibration: number,
  housing: readonly Housing[],
): Float64Array {
  const { entryAge, grades } = assumptions.stages[STAGES[unit.stage]];
  const settlements = unit.settlements.length;
  const demand = new Float64Array(grades * settlements);
  for (let grade = 0; grade < grades; grade++) {
    const rate = enrolmentRate(assumptions, unit.stage, grade + 1, year) * calibration;
    const age = Math.min(AGES - 1, entryAge + grade);
    for (let at = 0; at < settlements; at++) {
      const row = unit.settlements[at] * CELLS;
      const isBase = row < residents.length;
      const from = isBase ? residents : compounds;
      const cell = (isBase ? row : row - residents.length) + age;
      demand[grade * settlements + at] = quantised((from[cell] + from[cell + AGES]) * rate);
    }
  }
  for (const measure of housing) {
    if (measure.demand.by !== "yield") continue;
    const at = unit.settlements.indexOf(model.settlementRow.get(measure.compound.id) as number);
    if (at === -1) continue;
    const perGrade = (measure.demand.pupilsPerDwelling[STAGES[unit.stage]] ?? 0) / grades;
    const pupils = quantised(dwellingsLivedIn(measure, year) * perGrade);
    for (let grade = 0; grade < grades; grade++) demand[grade * settlements + at] += pupils;
  }
  return demand;
}

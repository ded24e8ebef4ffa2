import { type Assumptions, pathAt } from "./assumptions";
import type { Stage } from "./stage";

const COMPULSORY_GRADES = 9;

/** Stages between which a cohort parts after junior school. */
const UPPER: readonly Stage[] = ["senior", "vocational"];

/**
 * The share of a grade's age group that asks for a seat in a year (method 2.1), before calibration. How many go on after junior school is
 * a matter of the year; whether to a general or a vocational school, of the year in which their cohort entered.
 *
 * @param grade From 1.
 */
export function enrolmentRate(assumptions: Assumptions, stage: Stage, grade: number, year: number): number {
  const { enrolment, retention, stages } = assumptions;
  const rate = pathAt(enrolment[stage], year);
  if (stage === "primary" || stage === "junior") {
    const before = stage === "junior" ? stages.primary.grades : 0;
    return rate * pathAt(retention, year) ** ((before + grade) / COMPULSORY_GRADES);
  }
  if (!UPPER.includes(stage)) return rate;
  const all = (of: number) => UPPER.reduce((sum, one) => sum + pathAt(enrolment[one], of), 0);
  const entered = year - (grade - 1);
  const atEntry = all(entered);
  return atEntry === 0 ? rate : all(year) * (pathAt(enrolment[stage], entered) / atEntry);
}

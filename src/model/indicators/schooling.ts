import { type Assumptions, pathAt } from "../../domain/assumptions";
import { STAGES } from "../../domain/stage";

/**
 * Expected years of schooling that the engine can see: Σ enrolment rate × length over the stages (method 7). Higher
 * education is not simulated and has to be entered beside it. Special schools teach the ages of the compulsory stages.
 */
export function expectedYears(assumptions: Assumptions, year: number): number {
  return STAGES.reduce((sum, stage) => {
    const rate = pathAt(assumptions.enrolment[stage], year);
    const length = assumptions.stages[stage].grades;
    return sum + rate * length;
  }, 0);
}

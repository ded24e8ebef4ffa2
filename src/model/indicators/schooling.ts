import { STAGES } from "../../domain/stage";
import type { Results } from "../results";
import { enrolled } from "./enrolled";

/**
 * By how much the expected years of schooling that the engine can see have changed since the base year: Σ (pupils with a seat ÷
 * residents of the age, now − then) × length over the stages (method 7); a stage without residents in either year adds nothing.
 * Higher education is not simulated and stays what it was.
 */
export function expectedYearsGained(results: Results, year: number): number {
  return STAGES.reduce((sum, stage) => {
    const rate = (at: number) => enrolled(results, [stage], at).rate;
    const [then, now] = [rate(results.years[0]), rate(year)];
    return then === null || now === null
      ? sum
      : sum + (now - then) * results.assumptions.stages[stage].grades;
  }, 0);
}

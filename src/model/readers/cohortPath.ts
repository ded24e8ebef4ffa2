import { STAGES, type Stage } from "../../domain/stage";
import type { Results } from "../results";
import { type Destination, destinations } from "./destinations";

/** One year of a birth cohort at school: its grade, and the schools that it is shared among. */
export interface CohortYear {
  readonly year: number;
  readonly age: number;
  readonly stage: Stage;
  readonly grade: number;
  readonly demand: number;
  readonly unplaced: number;
  readonly elsewhere: number;
  readonly schools: readonly Destination[];
}

/** A stage that a smaller share of the cohort attends is left out: special schools, for most. */
const FEW = 0.1;

/**
 * Follows the children of some settlements who were born in the school year that ended in `born`: one entry for every year and
 * stage in which they ask for a seat. Stages of the same age (senior and vocational) stand side by side.
 */
export function cohortPath(
  results: Results,
  settlements: readonly string[],
  born: number,
): readonly CohortYear[] {
  return results.years.flatMap((year) => {
    const age = year - born;
    const entries = STAGES.flatMap((stage): readonly CohortYear[] => {
      const { entryAge, grades } = results.assumptions.stages[stage];
      const grade = age - entryAge + 1;
      if (grade < 1 || grade > grades) return [];
      const placed = destinations(results, settlements, stage, year, grade);
      return [{ year, age, stage, grade, ...placed }];
    });
    const all = entries.reduce((sum, { demand }) => sum + demand, 0);
    return entries.filter(({ demand }) => demand > 0 && demand >= FEW * all);
  });
}

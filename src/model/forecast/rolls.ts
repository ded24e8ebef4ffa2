/** One school's history: pupils by grade and year, 0 where a grade is not taught or the school is not open. */
export interface RollSchool {
  readonly id: string;
  /** Schools of a district share ratios, and its children are theirs to take in. */
  readonly district: number;
  /** [grade][year], both from 0. */
  readonly pupils: readonly (readonly number[])[];
}

/** Enrolment of consecutive years by school and grade: all that a forecast from rolls needs (method 2.3). */
export interface Rolls {
  readonly firstYear: number;
  readonly years: number;
  readonly grades: number;
  readonly districts: number;
  readonly schools: readonly RollSchool[];
}

/**
 * Children of a district who can enter the first grade in a year, as they are known in the year `origin`: births of the years before, or the
 * top grade of the stage below. Both years count from the first of the rolls. NaN where nobody knows.
 */
export type Feed = (district: number, origin: number, year: number) => number;

/** Pupils of a school in a year, all grades. */
export const totalOf = ({ pupils }: RollSchool, year: number): number =>
  pupils.reduce((sum, grade) => sum + grade[year], 0);

import type { Stage, StageRules } from "../../../src/domain/stage";

/** Beyond this a bed is planned for a pupil, and taken if there is one. Kindergartens have none. */
export const BOARDS_BEYOND_M: Readonly<Record<Stage, number>> = {
  preschool: 99_000,
  primary: 8_500,
  junior: 9_000,
  senior: 6_000,
  vocational: 6_000,
  special: 8_000,
};

/** Entry ages and lengths of the stages (method 2.2). */
export const STAGE_RULES: StageRules = {
  preschool: { entryAge: 3, grades: 3 },
  primary: { entryAge: 6, grades: 6 },
  junior: { entryAge: 12, grades: 3 },
  senior: { entryAge: 15, grades: 3 },
  vocational: { entryAge: 15, grades: 3 },
  special: { entryAge: 6, grades: 9 },
};

export const FIRST_YEAR = 2016;
export const BASE_YEAR = 2020;

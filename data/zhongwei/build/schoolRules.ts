import type { StageRules } from "../../../src/domain/stage";

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

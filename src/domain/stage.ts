/** The stages of schooling, in the order in which a report lists them. */
export const STAGES = ["preschool", "primary", "junior", "senior", "vocational", "special"] as const;

export type Stage = (typeof STAGES)[number];

/** How old a stage's first grade is by 31 August, and how many grades follow (method 2.2; data, so that 5–4 works). */
export interface StageRule {
  readonly entryAge: number;
  readonly grades: number;
}

/** One value per stage. */
export type ByStage<T> = Readonly<Record<Stage, T>>;

export type StageRules = ByStage<StageRule>;

/** Fills a table with one entry per stage. */
export const byStage = <T>(value: (stage: Stage) => T): ByStage<T> => ({
  preschool: value("preschool"),
  primary: value("primary"),
  junior: value("junior"),
  senior: value("senior"),
  vocational: value("vocational"),
  special: value("special"),
});

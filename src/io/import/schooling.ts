import type { Norms } from "../../domain/norms";
import type { SchoolKind } from "../../domain/school";
import type { Stage, StageRules } from "../../domain/stage";
import type { SchoolGrade } from "./field";

/** A system of schooling as tables of offices count it. */
export interface Schooling {
  readonly stages: StageRules;
  /** What the first grade of primary school is counted as: 1, or 0 where a year (Reception, K) stands before grade 1. */
  readonly firstGrade: 0 | 1;
}

/** The schooling of a city under its norms. */
export const schoolingOf = ({ terms }: Pick<Norms, "terms">, stages: StageRules): Schooling => ({
  stages,
  firstGrade: terms?.firstGrade ?? 1,
});

/** The last grades of primary school and of the stage after it. */
export function lastGrades({ stages, firstGrade }: Schooling): {
  readonly primary: SchoolGrade;
  readonly junior: SchoolGrade;
  readonly senior: SchoolGrade;
} {
  const primary = firstGrade + stages.primary.grades - 1;
  const junior = primary + stages.junior.grades;
  return { primary, junior, senior: junior + stages.senior.grades };
}

/** A grade as tables name it (−1 is the year before grade 1) in the system's own counting, where that year may be grade 0 of school. */
export const countedGrade = (grade: SchoolGrade, { firstGrade }: Schooling): SchoolGrade =>
  firstGrade === 0 && grade < 0 ? grade + 1 : grade;

/** All grades from one to another; kindergarten ends with −1. */
export const gradesBetween = (from: SchoolGrade, to: SchoolGrade, { firstGrade }: Schooling) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at).filter(
    (grade) => grade !== 0 || firstGrade === 0,
  );

/** The grade that children of an age enter or are in; the years before school are counted backwards from −1. */
export function gradeOfAge(age: number, { stages, firstGrade }: Schooling): SchoolGrade {
  const years = age - stages.primary.entryAge;
  return years < 0 ? Math.max(years, -stages.preschool.grades) : years + firstGrade;
}

/** The stage of a grade, and which grade of the stage it is. */
export function stageOfGrade(
  grade: SchoolGrade,
  kind: SchoolKind,
  { stages, firstGrade }: Schooling,
): { readonly stage: Stage; readonly grade: number } {
  if (grade < firstGrade && grade < 0)
    return { stage: "preschool", grade: Math.max(1, grade + stages.preschool.grades + 1) };
  const nth = grade - firstGrade + 1;
  if (kind === "special") return { stage: "special", grade: nth };
  if (nth <= stages.primary.grades) return { stage: "primary", grade: nth };
  const afterPrimary = nth - stages.primary.grades;
  if (afterPrimary <= stages.junior.grades) return { stage: "junior", grade: afterPrimary };
  return {
    stage: kind === "vocational" ? "vocational" : "senior",
    grade: afterPrimary - stages.junior.grades,
  };
}

/** The way back: a grade of a stage as tables name it. */
export function schoolGradeOf(
  stage: Stage,
  grade: number,
  kind: SchoolKind,
  { stages, firstGrade }: Schooling,
): SchoolGrade {
  const named = (counted: SchoolGrade) => (firstGrade === 0 && counted <= 0 ? counted - 1 : counted);
  if (stage === "preschool") return named(grade - stages.preschool.grades - 1);
  const nth = grade + firstGrade - 1;
  if (kind === "special" || stage === "primary" || stage === "special") return named(nth);
  const afterPrimary = stage === "junior" ? nth : nth + stages.junior.grades;
  return afterPrimary + stages.primary.grades;
}

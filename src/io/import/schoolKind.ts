import type { SchoolKind } from "../../domain/school";
import type { SchoolGrade } from "./field";
import { gradesBetween, lastGrades, type Schooling } from "./schooling";

/** What a school calls itself, first fit first; Chinese names end in their kind. */
const WORDS: readonly (readonly [SchoolKind, RegExp])[] = [
  ["special", /特殊教育|特教|聋哑|启智|special/i],
  ["vocational", /职业|中专|技工|职教|职高|vocational|technical/i],
  ["teachingPoint", /教学点|teaching ?point/i],
  ["nineYear", /九年一贯|九年制|nine-?year|k-?9/i],
  ["completeSecondary", /完全中学|十二年|secondary/i],
  ["senior", /高级中学|高中|high school|senior|sixth form/i],
  ["junior", /初级中学|初中|middle|junior/i],
  ["kindergarten", /幼儿园|幼儿|学前|kindergarten|nursery|preschool/i],
  ["primary", /小学|完小|primary|elementary|infant/i],
];

/** What kind of school this is: by its column, by its grades where these say more than its name, else by its name. */
export function schoolKind(
  name: string,
  written: string | undefined,
  grades: readonly SchoolGrade[],
  schooling: Schooling,
): SchoolKind {
  const said = written === undefined ? undefined : kindIn(written);
  const named = kindIn(name);
  if (said !== undefined && !(said === "primary" && named === "teachingPoint")) return said;
  if (named === "teachingPoint" || named === "special" || named === "vocational") return named;
  if (grades.length === 0) return named ?? "primary";
  const [low, high] = [Math.min(...grades), Math.max(...grades)];
  if (high < 0) return "kindergarten";
  const last = lastGrades(schooling);
  if (high <= last.primary)
    return named !== undefined && low >= schooling.firstGrade && !["nineYear", "kindergarten"].includes(named)
      ? named
      : "primary";
  if (high <= last.junior) return low <= last.primary ? "nineYear" : "junior";
  return low <= last.junior ? "completeSecondary" : "senior";
}

const kindIn = (text: string): SchoolKind | undefined => WORDS.find(([, words]) => words.test(text))?.[0];

/** The grades that a school of a kind teaches where nothing more is known. */
export function usualGrades(kind: SchoolKind, schooling: Schooling): readonly SchoolGrade[] {
  const { firstGrade, stages } = schooling;
  const last = lastGrades(schooling);
  const from = (first: number, to: number) => gradesBetween(first, to, schooling);
  switch (kind) {
    case "kindergarten":
      return from(-stages.preschool.grades, -1);
    case "primary":
      return from(firstGrade, last.primary);
    case "teachingPoint":
      return from(firstGrade, firstGrade + 2);
    case "nineYear":
      return from(firstGrade, last.junior);
    case "special":
      return from(firstGrade, firstGrade + stages.special.grades - 1);
    case "junior":
      return from(last.primary + 1, last.junior);
    case "completeSecondary":
      return from(last.primary + 1, last.senior);
    case "senior":
    case "vocational":
      return from(last.junior + 1, last.senior);
  }
}

import type { SchoolKind } from "../../domain/school";
import type { SchoolGrade } from "./field";

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
): SchoolKind {
  const said = written === undefined ? undefined : kindIn(written);
  const named = kindIn(name);
  if (said !== undefined && !(said === "primary" && named === "teachingPoint")) return said;
  if (named === "teachingPoint" || named === "special" || named === "vocational") return named;
  if (grades.length === 0) return named ?? "primary";
  const [low, high] = [Math.min(...grades), Math.max(...grades)];
  if (high < 0) return "kindergarten";
  if (high <= 6)
    return named !== undefined && low > 0 && !["nineYear", "kindergarten"].includes(named)
      ? named
      : "primary";
  if (high <= 9) return low <= 6 ? "nineYear" : "junior";
  return low <= 9 ? "completeSecondary" : "senior";
}

const kindIn = (text: string): SchoolKind | undefined => WORDS.find(([, words]) => words.test(text))?.[0];

/** The grades that a school of a kind teaches where nothing more is known. */
export const usualGrades = (kind: SchoolKind): readonly SchoolGrade[] => {
  const from = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at);
  switch (kind) {
    case "kindergarten":
      return [-3, -2, -1];
    case "primary":
      return from(1, 6);
    case "teachingPoint":
      return from(1, 3);
    case "nineYear":
    case "special":
      return from(1, 9);
    case "junior":
      return from(7, 9);
    case "completeSecondary":
      return from(7, 12);
    case "senior":
    case "vocational":
      return from(10, 12);
  }
};

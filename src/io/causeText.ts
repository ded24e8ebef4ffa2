import type { Name } from "../domain/name";
import type { I18n } from "../i18n/createI18n";
import { writerIn } from "../i18n/figureWriter";
import { addWords } from "../i18n/resources";
import { causeWords } from "../i18n/words/causeWords";
import type { CausedClasses } from "../model/readers/classCauses";
import type { Names } from "../model/readers/names";

addWords("cause", causeWords);

/** The causes of a school's classes above the standard in words. */
export interface CauseText {
  readonly grades: string;
  readonly until: string;
  readonly remedy: string;
}

/** Schools that are named for who could be spread. */
const NAMED = 3;

/** Says which grades are above the standard, until when, and what would mend it sooner. */
export function causeText(
  caused: CausedClasses,
  names: Names,
  { t, language }: Pick<I18n, "t" | "language">,
): CauseText {
  const { cause, isTogether, until, pupils, rooms, free, nearby } = caused;
  const comma = language === "en" ? ", " : "、";
  const name = (of: Name) => (language === "en" ? of.en : of.zh);
  const numbers = caused.grades.map(({ grade }) => grade);
  const grades = isTogether
    ? t("cause.allGrades")
    : t(numbers.length === 1 ? "cause.grade" : "cause.grades", { grades: rangesOf(numbers).join(comma) });
  const named = nearby.slice(0, cause === "keepSchool" ? NAMED : 1);
  const isGrowing = (toGrade: number) => cause === "keepSchool" && numbers.some((grade) => grade > toGrade);
  const schools = named.map(({ school, free, metres, toGrade }) =>
    t(isGrowing(toGrade) ? "cause.nearbyGrowing" : "cause.nearby", {
      school: name(names.school(school)),
      free,
      km: writerIn(language).fixed(metres / 1000, 1),
      grade: toGrade,
    }),
  );
  const opening = named.some(({ toGrade }) => isGrowing(toGrade)) ? t("cause.opening") : "";
  const key = cause === "keepSchool" && rooms > 0 ? "keepSchoolRooms" : cause;
  return {
    grades,
    until: until === undefined ? t("cause.stays") : t("cause.until", { year: until }),
    remedy: t(`cause.remedy.${key}`, { grades, pupils, rooms, free, schools: schools.join(comma) }) + opening,
  };
}

/** Whole numbers in order, neighbours drawn together: 1–3, 5. */
function rangesOf(numbers: readonly number[]): readonly string[] {
  const starts = numbers.filter((number) => !numbers.includes(number - 1));
  return starts.map((from) => {
    let to = from;
    while (numbers.includes(to + 1)) to++;
    return from === to ? String(from) : `${from}\u2013${to}`;
  });
}

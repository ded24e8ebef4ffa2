import type { SchoolKind } from "../../domain/school";
import type { SchoolGrade } from "./field";
import type { CellRef, ImportRule } from "./findings";
import type { Fixes } from "./fixes";
import { gradeOf } from "./headWords";
import type { Entry } from "./joinRows";
import type { Count } from "./readCount";
import { countedGrade, gradeOfAge, gradesBetween, type Schooling } from "./schooling";
import { schoolKind, usualGrades } from "./schoolKind";

/** Pupils of one school by year and grade, as far as the files tell; what was worked out is told apart. */
export interface Rolls {
  readonly kind: SchoolKind;
  /** In order, without gaps within a stage. */
  readonly grades: readonly SchoolGrade[];
  /** Oldest first; one figure a grade. */
  readonly years: readonly {
    readonly year: number;
    readonly byGrade: readonly number[];
    readonly isEstimate: boolean;
  }[];
}

/** A kept-back figure of which nothing more is said is at most this. */
const KEPT_BACK = 4;

/** The rolls of a school: grades of a total are spread evenly, kept-back figures stand in the middle of what they may be. */
export function rollsOf(
  entry: Entry,
  fallbackYear: number,
  find: (rule: ImportRule, at: CellRef, found: string) => void,
  schooling: Schooling,
  fixes: Fixes = {},
): Rolls {
  const byYear = new Map<number, { grades: Map<SchoolGrade, Count>; total?: Count }>();
  for (const { what, year = fallbackYear, grade, count } of entry.figures) {
    if (what !== "pupils") continue;
    const rolls = byYear.get(year) ?? { grades: new Map<SchoolGrade, Count>() };
    byYear.set(year, rolls);
    if (grade === undefined) rolls.total = added(rolls.total, count);
    else {
      const own = countedGrade(grade, schooling);
      rolls.grades.set(own, added(rolls.grades.get(own), count));
    }
  }
  const classGrades = entry.figures.flatMap(({ what, grade, count }) =>
    what === "classes" && grade !== undefined && count.kind === "known" && count.value > 0
      ? [countedGrade(grade, schooling)]
      : [],
  );
  const written = writtenGrades(byYear, classGrades);
  const kind = schoolKind(entry.name, entry.texts.kind, written, schooling);
  const counted = withinStage(usualGrades(kind, schooling)[0], written);
  const shift = fixes.gradesWithinStage === "keep" ? 0 : counted;
  if (counted !== 0) find("gradesWithinStage", entry.at, entry.name);
  const [low, high] = offeredGrades(entry, schooling);
  const usual = usualGrades(kind, schooling);
  const offered =
    written.length > 0
      ? written.map((grade) => grade + shift)
      : [low ?? usual[0], high ?? usual[usual.length - 1]];
  const grades = gradesBetween(Math.min(...offered), Math.max(...offered), schooling);
  let before: readonly number[] = [];
  const years = [...byYear]
    .sort(([a], [b]) => a - b)
    .flatMap(([year, rolls]) => {
      const figures = grades.map((grade) => rolls.grades.get(grade - shift));
      const filled = byGradeOf(figures, rolls.total, before, fixes);
      if (filled === undefined) return [];
      before = filled.byGrade;
      const sum = figures.reduce((all, count) => all + (count?.kind === "known" ? count.value : 0), 0);
      const isWhole = figures.every((count) => count?.kind === "known");
      if (isWhole && rolls.total?.kind === "known" && Math.abs(rolls.total.value - sum) > 0.5)
        find("totalDiffers", entry.at, `${entry.name} ${year}: ${rolls.total.value} ≠ ${sum}`);
      return [{ year, ...filled }];
    });
  for (let nth = 1; nth < years.length; nth++) {
    const [then, now] = [years[nth - 1], years[nth]].map(({ byGrade }) => byGrade.reduce((a, b) => a + b, 0));
    if (then > 0 && now > 0 && Math.max(then, now) > 30 && (now > then * 1.5 || now < then / 2))
      find("jump", entry.at, `${entry.name}: ${years[nth - 1].year} ${then} → ${years[nth].year} ${now}`);
  }
  return { kind, grades, years };
}

/** The first and last grade that a school says it offers, or those of the ages that it says it takes: 4 to 11 ends with the year in which children are 10. */
function offeredGrades({ texts }: Entry, schooling: Schooling): readonly (SchoolGrade | undefined)[] {
  const written = (text: string | undefined, age: number | undefined) => {
    const grade = gradeOf(text ?? "");
    if (grade !== undefined) return countedGrade(grade, schooling);
    return age === undefined ? undefined : gradeOfAge(age, schooling);
  };
  const [lowAge, highAge] = [ageOf(texts.lowAge), ageOf(texts.highAge)];
  const low = written(texts.lowGrade, lowAge);
  const high = written(texts.highGrade, highAge === undefined ? undefined : highAge - 1);
  return low !== undefined && high !== undefined && low > high ? [undefined, undefined] : [low, high];
}

const ageOf = (text: string | undefined): number | undefined => {
  const age = Number(text);
  return Number.isInteger(age) && age >= 2 && age <= 25 ? age : undefined;
};

/** Two figures of one thing, such as boys and girls. */
function added(a: Count | undefined, b: Count): Count {
  if (a === undefined || a.kind === "missing" || a.kind === "notApplicable") return b;
  if (b.kind !== "known" && b.kind !== "suppressed") return a;
  if (a.kind === "known" && b.kind === "known") return { kind: "known", value: a.value + b.value };
  return a.kind === "suppressed" ? a : b;
}

/** Grades that ever had a pupil or a class; where none had, those for which a figure stands at all. */
function writtenGrades(
  byYear: ReadonlyMap<number, { readonly grades: ReadonlyMap<SchoolGrade, Count> }>,
  classGrades: readonly SchoolGrade[],
): readonly SchoolGrade[] {
  const counts = [...byYear.values()].flatMap(({ grades }) => [...grades]);
  const present = counts.filter(
    ([, count]) => count.kind === "suppressed" || (count.kind === "known" && count.value > 0),
  );
  const shown =
    present.length + classGrades.length > 0 ? present : counts.filter(([, count]) => count.kind === "known");
  return [...new Set([...shown.map(([grade]) => grade), ...classGrades])].sort((a, b) => a - b);
}

/** Junior and senior schools may count their own grades from one. */
function withinStage(first: SchoolGrade, grades: readonly SchoolGrade[]): number {
  const isOwn = first > 1 && grades.length > 0 && grades.every((grade) => grade >= 1 && grade <= 4);
  return isOwn ? first - 1 : 0;
}

/** A grade of which nothing is said has what the total leaves for it, else what it had the year before. */
function byGradeOf(
  figures: readonly (Count | undefined)[],
  total: Count | undefined,
  before: readonly number[],
  fixes: Fixes,
): { readonly byGrade: readonly number[]; readonly isEstimate: boolean } | undefined {
  const stated = figures.map((count) => statedOf(count, fixes.suppressed));
  const open = stated.filter((pupils) => pupils === undefined).length;
  if (open === figures.length && total?.kind !== "known") return undefined;
  const sum = stated.reduce<number>((all, pupils) => all + (pupils ?? 0), 0);
  const rest = total?.kind === "known" ? Math.max(0, Math.round(total.value) - sum) : undefined;
  let nth = 0;
  const byGrade = stated.map((pupils, at) => {
    if (pupils !== undefined) return pupils;
    if (rest === undefined) return before[at] ?? 0;
    return Math.floor(rest / open) + (nth++ < rest % open ? 1 : 0);
  });
  const isKept = figures.some((count) => count?.kind === "suppressed");
  return { byGrade, isEstimate: isKept || (open > 0 && figures.length > 1 && rest !== 0) };
}

function statedOf(count: Count | undefined, where: Fixes["suppressed"] = "middle"): number | undefined {
  if (count?.kind === "known") return count.value;
  if (count?.kind !== "suppressed") return undefined;
  const { most = KEPT_BACK } = count;
  return where === "least" ? 0 : where === "most" ? most : Math.ceil(most / 2);
}

import { type RollSchool, type Rolls, totalOf } from "./rolls";

/** A change of layout that the rolls show: grades that a school lost or gained with their pupils, and where these went or came from. */
export interface LayoutChange {
  readonly kind: "closed" | "gradesLost" | "opened" | "gradesGained";
  readonly school: number;
  /** The first year of the new layout, from 0. */
  readonly year: number;
  readonly grades: readonly number[];
  /** Schools that took (or gave) the pupils, with the share of them. */
  readonly others: readonly { readonly school: number; readonly share: number }[];
}

/** Rolls up to a year as if its layout had always been in force, and the changes that were bridged. */
export interface Bridged {
  readonly rolls: Rolls;
  readonly changes: readonly LayoutChange[];
}

/** Fewer pupils than this in a grade make no change of layout: small schools have empty grades. */
const LEAST_PUPILS = 5;
/** Share of the pupils that another school must have gained beyond its own cohorts to be taken as where they went. */
const LEAST_SHARE = 0.15;

/**
 * Undoes the changes of layout in the history up to `origin`, oldest first (method 2.3): pupils of a grade that a school lost are counted, in the
 * years before, at the schools whose cohorts grew by them; those of a grade that a school opened with, at that school instead of where the cohorts
 * shrank. So a jump is neither a trend nor part of a ratio. A school that grows from its lowest grade is no change: its cohorts move up.
 */
export function bridgeRolls(rolls: Rolls, origin: number): Bridged {
  const pupils = rolls.schools.map((school) => school.pupils.map((years) => years.slice(0, origin + 1)));
  const now = (): readonly RollSchool[] =>
    rolls.schools.map((school, at) => ({ ...school, pupils: pupils[at] }));
  const changes: LayoutChange[] = [];
  for (let year = 1; year <= origin; year++) {
    for (const { kind, school, grades } of movesIn(now(), rolls.grades, year)) {
      const isAway = kind === "closed" || kind === "gradesLost";
      const others = partners(now(), school, grades, year, isAway);
      if (others.length === 0) continue;
      for (const other of others) {
        for (const grade of grades) {
          for (let before = 0; before < year; before++) {
            const giver = isAway ? school : other.school;
            const taker = isAway ? other.school : school;
            const moving = rollsOf(pupils, giver, grade, before) * (isAway ? other.share : other.fromShare);
            pupils[taker][grade][before] += moving;
            if (!isAway) pupils[giver][grade][before] -= moving;
          }
        }
      }
      if (isAway) for (const grade of grades) pupils[school][grade].fill(0, 0, year);
      changes.push({
        kind,
        school,
        year,
        grades,
        others: others.map(({ school: at, share }) => ({ school: at, share })),
      });
    }
  }
  return { rolls: { ...rolls, years: origin + 1, schools: now() }, changes };
}

const rollsOf = (
  pupils: readonly (readonly (readonly number[])[])[],
  school: number,
  grade: number,
  year: number,
) => pupils[school][grade][year];

interface Move {
  readonly kind: LayoutChange["kind"];
  readonly school: number;
  readonly grades: readonly number[];
  readonly size: number;
}

/** Grades that schools lost or gained with their pupils between two years, the largest moves first. */
function movesIn(schools: readonly RollSchool[], grades: number, year: number): readonly Move[] {
  const moves: Move[] = [];
  schools.forEach((school, at) => {
    const before = totalOf(school, year - 1);
    const after = totalOf(school, year);
    if (before === 0 && after === 0) return;
    const lost: number[] = [];
    const gained: number[] = [];
    for (let grade = 0; grade < grades; grade++) {
      const own = school.pupils[grade];
      const movingUp = grade > 0 ? school.pupils[grade - 1][year - 1] : own[year - 1];
      if (own[year] === 0 && own[year - 1] >= LEAST_PUPILS && movingUp >= LEAST_PUPILS) lost.push(grade);
      if (
        own[year] >= LEAST_PUPILS &&
        own[year - 1] === 0 &&
        (grade > 0 ? school.pupils[grade - 1][year - 1] === 0 : before > 0)
      )
        gained.push(grade);
    }
    const sum = (which: readonly number[], when: number) =>
      which.reduce((total, grade) => total + school.pupils[grade][when], 0);
    if (after === 0)
      moves.push({ kind: "closed", school: at, grades: taught(school, year - 1), size: before });
    else if (lost.length > 0 && before > 0)
      moves.push({ kind: "gradesLost", school: at, grades: lost, size: sum(lost, year - 1) });
    else if (gained.some((grade) => grade > 0))
      moves.push({
        kind: before === 0 ? "opened" : "gradesGained",
        school: at,
        grades: taughtOf(school, gained, year, before),
        size: after,
      });
  });
  return moves.sort((a, b) => b.size - a.size || a.school - b.school);
}

const taught = (school: RollSchool, year: number): readonly number[] =>
  [...school.pupils.keys()].filter((grade) => school.pupils[grade][year] > 0);

const taughtOf = (
  school: RollSchool,
  gained: readonly number[],
  year: number,
  before: number,
): readonly number[] => (before === 0 ? taught(school, year) : gained);

interface Partner {
  readonly school: number;
  /** Of the pupils that moved. */
  readonly share: number;
  /** Of the other school's own pupils in these grades. */
  readonly fromShare: number;
}

/**
 * Where pupils of lost grades went, or those of gained grades came from: schools of the district whose cohorts grew (shrank) against the district's
 * usual ratio by a good part of them. Three at most; their shares are drawn up to one where they nearly are.
 */
function partners(
  schools: readonly RollSchool[],
  mover: number,
  grades: readonly number[],
  year: number,
  isAway: boolean,
): readonly Partner[] {
  const self = schools[mover];
  const wanted = grades.map((grade) =>
    isAway ? self.pupils[Math.max(0, grade - 1)][year - 1] : self.pupils[grade][year],
  );
  const all = wanted.reduce((sum, count) => sum + count, 0);
  if (all === 0) return [];
  const found: Partner[] = [];
  const usual = grades.map((grade) => usualRatio(schools, self.district, grade, year));
  schools.forEach((other, at) => {
    if (
      at === mover ||
      other.district !== self.district ||
      totalOf(other, year - 1) === 0 ||
      totalOf(other, year) === 0
    )
      return;
    let matched = 0;
    let own = 0;
    grades.forEach((grade, rank) => {
      const expected = usual[rank] * other.pupils[Math.max(0, grade - 1)][year - 1];
      const gained = other.pupils[grade][year] - expected;
      matched += Math.min(wanted[rank], Math.max(0, isAway ? gained : -gained));
      own += expected;
    });
    if (matched > Math.max(LEAST_SHARE * all, Math.sqrt(own)))
      found.push({ school: at, share: matched / all, fromShare: own === 0 ? 0 : Math.min(1, matched / own) });
  });
  const best = found.sort((a, b) => b.share - a.share || a.school - b.school).slice(0, 3);
  const sum = best.reduce((total, { share }) => total + share, 0);
  const scale = sum > 0.7 ? 1 / sum : 1;
  return best.map((partner) => ({
    ...partner,
    share: partner.share * scale,
    fromShare: Math.min(1, partner.fromShare * (sum > 1 ? scale : 1)),
  }));
}

/** Median change into a grade over the schools of a district that taught it in both years; entrants against the year before. */
function usualRatio(schools: readonly RollSchool[], district: number, grade: number, year: number): number {
  const ratios = schools
    .filter((school) => school.district === district)
    .map(({ pupils }) => pupils[grade][year] / pupils[Math.max(0, grade - 1)][year - 1])
    .filter((ratio) => ratio > 0 && Number.isFinite(ratio))
    .sort((a, b) => a - b);
  return ratios[Math.floor((ratios.length - 1) / 2)] ?? 1;
}

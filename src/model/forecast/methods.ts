import type { ForecastMethod } from "../../domain/forecastMethod";
import { districtRatios, type Ratios, schoolRatios, shrunkRatios } from "./cohortRatios";
import { capture, fadedYears, poolOf, shrunkCaptures, trendingCaptures } from "./entrants";
import { type Feed, type Rolls, totalOf } from "./rolls";

/** Pupils by [school][grade][years ahead − 1]. */
export type Ahead = readonly (readonly (readonly number[])[])[];

/**
 * What every school would have in each of the next `horizon` years by each method, going on from the year `origin` (method 2.3):
 * no change; ratios of the district, or of the school over three or five years, on plain captures; the district's cohorts by each school's share;
 * ratios and captures drawn to the usual by size, without and with the school's own trend, or with as many entrants as lately; the mean of four of these;
 * of the plain and the trending one; of the four and steady entrants; and the last going over to no change as the years go on.
 */
export function forecasts(
  rolls: Rolls,
  feed: Feed | undefined,
  origin: number,
  horizon: number,
): Readonly<Record<ForecastMethod, Ahead>> {
  const pools = poolsOf(rolls, feed, origin, horizon);
  const grow = (ratios: Ratios, intake: IntakeOf) => grown(rolls, origin, horizon, ratios, intake);
  const plain = (window: number) => plainIntake(rolls, pools, origin, window);
  const shrunken = shrunkRatios(rolls, origin, 5);
  const noChange = rolls.schools.map(({ pupils }) =>
    pupils.map((years) => new Array<number>(horizon).fill(years[origin])),
  );
  const district = grow(districtRatios(rolls, origin, 3), plain(3));
  const school3 = grow(schoolRatios(rolls, origin, 3), plain(3));
  const school5 = grow(schoolRatios(rolls, origin, 5), plain(5));
  const shrunk = grow(shrunken, shrunkIntake(rolls, pools, origin, shrunkCaptures));
  const shrunkTrend = grow(shrunken, shrunkIntake(rolls, pools, origin, trendingCaptures));
  const held = grow(shrunken, plainIntake(rolls, entryHeld(pools, origin + horizon), origin, 5));
  const mean = meanOf([district, school5, shrunk, shrunkTrend]);
  const meanHeld = meanOf([held, mean]);
  return {
    noChange,
    district,
    school3,
    school5,
    topDown: byShare(rolls, district, origin, horizon),
    shrunk,
    shrunkTrend,
    held,
    mean,
    meanTrend: meanOf([school3, shrunkTrend]),
    meanHeld,
    easing: easedTo(noChange, meanHeld),
  };
}

const meanOf = (made: readonly Ahead[]): Ahead =>
  made[0].map((grades, school) =>
    grades.map((years, grade) =>
      years.map((_, ahead) => made.reduce((sum, one) => sum + one[school][grade][ahead], 0) / made.length),
    ),
  );

/** Weight that no change gains with each year ahead, and the most that it has. */
const EASED = 1 / 12;
const MOST_EASED = 1 / 2;

const easedTo = (still: Ahead, made: Ahead): Ahead =>
  made.map((grades, school) =>
    grades.map((years, grade) =>
      years.map((pupils, ahead) => {
        const weight = Math.min(MOST_EASED, ahead * EASED);
        return (1 - weight) * pupils + weight * still[school][grade][ahead];
      }),
    ),
  );

type IntakeOf = (school: number, grade: number, ahead: number) => number;

function grown(rolls: Rolls, origin: number, horizon: number, ratios: Ratios, intake: IntakeOf): Ahead {
  return rolls.schools.map((school, at) => {
    const isTaught = taughtGrades(rolls, at, origin, horizon);
    const now = school.pupils.map((years) => years[origin]);
    const ahead: number[][] = school.pupils.map(() => []);
    let before = now;
    for (let year = 1; year <= horizon; year++) {
      const next = school.pupils.map((_, grade) => {
        if (!isTaught(grade, year)) return 0;
        return isEntryGrade(isTaught, grade, year)
          ? intake(at, grade, year)
          : before[grade - 1] * ratios[at][grade];
      });
      next.forEach((pupils, grade) => {
        ahead[grade].push(pupils);
      });
      before = next;
    }
    return ahead;
  });
}

type IsTaught = (grade: number, ahead: number) => boolean;

const isEntryGrade = (isTaught: IsTaught, grade: number, ahead: number): boolean =>
  grade === 0 || !isTaught(grade - 1, ahead - 1);

const LATELY = 3;

/**
 * The grades that a school will teach: those it had pupils in lately, one more each year while it is still growing from the bottom, and none
 * below once its entrants have stopped. A closed school teaches none.
 */
function taughtGrades(rolls: Rolls, at: number, origin: number, horizon: number): IsTaught {
  const school = rolls.schools[at];
  if (totalOf(school, origin) === 0) return () => false;
  const had = (grade: number, year: number) => year >= 0 && school.pupils[grade][year] > 0;
  const lowest = school.pupils.findIndex((_, grade) => had(grade, origin));
  const highest = school.pupils.findLastIndex((_, grade) => had(grade, origin));
  const opened = Array.from({ length: origin + 1 }, (_, year) => year).findIndex(
    (year) => totalOf(school, year) > 0,
  );
  const isGrowing =
    opened > 0 &&
    highest < rolls.grades - 1 &&
    highest - lowest === origin - opened &&
    highest - lowest < usualSpan(rolls, at, lowest, origin);
  const lately = school.pupils.map((_, grade) =>
    Array.from({ length: LATELY }, (_, back) => origin - back).some((year) => had(grade, year)),
  );
  const hasStopped = (ahead: number, grade: number) => {
    // Entrants came every year until lately and none came this year: the school runs out.
    const entry = lately.indexOf(true);
    return entry < lowest && school.pupils[entry][Math.max(0, origin - 1)] >= 5 && grade < lowest + ahead;
  };
  return (grade, ahead) =>
    grade >= 0 &&
    ahead <= horizon &&
    ((lately[grade] && !hasStopped(ahead, grade)) ||
      (isGrowing &&
        grade > highest &&
        grade <= highest + ahead &&
        grade - lowest <= usualSpan(rolls, at, lowest, origin)));
}

/** Grades above the first that schools of the district which begin with the same grade commonly teach. */
function usualSpan(rolls: Rolls, at: number, lowest: number, origin: number): number {
  const spans = rolls.schools
    .filter(
      (other, rank) =>
        rank !== at && other.district === rolls.schools[at].district && other.pupils[lowest][origin] > 0,
    )
    .filter((other) => lowest === 0 || other.pupils[lowest - 1][origin] === 0)
    .map((other) => other.pupils.findLastIndex((years) => years[origin] > 0) - lowest)
    .sort((a, b) => a - b);
  return spans[Math.floor(spans.length / 2)] ?? 0;
}

type Pools = (district: number, grade: number) => readonly number[];

function plainIntake(rolls: Rolls, pools: Pools, origin: number, window: number): IntakeOf {
  return (school, grade, ahead) => {
    const pool = pools(rolls.schools[school].district, grade);
    return capture(rolls.schools[school].pupils[grade], pool, origin, window) * pool[origin + ahead];
  };
}

/** Part of its yearly change that a school's share of its pool keeps from year to year. */
const CAPTURE_FADE = 0.9;

function shrunkIntake(
  rolls: Rolls,
  pools: Pools,
  origin: number,
  capturesOf: typeof shrunkCaptures,
): IntakeOf {
  const made = new Map<number, ReturnType<typeof shrunkCaptures>>();
  const capturesAt = (grade: number) => {
    const captures =
      made.get(grade) ??
      capturesOf(
        rolls.schools.map(({ pupils, district }) => ({
          entrants: pupils[grade],
          pool: pools(district, grade),
        })),
        origin,
      );
    made.set(grade, captures);
    return captures;
  };
  return (school, grade, ahead) => {
    const { level, yearly } = capturesAt(grade)[school];
    return (
      level *
      Math.exp(yearly * fadedYears(ahead, CAPTURE_FADE)) *
      pools(rolls.schools[school].district, grade)[origin + ahead]
    );
  };
}

function poolsOf(rolls: Rolls, feed: Feed | undefined, origin: number, horizon: number): Pools {
  const made = new Map<number, readonly number[]>();
  return (district, grade) => {
    const key = district * rolls.grades + grade;
    const pool = made.get(key) ?? poolOf(rolls, feed, district, grade, origin, origin + horizon);
    made.set(key, pool);
    return pool;
  };
}

/** The first grade's pool as one that never changes, so that a school's own entrants go on as they were; others as they are. */
function entryHeld(pools: Pools, last: number): Pools {
  const same = new Array<number>(last + 1).fill(1);
  return (district, grade) => (grade === 0 ? same : pools(district, grade));
}

/** The district's grades by cohorts, shared out as they were over the last three years. */
function byShare(rolls: Rolls, district: Ahead, origin: number, horizon: number): Ahead {
  const years = Array.from({ length: Math.min(3, origin + 1) }, (_, back) => origin - back);
  const sums = (of: (school: number, grade: number) => number) =>
    Array.from({ length: rolls.districts }, (_, place) =>
      Array.from({ length: rolls.grades }, (_, grade) =>
        rolls.schools.reduce((sum, school, at) => sum + (school.district === place ? of(at, grade) : 0), 0),
      ),
    );
  const had = (at: number, grade: number) =>
    years.reduce((sum, year) => sum + rolls.schools[at].pupils[grade][year], 0);
  const isOpen = rolls.schools.map((school) => totalOf(school, origin) > 0);
  const all = sums((at, grade) => (isOpen[at] ? had(at, grade) : 0));
  const ahead = Array.from({ length: horizon }, (_, year) => sums((at, grade) => district[at][grade][year]));
  return rolls.schools.map((school, at) =>
    school.pupils.map((_, grade) =>
      ahead.map((totals) => {
        const usual = all[school.district][grade];
        return isOpen[at] && usual > 0 ? (totals[school.district][grade] * had(at, grade)) / usual : 0;
      }),
    ),
  );
}

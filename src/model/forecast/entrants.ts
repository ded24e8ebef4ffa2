import { type Deviation, shrinkage } from "./cohortRatios";
import type { Feed, Rolls } from "./rolls";

/**
 * Children who can enter a grade from outside the school, by year from 0 to `last`: the feed for the first grade, the grade below in the
 * whole district for others, and without either the trend of the district's own entrants over the last five years, which fades.
 */
export function poolOf(
  rolls: Rolls,
  feed: Feed | undefined,
  district: number,
  grade: number,
  origin: number,
  last: number,
): readonly number[] {
  const years = Array.from({ length: last + 1 }, (_, year) => year);
  const known = years.map((year) =>
    grade === 0
      ? (feed?.(district, origin, year) ?? Number.NaN)
      : cohortBelow(rolls, district, grade, origin, year),
  );
  const isKnown = known.slice(Math.max(0, origin - 2), origin + 1).every((count) => count > 0);
  return isKnown ? heldOn(known) : trendOf(rolls, district, grade, origin, years);
}

/** Entrants of a school in a grade for each child of the pool, over its last `window` years. */
export function capture(
  entrants: readonly number[],
  pool: readonly number[],
  origin: number,
  window: number,
): number {
  let came = 0;
  let could = 0;
  for (let year = Math.max(0, origin - window + 1); year <= origin; year++) {
    if (entrants[year] === 0 || !(pool[year] > 0)) continue;
    came += entrants[year];
    could += pool[year];
  }
  return could > 0 ? came / could : 0;
}

/** A school's entrants beside its pool, by year. */
export interface Intake {
  readonly entrants: readonly number[];
  readonly pool: readonly number[];
}

/** What a school takes of its pool as of the last year, and by what part that changes in a year. */
export interface Capture {
  readonly level: number;
  readonly yearly: number;
}

const RECENT = 3;
const BEFORE = 5;

/** The share of the last three years, as far as a school's size lets one believe that it differs from the five before (method 2.3). */
export function shrunkCaptures(intakes: readonly Intake[], origin: number): readonly Capture[] {
  const seen = intakes.map(({ entrants, pool }) => {
    const early = capture(entrants, pool, origin - RECENT, BEFORE);
    const late = capture(entrants, pool, origin, RECENT);
    const parts = partsOf({ entrants, pool }, origin, RECENT);
    const lateWeight = weightOf(parts);
    const earlyWeight = weightOf(partsOf({ entrants, pool }, origin - RECENT, BEFORE));
    if (lateWeight === 0 || earlyWeight === 0)
      return { late, early, weight: 0, value: 0, squares: 0, freedom: 0 };
    return {
      late,
      early,
      weight: 1 / (1 / lateWeight + 1 / earlyWeight),
      value: late / early - 1,
      squares: parts.reduce((sum, part) => sum + part.weight * (part.capture / late - 1) ** 2, 0),
      freedom: parts.length - 1,
    };
  });
  const { k } = shrinkage(seen.filter(({ weight }) => weight > 0));
  return seen.map(({ late, early, weight, value }) => ({
    level: weight === 0 ? late : early * (1 + (value * weight) / (weight + k)),
    yearly: 0,
  }));
}

const TREND_YEARS = 10;
const LEVEL_YEARS = 5;

/**
 * The share of the last five years and its yearly change: the slope of a straight line through the logarithms of ten years, drawn towards none as
 * far as schools' sizes make it noise (method 2.3).
 */
export function trendingCaptures(intakes: readonly Intake[], origin: number): readonly Capture[] {
  const lines = intakes.map((intake) => lineThrough(partsOf(intake, origin, TREND_YEARS)));
  const { k } = shrinkage(lines.flatMap((line) => (line === undefined ? [] : [line])));
  return lines.map((line, at) => {
    const recent = partsOf(intakes[at], origin, LEVEL_YEARS);
    const late = capture(intakes[at].entrants, intakes[at].pool, origin, LEVEL_YEARS);
    if (line === undefined || recent.length === 0) return { level: late, yearly: 0 };
    const yearly = (line.value * line.weight) / (line.weight + k);
    const middle = recent.reduce((sum, part) => sum + part.weight * part.year, 0) / weightOf(recent);
    return { level: late * Math.exp(yearly * (origin - middle)), yearly };
  });
}

interface Part {
  readonly year: number;
  readonly weight: number;
  readonly capture: number;
}

function partsOf({ entrants, pool }: Intake, origin: number, window: number): readonly Part[] {
  const parts: Part[] = [];
  for (let year = Math.max(0, origin - window + 1); year <= origin; year++)
    if (entrants[year] > 0 && pool[year] > 0)
      parts.push({ year, weight: entrants[year], capture: entrants[year] / pool[year] });
  return parts;
}

const weightOf = (parts: readonly Part[]): number => parts.reduce((sum, part) => sum + part.weight, 0);

/** A weighted straight line; nothing where fewer than four years tell. Its weight is that of the slope. */
function lineThrough(parts: readonly Part[]): Deviation | undefined {
  if (parts.length < 4) return undefined;
  const all = weightOf(parts);
  const sum = (of: (part: Part) => number) =>
    parts.reduce((total, part) => total + part.weight * of(part), 0);
  const middle = sum(({ year }) => year) / all;
  const mean = sum((part) => Math.log(part.capture)) / all;
  const weight = sum(({ year }) => (year - middle) ** 2);
  const value = sum((part) => (part.year - middle) * (Math.log(part.capture) - mean)) / weight;
  const squares = sum((part) => (Math.log(part.capture) - mean - value * (part.year - middle)) ** 2);
  return { weight, value, squares, freedom: parts.length - 2 };
}

/** The pupils of the district who will be in the grade a year before: one grade on for each year that passes. */
function cohortBelow(rolls: Rolls, district: number, grade: number, origin: number, year: number): number {
  const at = Math.min(year - 1, origin);
  const then = grade - 1 - (year - 1 - at);
  if (at < 0 || then < 0) return Number.NaN;
  return rolls.schools.reduce(
    (sum, school) => sum + (school.district === district ? school.pupils[then][at] : 0),
    0,
  );
}

/** What is not known any more stays as it was last. */
function heldOn(known: readonly number[]): readonly number[] {
  let last = Number.NaN;
  return known.map((count) => {
    if (count > 0) last = count;
    return last;
  });
}

const LINE_YEARS = 5;
const FADE = 0.7;

/** A straight line through the logarithm of the district's entrants, whose slope fades after the last year known. */
function trendOf(
  rolls: Rolls,
  district: number,
  grade: number,
  origin: number,
  years: readonly number[],
): readonly number[] {
  const entrants = years.slice(0, origin + 1).map((year) =>
    rolls.schools.reduce((sum, school) => {
      const isEntry = school.district === district && (grade === 0 || school.pupils[grade - 1][year] === 0);
      return isEntry ? sum + school.pupils[grade][year] : sum;
    }, 0),
  );
  const points = years
    .slice(Math.max(0, origin - LINE_YEARS + 1), origin + 1)
    .filter((year) => entrants[year] > 0);
  if (points.length < 3) return years.map(() => 1);
  const middle = points.reduce((sum, year) => sum + year, 0) / points.length;
  let up = 0;
  let along = 0;
  for (const year of points) {
    up += (year - middle) * Math.log(entrants[year]);
    along += (year - middle) ** 2;
  }
  const slope = up / along;
  return years.map((year) => Math.exp(slope * (year <= origin ? year - origin : fadedYears(year - origin))));
}

/** Years that a trend still counts for after so many, each for less than the one before. */
export const fadedYears = (years: number, fade = FADE): number => (fade * (1 - fade ** years)) / (1 - fade);

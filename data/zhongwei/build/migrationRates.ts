import type { MigrationRates, Mortality } from "../../../src/domain/assumptions";
import { AGE_GROUPS, type CensusCounts } from "./readFacts";

/** Ages between which the rates run in straight lines: the first five follow school and first work. */
const KNOTS = [12.5, 15.5, 19, 23, 28, 32.5, 37.5, 42.5, 47.5, 52.5, 57.5, 62.5, 67.5, 75, 85] as const;
const HIGHEST = 0.1;
const ROUNDS = 40;
const STEP = 0.5;

/**
 * Rule 9: net yearly rates of one county by age and sex from two censuses ten years apart. Each five-year cohort's
 * change beyond deaths is spread over the ages it lived through; the knots between are mended until ageing the first
 * census forward meets the second, smoothed, and capped at 6 % a year. Infants count as moving like ages 1–4.
 */
export function migrationRates(
  before: CensusCounts,
  after: CensusCounts,
  mortality: Mortality,
): MigrationRates {
  return {
    male: ratesOf(fiveYears(before.male), fiveYears(after.male), mortality.male),
    female: ratesOf(fiveYears(before.female), fiveYears(after.female), mortality.female),
  };
}

/** Ratio of a five-year cohort to itself ten years before, as the rates and deaths make it. */
export function cohortRatio(
  firstAge: number,
  rates: readonly number[],
  deathRates: readonly number[],
): number {
  let sum = 0;
  for (let start = firstAge; start < firstAge + 5; start++) {
    let left = 1;
    for (let age = start; age < start + 10; age++) {
      const at = Math.min(age, 100);
      left *= Math.exp(-(deathRates[at] + deathRates[Math.min(at + 1, 100)]) / 2) * (1 + rates[at]);
    }
    sum += left;
  }
  return sum / 5;
}

/** Ages 0 and 1–4 as one group. */
function fiveYears(counts: readonly number[]): number[] {
  if (counts.length !== AGE_GROUPS.length) throw new Error(`expected ${AGE_GROUPS.length} age groups`);
  return [counts[0] + counts[1], ...counts.slice(2)];
}

function ratesOf(
  before: readonly number[],
  after: readonly number[],
  deathRates: readonly number[],
): number[] {
  const cohorts = 13;
  const knots = new Array<number>(KNOTS.length).fill(0);
  let rates = betweenKnots(knots);
  for (let round = 0; round < ROUNDS; round++) {
    for (let cohort = 0; cohort < cohorts; cohort++) {
      const wanted = after[cohort + 2] / before[cohort];
      knots[cohort] += (STEP / 10) * Math.log(wanted / cohortRatio(cohort * 5, rates, deathRates));
    }
    for (let knot = cohorts; knot < KNOTS.length; knot++) knots[knot] = knots[knot - 1] * 0.7;
    if (round < ROUNDS / 2) smooth(knots);
    rates = betweenKnots(knots);
  }
  return rates.map((rate) => Math.round(rate * 1e6) / 1e6);
}

/** Draws each knot a little towards its neighbours, children excepted: their ratio is to be met exactly. */
function smooth(knots: number[]): void {
  const old = [...knots];
  for (let knot = 2; knot < KNOTS.length - 1; knot++) {
    knots[knot] = 0.9 * old[knot] + 0.05 * (old[knot - 1] + old[knot + 1]);
  }
}

const betweenKnots = (knots: readonly number[]): number[] =>
  Array.from({ length: 101 }, (_, age) => {
    const middle = age + 0.5;
    const after = KNOTS.findIndex((knot) => knot >= middle);
    const rate =
      after === -1 ? knots[knots.length - 1] : after === 0 ? knots[0] : between(knots, after, middle);
    return Math.max(-HIGHEST, Math.min(HIGHEST, rate));
  });

function between(knots: readonly number[], after: number, age: number): number {
  const share = (age - KNOTS[after - 1]) / (KNOTS[after] - KNOTS[after - 1]);
  return knots[after - 1] + (knots[after] - knots[after - 1]) * share;
}

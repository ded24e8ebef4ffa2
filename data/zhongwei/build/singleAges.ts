import { largestRemainder } from "./largestRemainder";
import { AGE_GROUPS } from "./readFacts";

const OLDEST = 100;
/** Ages whose cohorts follow the births of the country; older ages are smoothed. */
const BORN_KNOWN_TO = 19;

/**
 * Method 1.1, first half: splits census age groups to single years 0 … 100, each group's total kept to the person.
 * To age 19 by the country's births (of those aged a, two thirds were born in the later calendar year), and what
 * the groups add to that shape is smoothed over all ages; from 85 by the life table.
 */
export function singleAges(
  groups: readonly number[],
  births: ReadonlyMap<number, number>,
  deathRates: readonly number[],
): number[] {
  const born = Array.from({ length: OLDEST + 1 }, (_, age) => {
    const known = Math.min(age, BORN_KNOWN_TO);
    return ((births.get(2019 - known) ?? 0) + 2 * (births.get(2020 - known) ?? 0)) / 3;
  });
  const shape = smoothed(groups, born);
  shape[85] = 1;
  for (let age = 86; age <= OLDEST; age++)
    shape[age] = shape[age - 1] * Math.exp(-deathRates[age - 1]) * 0.97;
  return groups.flatMap((total, group) => largestRemainder(shape.slice(...span(group)), total));
}

const span = (group: number): [number, number] => [AGE_GROUPS[group], AGE_GROUPS[group + 1] ?? OLDEST + 1];

/** Tobler's rule on residents per birth: smooth, bring each group back to its total, and again. */
function smoothed(groups: readonly number[], born: readonly number[]): number[] {
  let perBirth = born.map(() => 1);
  for (let round = 0; round < 80; round++) {
    const next = perBirth.map(
      (value, age) => (value + (perBirth[age - 1] ?? value) + (perBirth[age + 1] ?? value)) / 3,
    );
    groups.forEach((total, group) => {
      const [from, to] = span(group);
      let sum = 0;
      for (let age = from; age < to; age++) sum += next[age] * born[age];
      for (let age = from; age < to; age++) next[age] *= total / sum;
    });
    perBirth = next;
  }
  return perBirth.map((value, age) => value * born[age]);
}

/** Years that can be told apart under the slider. */
const MOST_BY_FIVES = 25;

/** The years that the slider names: every fifth, or every tenth where there are many. */
export function yearMarks(first: number, last: number): readonly number[] {
  const every = last - first > MOST_BY_FIVES ? 10 : 5;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((year) => year % every === 0);
}

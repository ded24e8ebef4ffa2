import { expect, it } from "vitest";
import { chanceOf, normalOf } from "../../../../src/model/futures/chance";

it("gives the same number for the same keys, and another for any other", () => {
  const key = [1, 7, "births", "640502", 2027] as const;

  expect(chanceOf(key)).toBe(chanceOf([...key]));
  expect(
    new Set([
      chanceOf(key),
      chanceOf([2, 7, "births", "640502", 2027]),
      chanceOf([1, 8, "births", "640502", 2027]),
      chanceOf([1, 7, "migration", "640502", 2027]),
      chanceOf([1, 7, "births", "640521", 2027]),
      chanceOf([1, 7, "births", "640502", 2028]),
    ]).size,
  ).toBe(6);
});

it("is spread evenly, and its bell has mean 0 and spread 1", () => {
  const chances = Array.from({ length: 20_000 }, (_, future) => chanceOf([3, future, "a", "b", 2030]));
  const bells = chances.map((_, future) => normalOf([3, future, "a", "b", 2030]));
  const mean = (of: readonly number[]) => of.reduce((sum, one) => sum + one, 0) / of.length;
  const tenths = Array.from(
    { length: 10 },
    (_, at) => chances.filter((one) => Math.floor(one * 10) === at).length,
  );

  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  expect(mean(bells)).toBeCloseTo(0, 1);
  expect(mean(bells.map((one) => one * one))).toBeCloseTo(1, 1);
});

it("knows no neighbour: numbers of consecutive futures and years are not alike", () => {
  const pairs = Array.from({ length: 5000 }, (_, future) => [
    normalOf([1, future, "a", "b", 2030]),
    normalOf([1, future, "a", "b", 2031]),
    normalOf([1, future + 1, "a", "b", 2030]),
  ]);
  const along = (a: number, b: number) => pairs.reduce((sum, one) => sum + one[a] * one[b], 0) / pairs.length;

  expect(Math.abs(along(0, 1))).toBeLessThan(0.06);
  expect(Math.abs(along(0, 2))).toBeLessThan(0.06);
});

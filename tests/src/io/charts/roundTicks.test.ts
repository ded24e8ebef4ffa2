import { expect, it } from "vitest";
import { roundTicks } from "../../../../src/io/charts/roundTicks";

it("covers the highest figure in round steps", () => {
  expect(roundTicks(270, 3)).toEqual([0, 100, 200, 300]);
  expect(roundTicks(3, 4)).toEqual([0, 1, 2, 3]);
  expect(roundTicks(0)).toEqual([0, 1]);
});

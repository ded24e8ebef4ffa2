import { expect, it } from "vitest";
import { yearMarks } from "../../../../src/ui/frame/yearMarks";

it("names every fifth year of a short horizon, every tenth of a long one", () => {
  expect(yearMarks(2020, 2035)).toEqual([2020, 2025, 2030, 2035]);
  expect(yearMarks(2021, 2022)).toEqual([]);
  expect(yearMarks(2020, 2070)).toEqual([2020, 2030, 2040, 2050, 2060, 2070]);
});

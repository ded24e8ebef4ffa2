import { expect, it } from "vitest";
import { withGradeSize, writtenSizes } from "../../../src/domain/writtenSizes";

it("writes one grade and leaves the others as they are", () => {
  expect(withGradeSize(undefined, 3, 1, 40)).toEqual([null, 40, null]);
  expect(withGradeSize(45, 3, 1, 40)).toEqual([45, 40, 45]);
});

it("writes nothing once the last grade is blank again", () => {
  expect(withGradeSize([null, 40, null], 3, 1, null)).toBeUndefined();
});

it("goes on with the last entry of a list that is short of grades", () => {
  expect(writtenSizes([25, null], 3)).toEqual([25, null, null]);
  expect(writtenSizes([25, 30], 3)).toEqual([25, 30, 30]);
});

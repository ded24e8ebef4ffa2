import { expect, it } from "vitest";
import { evenClasses } from "../../../../src/model/readers/evenClasses";

it("shares pupils out so that no class has two more than another", () => {
  expect(evenClasses(10, 3)).toEqual([4, 3, 3]);
  expect(evenClasses(7, 0)).toEqual([7]);
  expect(evenClasses(0, 2)).toEqual([]);
});

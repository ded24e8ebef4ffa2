import { expect, it } from "vitest";
import { standardSizes } from "../../../src/domain/standardSizes";
import { aCity } from "../../builders/aCity";

it("are an incomplete school's own by the grades of the stage, however short the norm's list: 30 at a point of three of six grades, 40 at a whole school", () => {
  const { norms, assumptions } = aCity()
    .norm({ incompleteSchools: { primary: { classSize: [30], toleratedClassSize: [40] } } })
    .build(); // [40] for all six grades
  const sizes = (toGrade: number) =>
    standardSizes(norms, assumptions.stages, { stage: "primary", fromGrade: 1, toGrade });

  expect(sizes(3)).toEqual([30, 30, 30]);
  expect(sizes(6)).toEqual([40, 40, 40, 40, 40, 40]);
});

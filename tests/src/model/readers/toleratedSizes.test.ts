import { expect, it } from "vitest";
import { toleratedSizes } from "../../../../src/model/readers/toleratedSizes";
import { aCity, run } from "../../../builders/aCity";

it("follows a policy from its year on, never below the standard", () => {
  const { results } = run(
    aCity()
      .school("school")
      .years(2)
      .measure({ kind: "policy", stage: "primary", year: 2022, set: { toleratedClassSize: 42 } })
      .build(),
  );
  const sizes = (year: number, standard: number) =>
    toleratedSizes(results, "county", "primary", year, [standard]);

  expect(sizes(2021, 40)).toEqual([50]);
  expect(sizes(2022, 40)).toEqual([42]);
  expect(sizes(2022, 45)).toEqual([45]);
});

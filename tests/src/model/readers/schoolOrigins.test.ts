import { expect, it } from "vitest";
import { schoolOrigins } from "../../../../src/model/readers/schoolOrigins";
import { aCity, run } from "../../../builders/aCity";

it("names who sends most first, and how far it is", () => {
  const { results } = run(
    aCity()
      .settlement("near", { x: 0, entrants: 10 })
      .settlement("big", { x: 2000, entrants: 20 })
      .school("school", { x: 300 })
      .build(),
  );

  const { origins, journeys } = schoolOrigins(results, "school", 2021);

  expect(origins).toEqual([
    { settlement: "big", metres: 1700, pupils: 20, boarders: 0 },
    { settlement: "near", metres: 300, pupils: 10, boarders: 0 },
  ]);
  expect(journeys).toHaveLength(2);
});

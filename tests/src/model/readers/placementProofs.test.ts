import { expect, it } from "vitest";
import { placementProofs } from "../../../../src/model/readers/placementProofs";
import { aCity, run } from "../../../builders/aCity";

it("tells of 60 entrants for one room of 40, tolerated 50: 10 unplaced and 10 above the standard, neither to be bettered", () => {
  const city = aCity()
    .settlement("v", { entrants: 60 })
    .school("s", { x: 1000, grades: [1, 1], rooms: 1 })
    .years(1)
    .build();

  const proofs = placementProofs(run(city).results).filter(({ stage }) => stage === "primary");

  expect(proofs).toEqual([
    {
      year: 2021,
      county: "county",
      stage: "primary",
      levels: {
        unplaced: { value: 10, bound: 10, gap: 0 },
        aboveStandard: { value: 10, bound: 10, gap: 0 },
        metres: { value: expect.closeTo(50_000, -2), bound: expect.any(Number), gap: expect.closeTo(0, 0) },
      },
    },
  ]);
});

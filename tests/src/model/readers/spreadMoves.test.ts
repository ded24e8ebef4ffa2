import { describe, expect, it } from "vitest";
import { spreadMoves } from "../../../../src/model/readers/spreadMoves";
import { aCity, run } from "../../../builders/aCity";

describe("spreadMoves", () => {
  const city = aCity()
    .settlement("v", { residents: { 6: 60 } })
    .school("full", { grades: [1, 2], rooms: 2, enrolled: [60] })
    .school("near", { x: 500, grades: [1, 2], rooms: 2 })
    .measure({
      kind: "spread",
      year: 2021,
      school: "full",
      stage: "primary",
      grades: [2],
      to: [],
      by: "homes",
    })
    .build();
  const { results } = run(city);

  it("says who goes where, by grade, and how far", () => {
    expect(spreadMoves(results, "full", "primary", 2021)).toEqual([
      {
        stage: "primary",
        school: "near",
        boards: false,
        byGrade: [0, 20, 0, 0, 0, 0],
        pupils: 20,
        meanM: 500,
      },
    ]);
  });

  it("is nothing for other schools, and before the measure", () => {
    expect(spreadMoves(results, "near", "primary", 2021)).toEqual([]);
    expect(spreadMoves(results, "full", "primary", 2020)).toEqual([]);
  });
});

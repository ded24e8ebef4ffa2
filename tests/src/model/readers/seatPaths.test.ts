import { describe, expect, it } from "vitest";
import type { Build } from "../../../../src/domain/measure";
import { seatPaths } from "../../../../src/model/readers/seatPaths";
import { surplusWarnings } from "../../../../src/model/readers/warnings";
import { aCity, aSchool, run } from "../../../builders/aCity";

/** A new room of forty seats for the children of one age, fewer in every year: 40, 40, 40, 15, 10. */
const fading = () =>
  run(
    aCity()
      .settlement("v", { residents: { 5: 40, 4: 40, 3: 40, 2: 15, 1: 10 } })
      .measure({
        kind: "build",
        year: 2021,
        opens: "all",
        school: aSchool("new", { grades: [1, 1], rooms: 1 }),
      })
      .years(5)
      .build(),
  ).results;

describe("how new seats are used over the years", () => {
  it("tells the third year and the last, and from when fewer than half are taken for good", () => {
    const results = fading();

    expect(seatPaths(results, results.scenario.measures[0] as Build)).toEqual([
      {
        stage: "primary",
        told: [
          { year: 2023, share: 1 },
          { year: 2025, share: 0.25 },
        ],
        surplusFrom: 2024,
      },
    ]);
  });

  it("warns of it by school and by measure, and says nothing of other schools", () => {
    const results = fading();

    expect(surplusWarnings(results)).toMatchObject([
      { kind: "surplusToCome", school: "new", year: 2021, from: 2024, stages: ["primary"] },
    ]);
    expect(surplusWarnings(results, "other")).toEqual([]);
  });
});

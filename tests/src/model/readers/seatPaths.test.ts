import { describe, expect, it } from "vitest";
import type { Build, Expand } from "../../../../src/domain/measure";
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

  it("does not judge a school before it has grown, nor by one year alone, nor after it has closed", () => {
    const growing = (years: number) =>
      aCity()
        .settlement("v", { residents: { 5: 35, 4: 35, 3: 35, 2: 35, 1: 35 } })
        .measure({ kind: "build", year: 2021, opens: "entry", school: aSchool("new", { rooms: 6 }) })
        .years(years);

    for (const years of [3, 5]) expect(surplusWarnings(run(growing(years).build()).results)).toEqual([]);

    const closed = run(
      aCity()
        .settlement("v", { residents: { 5: 40, 4: 40, 3: 40, 2: 40, 1: 40 } })
        .school("near", { x: 900, grades: [1, 1], rooms: 1 })
        .measure({
          kind: "build",
          year: 2021,
          opens: "all",
          school: aSchool("new", { grades: [1, 1], rooms: 1 }),
        })
        .measure({ kind: "close", year: 2024, school: "new" })
        .years(5)
        .build(),
    ).results;
    expect(surplusWarnings(closed)).toEqual([]);
  });

  it("gives what comes to the earlier of two expansions first", () => {
    const { results } = run(
      aCity()
        .settlement("v", { residents: { 5: 100, 4: 100, 3: 100, 2: 100 } })
        .school("old", { grades: [1, 1], rooms: 1 })
        .measure({ kind: "expand", year: 2021, school: "old", stage: "primary", addedRooms: 1 })
        .measure({ kind: "expand", year: 2022, school: "old", stage: "primary", addedRooms: 1 })
        .years(4)
        .build(),
    );
    const [first, second] = results.scenario.measures as readonly Expand[];

    expect(seatPaths(results, first)[0].told[0]).toEqual({ year: 2023, share: 1 });
    expect(seatPaths(results, second)[0].told[0]).toEqual({ year: 2024, share: 0.5 });
  });

  it("warns of it by school and by measure, and says nothing of other schools", () => {
    const results = fading();

    expect(surplusWarnings(results)).toMatchObject([
      { kind: "surplusToCome", school: "new", year: 2021, from: 2024, stages: ["primary"] },
    ]);
    expect(surplusWarnings(results, "other")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import type { Build, Expand } from "../../../../src/domain/measure";
import { seatUse } from "../../../../src/model/readers/seatUse";
import { aCity, aSchool, run } from "../../../builders/aCity";

describe("seatUse", () => {
  it("counts pupils above the seats that stood before an expansion", () => {
    // One room of 40 seats, then two; 60 pupils come.
    const { results } = run(
      aCity()
        .settlement("v", { residents: { 5: 60 } })
        .school("old", { grades: [1, 1], rooms: 1 })
        .measure({ kind: "expand", year: 2021, school: "old", stage: "primary", addedRooms: 1 })
        .build(),
    );
    const [expand] = results.scenario.measures as readonly [Expand];

    expect(seatUse(results, expand, 2021)).toEqual([{ stage: "primary", seats: 40, taken: 20 }]);
  });

  it("counts all pupils of a new school", () => {
    const { results } = run(
      aCity()
        .settlement("v", { residents: { 5: 60 } })
        .school("far", { x: 9000, grades: [1, 1], rooms: 3 })
        .measure({
          kind: "build",
          year: 2021,
          opens: "all",
          school: aSchool("new", { x: 100, grades: [1, 1], rooms: 2 }),
        })
        .build(),
    );
    const [build] = results.scenario.measures as readonly [Build];

    expect(seatUse(results, build, 2021)).toEqual([{ stage: "primary", seats: 80, taken: 60 }]);
  });
});

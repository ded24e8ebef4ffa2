import { describe, expect, it } from "vitest";
import type { Build, Expand } from "../../../../src/domain/measure";
import { seatsTaken } from "../../../../src/model/readers/seatsTaken";
import { aCity, aSchool, run } from "../../../builders/aCity";

describe("seatsTaken", () => {
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

    expect(seatsTaken(results, expand, 2021)).toEqual([{ stage: "primary", seats: 40, taken: 20 }]);
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

    expect(seatsTaken(results, build, 2021)).toEqual([{ stage: "primary", seats: 80, taken: 60 }]);
  });
});

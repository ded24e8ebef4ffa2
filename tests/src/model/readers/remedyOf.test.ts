import { expect, it } from "vitest";
import { remedyOf } from "../../../../src/model/readers/remedyOf";
import { aCity, run } from "../../../builders/aCity";

it("offers beds to grades that may board, and to no other, where no school is in reach", () => {
  const { results } = run(
    aCity()
      .school("school")
      .measure({ kind: "policy", year: 2021, stage: "primary", set: { boardingFromGrade: 4 } })
      .build(),
  );
  const of = (grade?: number, county: string | undefined = "county") =>
    remedyOf(results, 2021, {
      county,
      stage: "primary",
      lack: "noReach",
      ...(grade !== undefined && { grade }),
    });

  expect([of(3), of(4), of()]).toEqual(["noReachDay", "noReachBoards", "noReach"]);
  expect(remedyOf(results, 2021, { county: "county", stage: "primary", grade: 3, lack: "noRoom" })).toBe(
    "noRoom",
  );
});

import { describe, expect, it } from "vitest";
import { placementGaps, unplacedGap } from "../../../../src/model/readers/placementGaps";
import { aCity, run } from "../../../builders/aCity";

/** Two grades of 51 wait for one school; a room holds fifty of one grade. */
const ragged = (rooms: number, mode: "nearby" | "nearest" = "nearby") =>
  run(
    aCity()
      .assume({ mode })
      .settlement("v", { residents: { 5: 51, 6: 51 } })
      .school("closing", { grades: [1, 2], enrolled: [51] })
      .school("s", { grades: [1, 2], rooms })
      .measure({ kind: "close", year: 2021, school: "closing" })
      .build(),
  ).results;

describe("how far a placement may be from the best possible (method 4.3)", () => {
  it("is nothing where the bound is reached: two grades of 51 in four rooms", () => {
    expect(unplacedGap(ragged(4), { county: "county", stage: "primary", year: 2021 })).toBe(0);
    expect(placementGaps(ragged(4))).toMatchObject({ worst: 0 });
  });

  it("is what whole rooms cannot reach: of 102 children three rooms could hold all, but the grades only 101", () => {
    const results = ragged(3);

    expect(unplacedGap(results, { county: "county", stage: "primary", year: 2021 })).toBe(1);
    const gaps = placementGaps(results);
    expect(gaps).toMatchObject({ worst: 1, proved: (gaps?.placements ?? 0) - 1 });
  });

  it("is not spoken of where no limit binds", () => {
    expect(placementGaps(ragged(3, "nearest"))).toBeUndefined();
  });
});

import { describe, expect, it } from "vitest";
import { totals } from "../../../../src/model/indicators/totals";
import { allBeyond, radiusSplit, shareBeyond } from "../../../../src/model/readers/radiusSplit";
import { aCity, run } from "../../../builders/aCity";

describe("radiusSplit", () => {
  // Radii of the norms: 500 m in towns, 2,000 m in the country. Half of the town's people live at its school, half 800 m away.
  const city = aCity()
    .settlement("town", {
      setting: "town",
      residents: { 5: 20 },
      parts: [
        { x: 0, share: 0.5 },
        { x: 800, share: 0.5 },
      ],
    })
    .settlement("village", { x: 1500, residents: { 5: 8 } })
    .school("s", { grades: [1, 6], rooms: 6 })
    .build();
  const { results } = run(city);

  it("counts homes, not settlements, in towns and in the country", () => {
    const split = radiusSplit(results, 2021, { stage: "primary" });

    expect(split).toEqual({ town: { dayPupils: 20, beyond: 10 }, rural: { dayPupils: 8, beyond: 0 } });
    expect(shareBeyond(split.town)).toBe(0.5);
    expect(shareBeyond({ dayPupils: 0, beyond: 0 })).toBeNull();
  });

  it("adds up to the figure of the strip", () => {
    for (const year of results.years)
      expect(allBeyond(radiusSplit(results, year, { stage: "primary" })).beyond).toBe(
        totals(results, year, { stage: "primary" }).beyondRadius,
      );
  });
});

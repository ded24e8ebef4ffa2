import { describe, expect, it } from "vitest";
import { smallSchoolClosures, smallSchools } from "../../../../src/model/readers/smallSchools";
import { simulateAll } from "../../../../workers/engine/simulate";
import { aCity, BASE_YEAR } from "../../../builders/aCity";

const year = BASE_YEAR + 1;

/** A village of 30 a year at a small school of its own, another 2 km from the school in town, which has room, and 300 in town. */
const request = aCity()
  .settlement("town", { residents: { 5: 60, 6: 60 } })
  .settlement("near", { x: 1500, residents: { 5: 8, 6: 8 } })
  .settlement("far", { x: 40_000, residents: { 5: 8, 6: 8 } })
  .school("central", { rooms: 8, enrolled: [60, 0, 0, 0, 0, 0] })
  .school("nearSmall", { x: 1500, rooms: 6, enrolled: [8, 0, 0, 0, 0, 0] })
  .school("farSmall", { x: 40_000, rooms: 6, enrolled: [8, 0, 0, 0, 0, 0] })
  .years(1)
  .build();

describe("the review of small schools", () => {
  it("lets a school merge whose pupils walk to one with room, and keeps the one that nobody can do without", () => {
    const memory = simulateAll(request);
    const closing = smallSchoolClosures(memory.results, year).filter(({ school }) => school !== "central");
    const scenario = { ...request.scenario, measures: closing };
    const closed = simulateAll({ ...request, scenario, memory }).results;

    const found = smallSchools(memory.results, closed, year).filter(({ school }) => school !== "central");

    expect(found.map(({ school, verdict }) => [school, verdict])).toEqual([
      ["nearSmall", "harmless"],
      ["farSmall", "mustStay"],
    ]);
    expect(found[1].harms.map(({ condition }) => condition)).toContain("seat");
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COST_KEYS, costAt, costRange, withCosts } from "../../../src/domain/costKey";
import { readNorms } from "../../../src/io/readNorms";

const { norms, sources } = readNorms(JSON.parse(readFileSync("seeds/norms.json", "utf8")));
const costs = norms!.costs;

describe("the figures of the cost model", () => {
  it("are named once each, with a source for every one and none besides", () => {
    const named = sources.filter(({ path }) => path.startsWith("costs.")).map(({ path }) => path.slice(6));

    expect([...named].sort()).toEqual([...COST_KEYS].sort());
  });

  it("lie within the range that a planner may give them", () => {
    for (const key of COST_KEYS) {
      const { least, most } = costRange(key);
      expect(costAt(costs, key), key).toBeGreaterThanOrEqual(least);
      expect(costAt(costs, key), key).toBeLessThanOrEqual(most);
    }
  });

  it("change one by one, and are the very same without a change", () => {
    const changed = withCosts(costs, { "moduleFloorAreaSqm.primary.24": 8, perTeacherYuan: 1 });

    expect(withCosts(costs, {})).toBe(costs);
    expect(changed).toEqual({
      ...costs,
      perTeacherYuan: 1,
      moduleFloorAreaSqm: {
        ...costs.moduleFloorAreaSqm,
        primary: { ...costs.moduleFloorAreaSqm.primary, "24": 8 },
      },
    });
  });
});

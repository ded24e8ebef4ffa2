import { describe, expect, it } from "vitest";
import { USUAL_DEFINITION } from "../../../../src/domain/seatDefinition";
import { definitionFlips } from "../../../../src/model/readers/definitionFlips";
import { smallRun } from "../../../builders/smallCity";

const results = smallRun("plan-2021-2025", 5);
const flipsBy = (change: Partial<typeof USUAL_DEFINITION>) =>
  definitionFlips(results, 2025, { ...USUAL_DEFINITION, ...change }).flips;

describe("what counts as a seat", () => {
  it("changes nobody's flag where it is as usual", () => {
    const { all, flips } = definitionFlips(results, 2025, USUAL_DEFINITION);

    expect(flips).toEqual([]);
    expect(all).toBeGreaterThan(80);
  });

  it("makes primary and junior schools short at long-term sizes: 40 for 45, 45 for 50", () => {
    const flips = flipsBy({ sizes: "long" });

    expect(flips.length).toBeGreaterThan(0);
    for (const { becomes, stage, pupils, usual, chosen } of flips) {
      expect(becomes).toBe("short");
      expect(["primary", "junior"]).toContain(stage);
      expect(pupils).toBeGreaterThan(chosen);
      expect(pupils).toBeLessThanOrEqual(usual);
      if (stage === "junior") expect(chosen / usual).toBeCloseTo(45 / 50, 6);
    }
  });

  it("has no long-term sizes where the rules name none", () => {
    const { longTermClassSize: _, ...norms } = results.norms;

    expect(
      definitionFlips({ ...results, norms }, 2025, { ...USUAL_DEFINITION, sizes: "long" }).flips,
    ).toEqual([]);
  });

  it("only gives seats where specialist rooms are counted", () => {
    const flips = flipsBy({ specialistRooms: true });

    expect(flips.length).toBeGreaterThan(0);
    expect(flips.every(({ becomes, chosen, usual }) => becomes === "enough" && chosen > usual)).toBe(true);
  });
});

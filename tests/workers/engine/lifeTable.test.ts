import { describe, expect, it } from "vitest";
import { survivorship } from "../../../workers/engine/lifeTable";

describe("survivorship, by hand", () => {
  it("follows a life table of four ages, the last one open", () => {
    // l = 1, q0 = 0.2 / (1 + 0.65 × 0.2); a death in the first year falls at 0.1 + 1.5 × 0.2 > 0.35 of it.
    const q0 = 0.2 / 1.13;
    const [l1, L0] = [1 - q0, 1 - 0.65 * q0];
    const q1 = 0.1 / 1.05;
    const [l2, L1] = [l1 * (1 - q1), l1 * (1 - q1 / 2)];
    const q2 = 0.4 / 1.2;
    const [l3, L2] = [l2 * (1 - q2), l2 * (1 - q2 / 2)];
    const L3 = l3 / 0.5;

    const { byAge, births } = survivorship([0.2, 0.1, 0.4, 0.5]);

    expect(births).toBeCloseTo(L0, 12);
    expect([...byAge].map((share) => share.toFixed(12))).toEqual(
      [L1 / L0, L2 / L1, L3 / (L2 + L3), L3 / (L2 + L3)].map((share) => share.toFixed(12)),
    );
  });

  it("lets everybody live below the open group where nobody dies", () => {
    const { byAge, births } = survivorship([0, 0, 0, 0, 0]);

    expect(births).toBe(1);
    expect([...byAge.slice(0, 3)]).toEqual([1, 1, 1]);
  });

  it("carries both the last single age and the open group into the open group by T(100) / T(99)", () => {
    const { byAge } = survivorship([0, 0, 0.5, 0.5]);

    // L(2) = 1 − 0.4 / 2 = 0.8, L(3) = 0.6 / 0.5 = 1.2.
    expect(byAge[2]).toBeCloseTo(1.2 / 2, 12);
    expect(byAge[3]).toBe(byAge[2]);
  });

  it("lets nobody live on where the death rate is beyond all bounds", () => {
    const { byAge } = survivorship([0, 1e9, 0, 0]);

    expect(byAge[1]).toBe(0);
  });

  it("refuses a rate that is negative or no number, and names its age", () => {
    expect(() => survivorship([0.1, -0.1, 0.2])).toThrow("death rate at age 1 is -0.1");
    expect(() => survivorship([Number.NaN, 0.1])).toThrow("death rate at age 0 is NaN");
  });
});

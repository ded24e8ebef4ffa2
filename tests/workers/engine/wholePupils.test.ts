import { describe, expect, it } from "vitest";
import { wholePupils } from "../../../workers/engine/wholePupils";

function whole(...pupils: number[]): number[] {
  const rounded = new Int32Array(pupils.length);
  wholePupils(Float64Array.from(pupils), rounded);
  return [...rounded];
}

describe("wholePupils, by hand", () => {
  it("rounds up those that were cut the most, so that the sum is kept", () => {
    expect(whole(1.2, 2.5, 3.3)).toEqual([1, 3, 3]);
  });

  it("rounds up the first of those that were cut alike", () => {
    expect(whole(0.5, 0.5, 0.5, 0.5)).toEqual([1, 1, 0, 0]);
  });

  it("leaves whole pupils as they are", () => {
    expect(whole(4, 0, 7)).toEqual([4, 0, 7]);
  });
});

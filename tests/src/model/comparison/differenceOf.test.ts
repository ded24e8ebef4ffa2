import { expect, it } from "vitest";
import { differenceOf } from "../../../../src/model/comparison/differenceOf";

it("judges a difference by the indicator's own direction, of figures as they are written", () => {
  expect(differenceOf("short", 30, 12)).toEqual({ by: -18, verdict: "better" });
  expect(differenceOf("meanJourneyM", 900, 950)).toEqual({ by: 50, verdict: "worse" });
  expect(differenceOf("seats", 100, 140)).toEqual({ by: 40, verdict: "other" });
  expect(differenceOf("unplaced", 3.2, 3.4)).toEqual({ by: 0, verdict: "same" });
  expect(differenceOf("investmentYuan", 0, 12_000_000)).toEqual({ by: 12_000_000, verdict: "worse" });
});

it("has none where a figure is missing: a blank is not a zero", () => {
  expect(differenceOf("meanJourneyM", null, 950)).toBeNull();
  expect(differenceOf("meanJourneyM", 950, null)).toBeNull();
});

import { describe, expect, it } from "vitest";
import type { SettlementDifference } from "../../../../src/model/comparison/settlementDifferences";
import { differenceMarks } from "../../../../src/ui/compare/differenceMarks";
import { aSchool } from "../../../builders/aCity";

const served = { pupils: 40, unplaced: 0, school: "a", journeyM: 1000, classSize: 40 };
const settlement = (after: Partial<SettlementDifference["after"]>, moved = 0): SettlementDifference => ({
  id: "village",
  before: served,
  after: { ...served, ...after },
  moved,
});
const taught = { pupils: 40, seats: 40, classes: 1, largestClass: 40, isOverCap: false };
const known = () => true;

describe("the marks of a map of differences", () => {
  it("say better with a plus and worse with a minus, of journeys from 100 m on", () => {
    const mark = (journeyM: number) =>
      differenceMarks([settlement({ journeyM })], [], "journey", known).settlements.get("village");

    expect(mark(800)).toEqual({ tone: "better", sign: "+" });
    expect(mark(1150)).toEqual({ tone: "worse", sign: "−" });
    expect(mark(1050)).toBeUndefined();
  });

  it("put a seat lost before a school changed", () => {
    const mark = (one: SettlementDifference) =>
      differenceMarks([one], [], "school", known).settlements.get("village")?.tone;

    expect(mark(settlement({ unplaced: 3 }, 20))).toBe("worse");
    expect(mark(settlement({}, 20))).toBe("other");
    expect(mark(settlement({}, 4))).toBeUndefined();
  });

  it("mark schools by their seats, and by their largest class where class sizes are asked for", () => {
    const plan = aSchool("school");
    const crowded = { plan, change: "none" as const, before: taught, after: { ...taught, largestClass: 48 } };
    const marks = (change: "school" | "classSize") => differenceMarks([], [crowded], change, known).schools;

    expect(marks("school").size).toBe(0);
    expect(marks("classSize").get("school")?.tone).toBe("worse");
    expect(
      differenceMarks(
        [],
        [{ plan, change: "grows", before: taught, after: taught }],
        "school",
        known,
      ).schools.get("school"),
    ).toEqual({ tone: "seats", sign: "▲" });
  });

  it("keep the place of a school that this plan has never heard of", () => {
    const plan = aSchool("elsewhere", { x: 900 });
    const { missing } = differenceMarks(
      [],
      [{ plan, change: "closes", before: taught }],
      "school",
      () => false,
    );

    expect(missing).toEqual([plan]);
  });
});

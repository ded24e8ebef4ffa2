import { describe, expect, it } from "vitest";
import type { ProposalWishes } from "../../../../src/domain/proposal";
import type { Chance } from "../../../../workers/siting/city/chancesOf";
import { obstaclesOf } from "../../../../workers/siting/city/obstaclesOf";

const chance = (school: string, site: string | undefined, yuan: readonly number[]): Chance => ({
  school,
  stage: "primary",
  ...(site !== undefined && { site }),
  measures: [],
  yuan,
});

const chances = [
  chance("new-a", "a", [30, 50]),
  chance("new-b", "b", [40]),
  chance("old", undefined, [10, 20]),
];

const asked = (wishes: Partial<ProposalWishes>) =>
  obstaclesOf(chances, {
    money: [
      { year: 2026, yuan: 35 },
      { year: 2027, yuan: 30 },
    ],
    ...{ stages: ["primary"], acts: ["build", "expand"], keep: [], must: [], mayOversize: false },
    ...wishes,
  });

describe("what stands in the way of wishes", () => {
  it("is nothing where all can be met", () => {
    expect(asked({ must: ["a", "old"], mostBuilds: 1 })).toEqual([]);
  });

  it("is a place where nothing can be done", () => {
    expect(asked({ must: ["c"] })).toEqual([{ kind: "nothingThere", place: "c" }]);
  });

  it("is a site that costs more than the richest year has", () => {
    expect(asked({ must: ["b"] })).toEqual([{ kind: "tooDear", place: "b", yuan: 40, mostYuan: 35 }]);
  });

  it("is money, by what the cheapest way to meet all wishes lacks", () => {
    // 30 for a, 40 for b, which is dearer than any year, and 10 for the school that stands
    expect(asked({ must: ["old"], leastBuilds: 2 })).toEqual([{ kind: "money", yuan: 80, haveYuan: 65 }]);
  });

  it("is a count of schools beyond the sites, or above what may be built", () => {
    expect(asked({ leastBuilds: 3 })).toContainEqual({ kind: "tooFewSites", wanted: 3, possible: 2 });
    expect(asked({ must: ["a"], mostBuilds: 0 })).toContainEqual({ kind: "tooManyMust", must: 1, most: 0 });
  });
});

import { describe, expect, it } from "vitest";
import { closureMoves } from "../../../../src/model/readers/closureMoves";
import { aCity, run } from "../../../builders/aCity";
import { aMeasure, type WrittenMeasure } from "../../../builders/aMeasure";

const ages = (children: number) => Object.fromEntries([5, 6, 7, 8, 9, 10, 11].map((age) => [age, children]));
const grades = (pupils: number) => Array.from({ length: 6 }, () => pupils);

const MERGE = { kind: "merge", year: 2021, school: "small", into: "central", campusStays: false } as const;
const CLOSE = { kind: "close", year: 2021, school: "small" } as const;

/** A village school of 60 pupils that ends in 2021, and a school at some distance. */
const ending = (x: number, written: WrittenMeasure = MERGE) => {
  const city = aCity()
    .settlement("village", { residents: ages(10) })
    .settlement("town", { x, residents: ages(20) })
    .school("small", { enrolled: grades(10) })
    .school("central", { x, rooms: 12, enrolled: grades(20) })
    .measure(written)
    .build();
  const measure = aMeasure("m0", written);
  if (measure.kind !== "merge" && measure.kind !== "close") throw new Error("nothing ends");
  return closureMoves(run(city).results, measure);
};

describe("where the pupils of a merged school go in one run", () => {
  it("counts those of the year before, one grade higher, at the school that takes them", () => {
    const [to, ...others] = ending(1500);

    expect(others).toEqual([]);
    expect(to).toMatchObject({ stage: "primary", school: "central", boards: false });
    expect(to.byGrade.map(Math.round)).toEqual([0, 10, 10, 10, 10, 10]);
    expect(Math.round(to.meanM)).toBe(1500);
  });

  it("names those who find no seat within reach", () => {
    expect(ending(9000, CLOSE).map(({ school, pupils }) => [school, Math.round(pupils)])).toEqual([
      [undefined, 50],
    ]);
  });

  it("moves nobody while the campus stays", () => {
    expect(ending(1500, { ...MERGE, campusStays: true })).toEqual([]);
  });
});

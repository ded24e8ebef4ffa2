import { describe, expect, it } from "vitest";
import { byStage } from "../../../../src/domain/stage";
import { notAsking } from "../../../../src/model/indicators/notAsking";
import { aCity, run } from "../../../builders/aCity";

describe("notAsking", () => {
  const always = (value: number) => [{ year: 2020, value }];
  const city = aCity()
    .settlement("near", { males: { 2: 60 } })
    .settlement("far", { x: 20_000, males: { 2: 40 } })
    .school("kindergarten", { stage: "preschool", rooms: 6 })
    .assume({ enrolment: { ...byStage(() => always(1)), preschool: always(0.9) } })
    .build();
  const { results } = run(city);

  it("counts the tenth of all children of the age who ask for no seat, out of reach in the same share", () => {
    // 100 children of three in 2021, of whom 90 ask: 54 are placed, 36 of 40 have no kindergarten in reach.
    expect(results.units.some(({ years }) => years[1].summary.unplacedNoReach > 35.9)).toBe(true);
    expect(notAsking(results, "preschool", 2021)).toEqual({
      children: expect.closeTo(10, 3),
      withoutReach: expect.closeTo(4, 3),
    });
  });

  it("cannot be told of stages that share their ages", () => {
    expect(notAsking(results, "senior", 2021)).toBeUndefined();
  });
});

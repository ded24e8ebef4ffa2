import { describe, expect, it } from "vitest";
import { ageBands, residentsBetween } from "../../../../src/model/readers/ageBands";
import { ageSeries } from "../../../../src/model/readers/ageSeries";
import { pyramid } from "../../../../src/model/readers/pyramid";
import { aCity, run } from "../../../builders/aCity";

const { results } = run(
  aCity()
    .settlement("a", { males: { 3: 4 }, females: { 4: 6 } })
    .settlement("b", { males: { 97: 1 } })
    .build(),
);

describe("residents by age", () => {
  it("grow a year older", () => {
    const ages = pyramid(results, { kind: "city" }, 2021);

    expect(ages[4]).toEqual({ age: 4, male: 4, female: 0 });
    expect(ages[5]).toEqual({ age: 5, male: 0, female: 6 });
  });

  it("are added up to groups, the oldest together", () => {
    const bands = ageBands(pyramid(results, { kind: "city" }, 2020), 5, 90);

    expect(bands[0]).toEqual({ fromAge: 0, toAge: 4, male: 4, female: 6 });
    expect(bands[18]).toMatchObject({ fromAge: 90, male: 1 });
    expect(residentsBetween(pyramid(results, { kind: "city" }, 2020), 4, 90)).toBe(6);
  });

  it("are counted by group and year", () => {
    expect(ageSeries(results, { kind: "settlements", ids: ["a"] }, [[4, 5]])).toEqual([
      { fromAge: 4, toAge: 5, residents: [6, 10] },
    ]);
  });
});

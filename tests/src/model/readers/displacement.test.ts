import { describe, expect, it } from "vitest";
import { displacement } from "../../../../src/model/readers/displacement";
import { aCity, planned, run } from "../../../builders/aCity";
import { aMeasure } from "../../../builders/aMeasure";

const grades = (pupils: number) => Array.from({ length: 6 }, () => pupils);
const ages = (children: number) => Object.fromEntries([5, 6, 7, 8, 9, 10, 11].map((age) => [age, children]));

const ending = (receiver: { x: number; rooms?: number }) => {
  const city = aCity()
    .settlement("village", { residents: ages(10) })
    .settlement("town", { x: receiver.x, residents: ages(20) })
    .school("small", { enrolled: grades(10) })
    .school("central", { ...receiver, enrolled: grades(20) })
    .build();
  const close = aMeasure("m0", { kind: "close", year: 2021, school: "small" });
  const before = run(city).results;
  const after = run(planned(city, [close])).results;
  return displacement(before, after, "small", 2021);
};

describe("where the pupils of a school that ends would go", () => {
  it("counts them grade by grade at the school that takes them, with their journey", () => {
    const [to, ...others] = ending({ x: 1500, rooms: 12 });

    expect(others).toEqual([]);
    expect(to).toMatchObject({ stage: "primary", school: "central", boards: false });
    expect(to.byGrade.map(Math.round)).toEqual(grades(10));
    expect(Math.round(to.meanM)).toBe(1500);
  });

  it("names those who find no seat within reach", () => {
    const rows = ending({ x: 9000, rooms: 12 });

    expect(rows.map(({ school, pupils }) => [school, Math.round(pupils)])).toEqual([[undefined, 60]]);
  });

  it("says nothing of a school without pupils", () => {
    const city = aCity().settlement("village").school("empty").build();
    const { results } = run(city);

    expect(displacement(results, results, "empty", 2021)).toEqual([]);
  });
});

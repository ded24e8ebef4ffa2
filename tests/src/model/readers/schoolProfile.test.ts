import { describe, expect, it } from "vitest";
import { schoolProfile } from "../../../../src/model/readers/schoolProfile";
import { aCity, run } from "../../../builders/aCity";

const village = () =>
  aCity().settlement("village", { x: 0, entrants: 45 }).school("school", { x: 500, rooms: 7 });

describe("the profile of a school", () => {
  it("tells each class of each grade, as even as whole pupils allow", () => {
    const { results } = run(village().build());

    const [primary] = schoolProfile(results, "school", 2021)?.stages ?? [];

    expect(primary.grades[0]).toMatchObject({
      grade: 1,
      pupils: 45,
      classes: [23, 22],
      standard: 40,
      tolerated: 50,
    });
    expect(primary.grades.slice(1).every(({ pupils }) => pupils === 0)).toBe(true);
    expect(primary).toMatchObject({ pupils: 45, seats: 280, rooms: 7, isOpen: true });
  });

  it("puts grades together where rooms are fewer than grades", () => {
    const city = aCity().settlement("village", { entrants: 30 }).school("school", { rooms: 2 }).build();

    const [primary] = schoolProfile(run(city).results, "school", 2021)?.stages ?? [];

    expect(primary.together).toEqual([15, 15]);
    expect(primary.grades[0].classes).toEqual([]);
  });

  it("knows a school of the scenario before it opens, and no other", () => {
    const { results } = run(
      village().school("other", { x: 900 }).measure({ kind: "close", school: "other", year: 2021 }).build(),
    );

    expect(schoolProfile(results, "other", 2020)?.isOpen).toBe(true);
    expect(schoolProfile(results, "other", 2021)?.isOpen).toBe(false);
    expect(schoolProfile(results, "nowhere", 2021)).toBeUndefined();
  });
});

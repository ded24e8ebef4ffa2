import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STAGES } from "../../../../src/domain/stage";
import { causeCounts, classCauses } from "../../../../src/model/readers/classCauses";
import { aCity, run, type SchoolAt } from "../../../builders/aCity";
import { cities } from "../../../builders/cities";
import { lawRuns } from "../../../builders/lawRuns";

/** Two grades at a school and at another, `x` metres away; the standard is 40, a day's journey 3 km. */
const causesOf = (school: SchoolAt, other: SchoolAt = { enrolled: [] }) => {
  const pupils = (at: number) => (school.enrolled?.[at] ?? 0) + (other.enrolled?.[at] ?? 0);
  const city = aCity()
    .years(2)
    .settlement("v", { residents: { 6: pupils(0), 7: pupils(1) } })
    .school("s", { grades: [1, 2], ...school })
    .school("other", { grades: [1, 2], ...other })
    .build();
  return classCauses(run(city).results, 2020, "primary");
};

describe("why classes are above the standard (method 5.5)", () => {
  it("no seat in reach: 84 pupils in two rooms of 40, the other school at 5 km", () => {
    expect(causesOf({ enrolled: [42, 42] }, { x: 5000, enrolled: [0, 0] })).toMatchObject([
      { school: "s", cause: "noSeat", classes: 2, pupils: 4, rooms: 1, free: 0, nearby: [] },
    ]);
  });

  it("pupils keep their school: the same with 60 free seats at 1 km; by 2021 a grade has left", () => {
    const [found] = causesOf({ enrolled: [42, 42] }, { x: 1000, enrolled: [10, 10] });

    expect(found).toMatchObject({ cause: "keepSchool", classes: 2, pupils: 4, rooms: 0, free: 60 });
    expect(found.nearby).toEqual([{ school: "other", free: 60, metres: 1000, toGrade: 2 }]);
    expect(found.until).toBe(2021);
  });

  it("pupils keep their school, and free seats do not do: 100 pupils for 80 seats, five free in reach, one room wanted", () => {
    expect(causesOf({ enrolled: [50, 50] }, { x: 1000, enrolled: [40, 35] })).toMatchObject([
      { cause: "keepSchool", pupils: 20, free: 5, rooms: 1 },
    ]);
  });

  it("rooms do not divide among the grades: 41 and 61 pupils need four rooms and have three", () => {
    expect(causesOf({ rooms: 3, enrolled: [41, 61] })).toMatchObject([
      {
        cause: "roomsDivide",
        grades: [{ grade: 1, classes: 1 }],
        pupils: 1,
        rooms: 1,
        nearby: [],
        until: 2021,
      },
    ]);
  });

  it("the intake plan binds: 45 entrants for the one room of the plan put the school above its seats, which 35 others do not", () => {
    expect(causesOf({ enrolled: [46, 35] }, { x: 1000, enrolled: [0, 30] })).toMatchObject([
      { cause: "intakePlan", grades: [{ grade: 1, classes: 1 }], pupils: 1, rooms: 1, free: 50 },
    ]);
  });

  it("give every class above the standard one cause, in every unit and year of every city", () => {
    fc.assert(
      fc.property(cities, (city) => {
        const { results } = run(city);
        for (const { unit, years } of results.units)
          for (const { year, summary } of years) {
            const part = { county: results.model.countyIds[unit.county], stage: STAGES[unit.stage] };
            const counts = Object.values(causeCounts(results, year, part));
            expect(counts.reduce((sum, classes) => sum + classes, 0)).toBe(summary.classesOverCap);
          }
      }),
      { numRuns: lawRuns(15) },
    );
  });

  it("last until they do not come back: 81 entrants in 2022 crowd the two rooms again", () => {
    const city = aCity()
      .years(3)
      .settlement("v", { residents: { 4: 81, 6: 42, 7: 42 } })
      .school("s", { grades: [1, 2], enrolled: [42, 42] })
      .build();
    const { results } = run(city);

    expect(classCauses(results, 2020, "primary")).toMatchObject([{ cause: "noSeat", classes: 2, pupils: 4 }]);
    expect(classCauses(results, 2020, "primary")[0].until).toBeUndefined();
    expect(classCauses(results, 2021, "primary")).toEqual([]);
  });

  it("ask for rooms where rooms are short, and find a free seat where pupils could go elsewhere, in every city", () => {
    fc.assert(
      fc.property(cities, (city) => {
        const { results } = run(city);
        for (const year of results.years)
          for (const stage of STAGES)
            for (const { cause, pupils, rooms, free } of classCauses(results, year, stage)) {
              expect(pupils).toBeGreaterThan(0);
              if (cause !== "keepSchool") expect(rooms).toBeGreaterThan(0);
              if (cause === "keepSchool" || cause === "intakePlan") expect(free).toBeGreaterThan(0);
            }
      }),
      { numRuns: lawRuns(15) },
    );
  });
});

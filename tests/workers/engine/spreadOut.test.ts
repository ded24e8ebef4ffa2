import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Spread } from "../../../src/domain/measure";
import { aCity, aSchool, planned, run } from "../../builders/aCity";
import { aMeasure } from "../../builders/aMeasure";
import { seated, yearOf } from "../../builders/attendance";
import { orderlyCities } from "../../builders/cities";
import { lawRuns } from "../../builders/lawRuns";
import { without } from "../../builders/plainPlans";

const spread = {
  kind: "spread",
  year: 2021,
  school: "full",
  stage: "primary",
  grades: [2],
  to: [],
  by: "homes",
} as const;

/** 60 pupils who come into grade 2 of a school with two rooms for two grades: one room, 40 seats, is that grade's share. */
const town = (nearRooms = 2) =>
  aCity()
    .settlement("here", { residents: { 6: 30 } })
    .settlement("there", { x: 400, residents: { 6: 30 } })
    .school("full", { grades: [1, 2], rooms: 2, enrolled: [60] })
    .school("near", { x: 500, grades: [1, 2], rooms: nearRooms })
    .school("far", { x: 2000, grades: [1, 2], rooms: 2 });

describe("a school that is spread (method 4.1, 6)", () => {
  it("keeps everybody without the measure", () => {
    expect(seated(run(town().build()).results)).toEqual({ "full.2": 60 });
  });

  it("gives up those above the grade's share, those first who have the least further to go", () => {
    const { results } = run(town().measure(spread).build());

    expect(seated(results)).toEqual({ "full.2": 40, "near.2": 20 });
    const { spread: moves, summary } = yearOf(results);
    // Offers are in the order of their ids: far, full, near. 20 children walk 100 m from "there" to "near".
    expect(moves).toEqual([{ from: 1, into: 2, grade: 2, pupils: 20, pupilMetres: 2000 }]);
    expect(summary.spread).toBe(20);
    expect(summary.moved).toBe(0);
  });

  it("gives up whole classes where that is asked", () => {
    const { results } = run(
      town()
        .measure({ ...spread, by: "classes" })
        .build(),
    );

    expect(seated(results)).toEqual({ "full.2": 30, "near.2": 30 });
  });

  it("goes to the schools that are named, though others are nearer", () => {
    const { results } = run(
      town()
        .measure({ ...spread, to: ["far"] })
        .build(),
    );

    expect(seated(results)).toEqual({ "full.2": 40, "far.2": 20 });
  });

  it("moves only grades that are named", () => {
    const { results } = run(
      town()
        .measure({ ...spread, grades: [1] })
        .build(),
    );

    expect(seated(results)).toEqual({ "full.2": 60 });
  });

  it("leaves a full intake its seats in the schools that take pupils in", () => {
    const city = town().measure({ ...spread, to: ["near"] });

    // Three rooms for two grades: two are kept for the intake, one takes 20; two rooms: one and one.
    expect(seated(run(city.build()).results)).toEqual({ "full.2": 40, "near.2": 20 });
    expect(
      seated(
        run(
          town(1)
            .measure({ ...spread, to: ["near"] })
            .build(),
        ).results,
      ),
    ).toEqual({ "full.2": 60 });
  });

  it("opens the grade that moves in a growing school that it names, and in no other", () => {
    // 60 pupils come into grade 3 of three rooms for three grades; "new" opens with grade 1 and two rooms a grade.
    const growing = (to: readonly string[]) =>
      aCity()
        .settlement("here", { residents: { 7: 60 } })
        .school("full", { grades: [1, 3], rooms: 3, enrolled: [0, 60] })
        .measure({
          kind: "build",
          year: 2021,
          opens: "entry",
          school: aSchool("new", { x: 500, rooms: 6, grades: [1, 3] }),
        })
        .measure({ ...spread, grades: [3], to })
        .build();
    const opened = run(growing(["new"])).results;

    expect(seated(opened)).toEqual({ "full.3": 40, "new.3": 20 });
    expect(yearOf(opened).toGrade).toEqual(Uint8Array.of(3, 3));
    expect(seated(run(growing([])).results)).toEqual({ "full.3": 60 });
  });

  it("leaves no more unplaced in its first year, nor more above the standard beside as many", () => {
    fc.assert(
      fc.property(
        orderlyCities,
        fc.nat(),
        fc.constantFrom("homes", "classes"),
        fc.boolean(),
        (some, pick, by, isNamed) => {
          const city = without(some, { beds: true });
          const { schools } = city.dataset;
          if (schools.length === 0) return;
          const school = schools[pick % schools.length];
          const [{ stage }] = school.offers;
          const { lng, lat, county, township } = school;
          const measure = aMeasure("spread", {
            ...spread,
            school: school.id,
            stage,
            grades: [2, 3, 4, 5, 6],
            by: by as Spread["by"],
            to: isNamed ? ["new"] : [],
          });
          const build = aMeasure("build", {
            kind: "build",
            year: 2021,
            opens: "entry",
            school: { ...aSchool("new", { stage, rooms: 12 }), lng, lat, county, township },
          });

          const before = run(planned(city, [build])).results.units;
          const after = run(planned(city, [build, measure])).results.units;

          before.forEach(({ years }, unit) => {
            const { unplaced, overStandard, pupils } = after[unit].years[1].summary;
            const known = years[1].summary;
            expect(pupils).toBe(known.pupils);
            expect(unplaced).toBeLessThanOrEqual(known.unplaced);
            if (unplaced === known.unplaced)
              expect(overStandard).toBeLessThanOrEqual(known.overStandard + 0.001);
          });
        },
      ),
      { numRuns: lawRuns(60) },
    );
  });
});

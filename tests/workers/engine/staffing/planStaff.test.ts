import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byStage } from "../../../../src/domain/stage";
import { compileModel } from "../../../../src/model/model";
import type { StaffYear } from "../../../../src/model/staffing/staffPlan";
import { planStaff } from "../../../../workers/engine/staffing/planStaff";
import { aCity, type City, planned, run } from "../../../builders/aCity";
import { aMeasure } from "../../../builders/aMeasure";
import { plannedCities } from "../../../builders/cities";
import { lawRuns } from "../../../builders/lawRuns";

const PRIMARY = 1;

/** The city with teachers at its schools, some with none, some with far too many. */
function staffed(city: City, seed: number): City {
  const schools = city.dataset.schools.map((school, nth) => ({
    ...school,
    premises: { ...school.premises, teachers: ((nth + 1) * (seed + 3) * 7) % 40 },
  }));
  const dataset = { ...city.dataset, schools };
  return { ...city, dataset, model: compileModel(dataset) };
}
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((all, one) => all + one, 0);

/** Two schools 4 km apart, each with one room of 40 pupils in grade 1 at 20 pupils a post: two posts each. */
const pair = (teachers: readonly [number, number]) =>
  aCity()
    .norm({ pupilsPerTeacher: { ...byStage(() => null), primary: 20 } })
    .settlement("left", { residents: { 6: 40, 5: 40 } })
    .settlement("right", { x: 4000, residents: { 6: 40, 5: 40 } })
    .school("left", { grades: [1, 2], enrolled: [40], teachers: teachers[0] })
    .school("right", { x: 4000, grades: [1, 2], enrolled: [40], teachers: teachers[1] });

const primaryIn = (plan: readonly StaffYear[], year: number) => {
  const found = plan.find((one) => one.year === year && one.stage === PRIMARY);
  if (found === undefined) throw new Error(`no primary staff in ${year}`);
  return found;
};

describe("planStaff (method 6.4)", () => {
  it("leaves the base year as it is, and moves those above the need to where posts are vacant from the next", () => {
    // 2021: grades 1 and 2 of 40 pupils each at both schools, four posts each.
    const plan = planStaff(run(pair([7, 2]).build()).results);

    expect(primaryIn(plan, 2020)).toMatchObject({
      moves: [],
      posts: Int32Array.of(2, 2),
      staff: Int32Array.of(7, 2),
    });
    expect(primaryIn(plan, 2021)).toMatchObject({
      posts: Int32Array.of(4, 4),
      before: Int32Array.of(7, 2),
      moves: [{ from: 0, into: 1, posts: 2 }],
      staff: Int32Array.of(5, 4),
    });
  });

  it("moves no farther than the limit, and no more of a school than its share", () => {
    const near = pair([7, 2]).norm({ postMoveLimitM: 3000 }).build();
    const few = pair([7, 2]).norm({ postMoveShare: 0.1 }).build();

    expect(primaryIn(planStaff(run(near).results), 2021).moves).toEqual([]);
    expect(primaryIn(planStaff(run(few).results), 2021).moves).toEqual([{ from: 0, into: 1, posts: 1 }]);
  });

  it("recruits into vacant posts, and lets those wait for whom there is none", () => {
    const city = pair([4, 2])
      .measure({ kind: "recruit", year: 2021, county: "county", stage: "primary", posts: 3 })
      .build();

    expect(primaryIn(planStaff(run(city).results), 2021)).toMatchObject({
      recruits: 3,
      moves: [{ into: 1, posts: 2 }],
      staff: Int32Array.of(4, 4),
      waiting: 1,
    });
  });

  it("sends the teachers of a merged school after its pupils, nearer posts or not", () => {
    const city = pair([2, 0])
      .school("middle", { x: 1000, grades: [1, 2], enrolled: [], teachers: 0 })
      .measure({ kind: "merge", year: 2021, school: "left", into: "right", campusStays: false })
      .build();
    const { results } = run(city);
    const { moves } = primaryIn(planStaff(results), 2021);

    expect(moves).toContainEqual({
      from: results.model.schoolRow.get("left"),
      closed: true,
      into: results.model.schoolRow.get("right"),
      posts: 2,
    });
  });

  it("lets a share of the teachers leave, whole ones once they have added up", () => {
    const city = pair([4, 4]).norm({ teacherLeaverShare: 0.1 }).years(3).build();
    const plan = planStaff(run(city).results);

    // Eight teachers at 0.1 a year: 0.8 are due in 2021, so one; 0.5 of seven and what was due remain.
    expect([2021, 2022, 2023].map((year) => sum(primaryIn(plan, year).leavers))).toEqual([1, 1, 0]);
  });

  it("counts every teacher once: those before, recruits, leavers, those who wait, whatever the plan", () => {
    const share = fc.constantFrom(0, 0.03, 0.25, 1);
    fc.assert(
      fc.property(
        plannedCities,
        share,
        share,
        fc.constantFrom(0, 2000, 20_000),
        fc.nat(9),
        (city, leave, move, near, posts) => {
          const recruits = city.dataset.counties.map(({ id }, nth) =>
            aMeasure(`recruit ${nth}`, {
              kind: "recruit",
              year: 2021 + (posts % 3),
              county: id,
              stage: "primary",
              posts: posts + 1,
            }),
          );
          const withStaff = {
            ...staffed(planned(city, [...city.scenario.measures, ...recruits]), posts),
            norms: {
              ...city.norms,
              pupilsPerTeacher: byStage(() => 17),
              teacherLeaverShare: leave,
              postMoveShare: move,
              postSharingM: near,
              postMoveLimitM: 10_000,
            },
          };
          const { results } = run(withStaff);
          const plan = planStaff(results);

          expect(plan).toEqual(planStaff(results));
          for (const one of plan) {
            const into = (which: boolean) =>
              sum(one.moves.filter((move) => (move.from === undefined) === which).map((move) => move.posts));
            expect(sum(one.before) + one.waitingBefore + one.recruits).toBe(
              sum(one.leavers) + sum(one.staff) + one.waiting,
            );
            expect(sum(one.posts)).toBeGreaterThanOrEqual(Math.ceil(sum(one.asked) - 1e-6));
            expect(sum(one.posts)).toBeLessThanOrEqual(
              sum(one.asked.map((posts) => Math.ceil(posts - 1e-9))),
            );
            expect(into(true)).toBeLessThanOrEqual(one.waitingBefore + one.recruits);
            one.staff.forEach(
              (staff, at) =>
                void expect(staff).toBeGreaterThanOrEqual(
                  Math.min(one.posts[at], one.before[at] - one.leavers[at]),
                ),
            );
          }
          for (const one of plan.filter(({ year }) => year > results.years[0])) {
            const last = plan.find(
              (other) =>
                other.year === one.year - 1 && other.county === one.county && other.stage === one.stage,
            );
            expect(one.waitingBefore).toBe(last?.waiting ?? 0);
          }
        },
      ),
      { numRuns: lawRuns(15) },
    );
  });
});

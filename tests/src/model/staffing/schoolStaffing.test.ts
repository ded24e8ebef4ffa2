import { expect, it } from "vitest";
import { byStage } from "../../../../src/domain/stage";
import { schoolStaffing } from "../../../../src/model/staffing/schoolStaffing";
import { sharedTeachers } from "../../../../src/model/staffing/staffMoves";
import { staffTotals } from "../../../../src/model/staffing/staffTotals";
import { planStaff } from "../../../../workers/engine/staffing/planStaff";
import { aCity, run } from "../../../builders/aCity";

/** Two villages of 30 first-graders, 3 km apart: at 20 pupils a post each school asks for 1.5 posts. */
const villages = () =>
  aCity()
    .norm({ pupilsPerTeacher: { ...byStage(() => null), primary: 20 }, postSharingM: 3500 })
    .settlement("left", { residents: { 5: 30 } })
    .settlement("right", { x: 3000, residents: { 5: 30 } })
    .school("left", { grades: [1, 1], teachers: 3 })
    .school("right", { x: 3000, grades: [1, 1], teachers: 0 });

it("says of a school whom it shares and whence they come", () => {
  const { results } = run(villages().build());
  const plan = planStaff(results);

  // 1.5 + 1.5 posts: one teacher each, and one for the two halves, held at the first of the two.
  expect(sharedTeachers(results, plan, { year: 2021 })).toEqual([
    {
      county: "county",
      stage: "primary",
      hub: "left",
      members: [
        { school: "left", part: 0.5 },
        { school: "right", part: 0.5 },
      ],
      posts: 1,
      saved: 1,
    },
  ]);
  expect(schoolStaffing(results, plan, "right", 2021)).toMatchObject([
    {
      stage: "primary",
      posts: 1,
      staff: 1,
      leavers: 0,
      into: [{ from: "left", posts: 1, by: "move", isClosed: false }],
      from: [],
      sharesWith: ["left"],
    },
  ]);
  expect(schoolStaffing(results, plan, "nowhere", 2021)).toEqual([]);
});

it("adds up a part of the city: what is asked, alone and shared, who holds it", () => {
  const { results } = run(villages().build());

  expect(staffTotals(results, planStaff(results), { stage: "primary", year: 2021 })).toEqual({
    asked: 3,
    postsAlone: 4,
    posts: 3,
    before: 3,
    leavers: 0,
    recruits: 0,
    moved: 1,
    staff: 3,
    vacant: 0,
    above: 0,
    waiting: 0,
  });
});

it("says where the teachers of a merged school go", () => {
  const { results } = run(
    villages()
      .measure({ kind: "merge", year: 2021, school: "left", into: "right", campusStays: false })
      .build(),
  );
  const [left] = schoolStaffing(results, planStaff(results), "left", 2021);

  // 60 pupils at the right school, of whom its two rooms' worth are seated at 20 a post; one room of 50 seats 50: 2.5 posts, three teachers.
  expect(left).toMatchObject({ posts: 0, staff: 0, from: [{ into: "right", posts: 3, isClosed: true }] });
});

import { expect, it } from "vitest";
import { schoolStaff } from "../../../../src/model/indicators/schoolStaff";
import { schoolYears } from "../../../../src/model/indicators/schoolYears";
import { aCity, aSchool, run } from "../../../builders/aCity";

const TEACHERS = 12;

it("gives a stage its share of a school's teachers by posts, and none to a school that is yet to be staffed", () => {
  const pupilsPerTeacher = { ...aCity().build().norms.pupilsPerTeacher, primary: 20, junior: 10 };
  const city = aCity()
    .norm({ pupilsPerTeacher })
    .settlement("village", { residents: { 6: 20, 7: 20, 8: 20, 12: 15, 13: 15 } })
    .school("old", {
      x: 100,
      rooms: 6,
      enrolled: [20, 20, 20, 0, 0, 0],
      offers: [{ stage: "junior", rooms: 3, enrolled: [15, 15, 0] }],
    })
    .measure({ kind: "build", year: 2021, opens: "entry", school: aSchool("new", { x: 2000, rooms: 6 }) })
    .years(2)
    .build();
  const { results } = run(city);
  const staffed = {
    ...results,
    model: {
      ...results.model,
      schools: results.model.schools.map((school) =>
        school.id === "old" && school.premises
          ? { ...school, premises: { ...school.premises, teachers: TEACHERS } }
          : school,
      ),
    },
  };
  const staffOf = (id: string, stage?: "primary" | "junior") => {
    const found = schoolYears(staffed, 2021).find(({ school }) => school === id);
    if (found === undefined) throw new Error(`${id} is not open`);
    return schoolStaff(staffed, found, stage);
  };

  const [primary, junior] = staffOf("old").offers.map(
    ({ stage, pupils }) => pupils / (stage === "primary" ? 20 : 10),
  );

  expect(staffOf("old").teachers).toBe(TEACHERS);
  expect(staffOf("old", "junior").teachers).toBeCloseTo((TEACHERS * junior) / (primary + junior), 9);
  expect(staffOf("old", "junior").teachers).toBeGreaterThan(0);
  expect(staffOf("old", "primary").teachers + staffOf("old", "junior").teachers).toBeCloseTo(TEACHERS, 9);
  expect(staffOf("new").teachers).toBe(0);
});

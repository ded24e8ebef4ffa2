import { describe, expect, it } from "vitest";
import type { Policy } from "../../../src/domain/measure";
import { byStage } from "../../../src/domain/stage";
import { totals } from "../../../src/model/indicators/totals";
import { rulesInForce } from "../../../src/model/readers/rulesInForce";
import { schoolProfile } from "../../../src/model/readers/schoolProfile";
import { aCity, run } from "../../builders/aCity";
import type { WrittenMeasure } from "../../builders/aMeasure";

const policy = (year: number, set: Policy["set"], isPhasedIn = false): WrittenMeasure => ({
  kind: "policy",
  year,
  stage: "primary",
  set,
  ...(isPhasedIn && { isPhasedIn }),
});

/** Standard and tolerated sizes of the six primary grades, from 2021 on. */
const sizes = (...policies: readonly WrittenMeasure[]) => {
  const city = aCity()
    .school("school")
    .years(4)
    .norm({ classSize: byStage(() => [45]), toleratedClassSize: byStage(() => [55]) });
  for (const one of policies) city.measure(one);
  const { results } = run(city.build());
  return [2021, 2022, 2023, 2024].map((year) => {
    const rules = rulesInForce(results, year, "primary", "county");
    return `${rules?.classSize.join(" ")} | ${rules?.tolerated.join(" ")}`;
  });
};

describe("class sizes by policy (method 6)", () => {
  it("are set grade by grade: a kindergarten of 25, 30, 35 with three rooms loses 5 of its 90 seats by 25, 30, 30, and none by 30 throughout", () => {
    const seats = (classSize: number | readonly number[]) => {
      const city = aCity()
        .school("kindergarten", { stage: "preschool", rooms: 3, grades: [1, 3] })
        .norm({ classSize: byStage(() => [25, 30, 35]) })
        .years(1)
        .measure({ kind: "policy", year: 2021, stage: "preschool", set: { classSize } });
      const { results } = run(city.build());
      return [2020, 2021].map((year) => totals(results, year, { stage: "preschool" }).seats);
    };

    expect(seats([25, 30, 30])).toEqual([90, 85]);
    expect(seats(30)).toEqual([90, 90]);
  });

  it("stay as they are in a grade that is left blank, standard and tolerated", () => {
    const blankButThird: readonly (number | null)[] = [null, null, 40, null];
    const [first] = sizes(
      policy(2021, { classSize: [45, 45, 45, 50] }),
      policy(2021, { classSize: blankButThird, toleratedAbove: 5 }),
    );

    expect(first).toBe("45 45 40 50 50 50 | 55 55 45 55 55 55");
  });

  it("go on being phased in in the grades that sizes at once leave blank", () => {
    expect(
      sizes(
        policy(2021, { classSize: 30, toleratedAbove: 5 }, true),
        policy(2022, { classSize: [null, null, 40, null], toleratedAbove: 5 }),
      ),
    ).toEqual([
      "30 45 45 45 45 45 | 35 55 55 55 55 55",
      "30 30 40 45 45 45 | 35 35 45 55 55 55",
      "30 30 40 45 45 45 | 35 35 45 55 55 55",
      "30 30 40 30 45 45 | 35 35 45 35 55 55",
    ]);
  });

  it("are those of the kind of school: 4 rooms seat 160, at a teaching point of three grades 4 \u00d7 30, and 160 again once it is complete", () => {
    const size = (pupils: number) => ({ classSize: [pupils], toleratedClassSize: [pupils + 10] });
    const { results } = run(
      aCity()
        .school("school", { rooms: 4 })
        .norm({ incompleteSchools: { primary: size(30) } })
        .years(2)
        .measure({
          kind: "convert",
          year: 2021,
          school: "school",
          to: { form: "teachingPoint", toGrade: 3 },
        })
        .measure({
          kind: "convert",
          year: 2022,
          school: "school",
          to: { form: "complete", toGrade: 6, addedRooms: 0 },
        })
        .build(),
    );

    expect([2020, 2021, 2022].map((year) => totals(results, year, { stage: "primary" }).seats)).toEqual([
      160, 120, 160,
    ]);
    expect(schoolProfile(results, "school", 2021)?.stages[0]).toMatchObject({ standard: 30, tolerated: 40 });
  });

  it("of an incomplete school are never above those of all others: a policy of 25 holds there too", () => {
    const { results } = run(
      aCity()
        .school("point", { rooms: 3, grades: [1, 3] })
        .norm({ incompleteSchools: { primary: { classSize: [30], toleratedClassSize: [40] } } })
        .measure({ kind: "policy", year: 2021, stage: "primary", set: { classSize: 25 } })
        .build(),
    );

    expect([2020, 2021].map((year) => totals(results, year, { stage: "primary" }).seats)).toEqual([90, 75]);
  });

  it("of an incomplete school are its own again once all others are larger: 25, then 45, give 75 and then 90 seats", () => {
    const { results } = run(
      aCity()
        .school("point", { rooms: 3, grades: [1, 3] })
        .norm({ incompleteSchools: { primary: { classSize: [30], toleratedClassSize: [40] } } })
        .measure({ kind: "policy", year: 2021, stage: "primary", set: { classSize: 25 } })
        .measure({ kind: "policy", year: 2022, stage: "primary", set: { classSize: 45 } })
        .years(2)
        .build(),
    );

    expect([2020, 2021, 2022].map((year) => totals(results, year, { stage: "primary" }).seats)).toEqual([
      90, 75, 90,
    ]);
  });

  it("hold in every grade at once, and leave the tolerated size where it is", () => {
    expect(sizes(policy(2022, { classSize: 40 })).slice(0, 2)).toEqual([
      "45 45 45 45 45 45 | 55 55 55 55 55 55",
      "40 40 40 40 40 40 | 55 55 55 55 55 55",
    ]);
  });

  it("or begin with those who enter, the tolerated size 10 above, one more grade a year", () => {
    expect(sizes(policy(2022, { classSize: 40, toleratedAbove: 10 }, true))).toEqual([
      "45 45 45 45 45 45 | 55 55 55 55 55 55",
      "40 45 45 45 45 45 | 50 55 55 55 55 55",
      "40 40 45 45 45 45 | 50 50 55 55 55 55",
      "40 40 40 45 45 45 | 50 50 50 55 55 55",
    ]);
  });

  it("of two that begin with those who enter, each goes on with its own entrants; sizes for all grades end both", () => {
    const [, , both, ended] = sizes(
      policy(2022, { classSize: 40 }, true),
      policy(2023, { classSize: 36 }, true),
      policy(2024, { classSize: 50 }),
    );

    expect(both).toBe("36 40 45 45 45 45 | 55 55 55 55 55 55");
    expect(ended).toBe("50 50 50 50 50 50 | 55 55 55 55 55 55");
  });

  it("go on beginning with those who enter when only the tolerated size is set for all grades, and the reverse", () => {
    const first = policy(2021, { classSize: 40, toleratedAbove: 10 }, true);

    expect(sizes(first, policy(2023, { toleratedClassSize: 52 })).slice(2)).toEqual([
      "40 40 40 45 45 45 | 52 52 52 52 52 52",
      "40 40 40 40 45 45 | 52 52 52 52 52 52",
    ]);
    expect(sizes(first, policy(2023, { classSize: 42 })).slice(2)).toEqual([
      "42 42 42 42 42 42 | 50 50 50 55 55 55",
      "42 42 42 42 42 42 | 50 50 50 52 55 55",
    ]);
  });
});

describe("limits of the way by policy (method 6)", () => {
  it("are set for all grades or grade by grade, and stay where they are left blank", () => {
    const city = aCity()
      .school("school")
      .years(2)
      .measure(policy(2022, { walkLimitM: [1500, null, 2500], busLimitM: 9000 }));
    const { results } = run(city.build());
    const limits = [2021, 2022].map((year) => {
      const rules = rulesInForce(results, year, "primary", "county");
      return `${rules?.walkLimitM.join(" ")} | ${rules?.busLimitM.join(" ")}`;
    });

    expect(limits).toEqual([
      "2000 2000 2000 2000 2000 2000 | 5000 5000 5000 5000 5000 5000",
      "1500 2000 2500 2500 2500 2500 | 9000 9000 9000 9000 9000 9000",
    ]);
  });
});

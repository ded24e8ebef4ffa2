import { describe, expect, it } from "vitest";
import type { Plan, Target } from "../../../src/domain/plan";
import { targetStates } from "../../../src/model/targetStates";
import { aCity, pointAt, run } from "../../builders/aCity";
import type { WrittenMeasure } from "../../builders/aMeasure";

const target = (id: string, simulated: boolean, goal = 0.9): Target => ({
  id,
  name: { zh: id, en: id },
  base: 0.8,
  target: goal,
  unit: "share",
  kind: "expected",
  section: "1",
  simulated,
});
const planOf = (...targets: readonly Target[]): Plan => ({ name: { zh: "", en: "" }, lines: [], targets });

/** A hundred three-year-olds of whom nine tenths ask for one of the fifty places of one room. */
const crowded = () => {
  const city = aCity()
    .assume({
      enrolment: {
        ...aCity().build().assumptions.enrolment,
        preschool: [{ year: 2020, value: 0.9 }],
      },
    })
    .settlement("town", { residents: { 2: 100 } })
    .school("kindergarten", { stage: "preschool", rooms: 1 })
    .build();
  return run(city).results;
};

describe("a target of the plan", () => {
  it("is simulated as those with a seat ÷ residents of the age: 50 of 100, the rate and the calibration beside it", () => {
    const [state] = targetStates(crowded(), planOf(target("preschoolEnrolment", true)), [], 2021);

    expect(state).toMatchObject({ basis: "simulated", isReached: false });
    expect(state.value).toBeCloseTo(0.5, 9);
    expect(state.enrolled).toMatchObject({ residents: 100, asking: 90, assumedRate: 0.9, unplaced: 40 });
    expect(state.enrolled?.calibration).toBeCloseTo(1, 9);
  });

  it("counts pupils of a compound by yield among the residents, too: a rate is never above the whole", () => {
    const city = aCity()
      .settlement("town", { residents: { 2: 30 } })
      .school("kindergarten", { stage: "preschool", rooms: 9 })
      .measure({
        kind: "housing",
        year: 2021,
        compound: {
          ...pointAt({ x: 100 }),
          id: "new",
          name: { zh: "", en: "" },
          county: "county",
          township: "county",
          setting: "town",
          terrain: "plain",
        },
        phases: [{ year: 2021, dwellings: 100 }],
        occupancy: [{ year: 0, value: 1 }],
        demand: { by: "yield", pupilsPerDwelling: { preschool: 0.3 } },
      } as WrittenMeasure)
      .build();

    const { enrolled, value } = targetStates(
      run(city).results,
      planOf(target("preschoolEnrolment", true)),
      [],
      2021,
    )[0];

    expect(enrolled).toMatchObject({ residents: 60, asking: 60, calibration: 1 });
    expect(value).toBe(1);
  });

  it("loses three expected years where the only kindergarten closes, whatever rate of enrolment is assumed", () => {
    const city = aCity()
      .settlement("town", { residents: { 2: 100, 3: 100 } })
      .school("kindergarten", { stage: "preschool", rooms: 9, enrolled: [100, 0, 0] })
      .measure({ kind: "close", year: 2021, school: "kindergarten" })
      .build();
    const years = { ...target("expectedYears", true, 14.9), base: 14.4 };
    const [then, now] = [2020, 2021].map(
      (year) => targetStates(run(city).results, planOf(years), [], year)[0],
    );

    expect(then).toMatchObject({ basis: "simulated", value: 14.4 });
    expect(now.basis).toBe("simulated");
    expect(now.value).toBeCloseTo(11.4, 9);
  });

  it("says so where it is an assumption and nothing that the run finds out", () => {
    const [state] = targetStates(crowded(), planOf(target("retention", true)), [], 2021);

    expect(state).toMatchObject({ basis: "assumed", value: 1, isReached: null });
  });

  it("is not made up where the engine cannot tell, and what is entered holds in its own year only", () => {
    const plan = planOf(target("preschoolTeachers", false));
    const entered = [{ target: "preschoolTeachers", year: 2021, value: 0.91 }];
    const results = crowded();

    expect(targetStates(results, plan, [], 2021)[0]).toMatchObject({
      basis: "none",
      value: null,
      isReached: null,
    });
    expect(targetStates(results, plan, entered, 2021)[0]).toMatchObject({
      basis: "entered",
      value: 0.91,
      isReached: true,
    });
    expect(targetStates(results, plan, entered, 2020)[0].basis).toBe("none");
  });
});

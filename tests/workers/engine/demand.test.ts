import { describe, expect, it } from "vitest";
import { enrolmentRate } from "../../../src/domain/enrolmentRate";
import { aCity, run } from "../../builders/aCity";
import { unitOf, yearOf } from "../../builders/attendance";

const always = (value: number) => [{ year: 2020, value }];
const grades = (figures: Float64Array) => [...figures].map((pupils) => Number(pupils.toFixed(4)));

describe("demandOf, by hand", () => {
  it("has the six ages of primary school ask for its six grades", () => {
    const city = aCity()
      .settlement("v", { residents: { 5: 50, 6: 60, 7: 70, 11: 110, 12: 120 } })
      .build();

    expect(grades(yearOf(run(city).results, { after: 0 }).demand)).toEqual([60, 70, 0, 0, 0, 110]);
    expect(grades(yearOf(run(city).results, { after: 1 }).demand)).toEqual([50, 60, 70, 0, 0, 0]);
  });

  it("takes the enrolment rate of the year, in a straight line between two", () => {
    const path = [
      { year: 2020, value: 0.8 },
      { year: 2022, value: 1 },
    ];
    const city = aCity()
      .settlement("v", { residents: { 2: 100, 3: 100, 4: 100 } })
      .years(2);
    const { results } = run(
      city.assume({ enrolment: { ...city.build().assumptions.enrolment, preschool: path } }).build(),
    );

    expect(
      [0, 1, 2].map((after) => grades(yearOf(results, { stage: "preschool", after }).demand)[2]),
    ).toEqual([0, 90, 100]);
  });

  it("spreads what nine years of compulsory school keep over the nine grades", () => {
    const { assumptions } = aCity()
      .assume({ retention: always(0.5) })
      .build();
    const rate = (stage: "primary" | "junior" | "senior", grade: number) =>
      enrolmentRate(assumptions, stage, grade, 2020);

    expect(rate("primary", 3)).toBeCloseTo(0.5 ** (3 / 9), 12);
    expect(rate("junior", 3)).toBeCloseTo(0.5, 12);
    expect(rate("senior", 3)).toBe(1);
  });

  it("parts a cohort between general and vocational school when it enters: all general from 2022 leaves the years above in their course", () => {
    const { enrolment } = aCity().build().assumptions;
    const from = (before: number, after: number) => [
      { year: 2021, value: before },
      { year: 2022, value: after },
    ];
    const { results } = run(
      aCity()
        .settlement("v", { residents: Object.fromEntries([11, 12, 13, 14, 15, 16].map((age) => [age, 100])) })
        .assume({ enrolment: { ...enrolment, senior: from(0.6, 0.9), vocational: from(0.3, 0) } })
        .years(4)
        .build(),
    );
    const of = (stage: "senior" | "vocational", after: number) =>
      grades(yearOf(results, { stage, after }).demand);

    expect([1, 2, 3, 4].map((after) => of("vocational", after))).toEqual([
      [30, 30, 30],
      [0, 30, 30],
      [0, 0, 30],
      [0, 0, 0],
    ]);
    expect([1, 2, 3, 4].map((after) => of("senior", after))).toEqual([
      [60, 60, 60],
      [90, 60, 60],
      [90, 90, 60],
      [90, 90, 90],
    ]);
  });

  it("asks for five grades of primary and four of junior school where the stages are so", () => {
    const city = aCity().settlement("v", { residents: { 10: 10, 11: 11, 14: 14 } });
    const { stages } = city.build().assumptions;
    const { results } = run(
      city
        .assume({
          stages: { ...stages, primary: { entryAge: 6, grades: 5 }, junior: { entryAge: 11, grades: 4 } },
        })
        .build(),
    );

    expect(grades(yearOf(results, { after: 0 }).demand)).toEqual([0, 0, 0, 0, 10]);
    expect(grades(yearOf(results, { stage: "junior", after: 0 }).demand)).toEqual([11, 0, 0, 14]);
  });

  it("is made to agree with the pupils enrolled in the base year, by one factor that is shown", () => {
    const city = aCity()
      .settlement("v", { residents: { 5: 30, 6: 40, 7: 40 } })
      .school("s", { enrolled: [50, 50] })
      .assume({ calibrate: true })
      .build();
    const { results } = run(city);

    expect(unitOf(results).calibration).toBe(100 / 80);
    expect(grades(yearOf(results, { after: 0 }).demand)).toEqual([50, 50, 0, 0, 0, 0]);
    expect(grades(yearOf(results, { after: 1 }).demand)).toEqual([37.5, 50, 50, 0, 0, 0]);
  });
});

import { describe, expect, it } from "vitest";
import { schoolYears } from "../../../../src/model/indicators/schoolYears";
import { yearMoney } from "../../../../src/model/money/yearMoney";
import { aCity, run } from "../../../builders/aCity";

const sixGrades = (pupils: number) => Array.from({ length: 6 }, () => pupils);

describe("schools of a year", () => {
  it("calls a school of 2,004 oversized, one of 96 small and one of 48 tiny", () => {
    const city = aCity()
      .settlement("town", { residents: Object.fromEntries([6, 7, 8, 9, 10, 11].map((age) => [age, 358])) })
      .school("big", { rooms: 54, enrolled: sixGrades(334) })
      .school("small", { x: 10, enrolled: sixGrades(16) })
      .school("tiny", { x: 20, enrolled: sixGrades(8) })
      .build();

    const [big, small, tiny] = schoolYears(run(city).results, 2020);

    expect([big.pupils, big.isOversized, big.isSmall]).toEqual([2004, true, false]);
    expect([small.pupils, small.isSmall, small.isTiny]).toEqual([96, true, false]);
    expect([tiny.pupils, tiny.isSmall, tiny.isTiny]).toEqual([48, true, true]);
  });

  it("allows 2,500 pupils where primary and junior are taught together", () => {
    const residents = Object.fromEntries([6, 7, 8, 9, 10, 11, 12, 13, 14].map((age) => [age, 250]));
    const city = aCity()
      .settlement("town", { residents })
      .school("nine-year", {
        rooms: 40,
        enrolled: sixGrades(250),
        offers: [{ stage: "junior", rooms: 20, enrolled: [250, 250, 250] }],
      })
      .build();

    const [school] = schoolYears(run(city).results, 2020);

    expect([school.pupils, school.isOversized]).toEqual([2250, false]);
  });

  it("counts a campus with the school that took it over", () => {
    const city = aCity()
      .settlement("town", { residents: { 6: 20, 7: 20 } })
      .school("head", { enrolled: [10, 10] })
      .school("campus", { x: 10, enrolled: [10, 10] })
      .measure({ kind: "merge", year: 2021, school: "campus", into: "head", campusStays: true })
      .build();

    const schools = schoolYears(run(city).results, 2021);

    expect(schools).toHaveLength(1);
    expect(schools[0].offers).toHaveLength(2);
  });

  it("costs what the measures of the year cost, and pupils × the rate to run", () => {
    const rates = aCity().build().norms;
    const costs = {
      ...rates.costs,
      runningPerPupilYuan: { ...rates.costs.runningPerPupilYuan, primary: 100 },
    };
    const city = aCity()
      .norm({ costs })
      .settlement("town", { residents: { 6: 20 } })
      .school("school", { enrolled: [20] })
      .measure({
        kind: "expand",
        year: 2021,
        school: "school",
        stage: "primary",
        addedRooms: 2,
        capitalYuan: 5000,
      })
      .build();

    expect(yearMoney(run(city).results, 2021)).toEqual({ investmentYuan: 5000, runningYuan: 2000 });
  });
});

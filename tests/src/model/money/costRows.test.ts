import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STAGES } from "../../../../src/domain/stage";
import { COST_PARTS, costRows, INVESTMENT } from "../../../../src/model/money/costRows";
import { SOURCES } from "../../../../src/model/money/funding";
import { fundingByYear } from "../../../../src/model/money/fundingByYear";
import { sumYuan } from "../../../../src/model/money/sumYuan";
import { yearMoney } from "../../../../src/model/money/yearMoney";
import { aCity, run } from "../../../builders/aCity";
import { plannedCities } from "../../../builders/cities";
import { someCosts } from "./someCosts";

describe("what a year costs", () => {
  it("is, for 20 pupils 3 km away in a school of its own: funds as for 100, a post for 10 pupils, a bus both ways", () => {
    const rules = aCity().build().norms;
    const city = aCity()
      .norm({ costs: someCosts(), pupilsPerTeacher: { ...rules.pupilsPerTeacher, primary: 10 } })
      .settlement("village", { residents: { 6: 20 } })
      .school("school", { x: 3000, enrolled: [20] })
      .build();

    const rows = costRows(run(city).results, 2020);
    const yuan = Object.fromEntries(COST_PARTS.map((part) => [part, Math.round(sumYuan(rows, [part]))]));

    expect(yuan).toEqual({
      building: 0,
      land: 0,
      equipment: 0,
      running: 10_000, // 100 pupils × 100
      boarders: 0,
      bus: 12_000, // 20 pupils × 3 km × 2 × 100 days × 1
      teachers: 200_000, // 2 posts
    });
  });

  it("charges nothing for rooms of a stage that the school never taught, unless the planner says what they cost", () => {
    const buildingOf = (stated: object) =>
      sumYuan(
        costRows(
          run(
            aCity()
              .norm({ costs: someCosts() })
              .settlement("town", { residents: { 6: 20 } })
              .school("old", { enrolled: [20] })
              .measure({
                kind: "expand",
                year: 2021,
                school: "old",
                stage: "junior",
                addedRooms: 3,
                ...stated,
              })
              .build(),
          ).results,
          2021,
        ),
        ["building", "equipment"],
      );

    expect(buildingOf({})).toBe(0);
    expect(buildingOf({ stage: "primary" })).toBeGreaterThan(0);
    expect(buildingOf({ capitalYuan: 700 })).toBeGreaterThanOrEqual(700);
  });

  it("puts a nine-year school's building into both of its stages by rooms, and counts it once", () => {
    const city = aCity()
      .norm({ costs: someCosts() })
      .settlement("town", { residents: { 6: 20 } })
      .school("old", { enrolled: [20] })
      .measure({
        kind: "build",
        year: 2021,
        opens: "all",
        capitalYuan: 9000,
        school: {
          ...aNineYear,
          offers: [
            { stage: "primary", fromGrade: 1, toGrade: 6, rooms: 6, beds: 0 },
            { stage: "junior", fromGrade: 1, toGrade: 3, rooms: 3, beds: 0 },
          ],
        },
      })
      .build();
    const { results } = run(city);
    const building = (stage?: "primary" | "junior") =>
      sumYuan(costRows(results, 2021, stage === undefined ? {} : { stage }), ["building"]);

    expect([building("primary"), building("junior"), building()]).toEqual([6000, 3000, 9000]);
  });

  it("adds up: counties, stages and payers to the whole, the headline to its parts, in every city under every plan", () => {
    fc.assert(
      fc.property(plannedCities, fc.integer({ min: 0, max: 4 }), (city, ahead) => {
        const ran = run(city).results;
        const results = { ...ran, norms: { ...ran.norms, costs: someCosts() } };
        const year = results.years[Math.min(ahead, results.years.length - 1)];
        const rows = costRows(results, year);
        const whole = sumYuan(rows, COST_PARTS);
        const byCounty = results.model.countyIds.map((county) =>
          sumYuan(costRows(results, year, { county }), COST_PARTS),
        );
        const byStage = STAGES.map((stage) => sumYuan(costRows(results, year, { stage }), COST_PARTS));
        const nowhere = (key: "county" | "stage") =>
          sumYuan(
            rows.filter((row) => row[key] === undefined),
            COST_PARTS,
          );
        const paid = fundingByYear(results, year);
        const { investmentYuan, runningYuan } = yearMoney(results, year);

        expect(total(byCounty) + nowhere("county")).toBeCloseTo(whole, 3);
        expect(total(byStage) + nowhere("stage")).toBeCloseTo(whole, 3);
        expect(total(SOURCES.map((source) => paid[source]))).toBeCloseTo(sumYuan(rows, INVESTMENT), 3);
        expect(investmentYuan + runningYuan).toBeCloseTo(whole, 3);
      }),
      { numRuns: 25 },
    );
  });
});

const aNineYear = {
  id: "new",
  name: { zh: "", en: "" },
  kind: "nineYear",
  county: "county",
  township: "county",
  setting: "town",
  terrain: "plain",
  ownership: "public",
  lng: 0,
  lat: 0,
} as const;

const total = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Measure } from "../../../../src/domain/measure";
import type { Results } from "../../../../src/model/results";
import { planned, run } from "../../../builders/aCity";
import { aMeasure } from "../../../builders/aMeasure";
import { bytesOf } from "../../../builders/bytes";
import { plannedCities } from "../../../builders/cities";
import { lawRuns } from "../../../builders/lawRuns";

describe("what a measure may change (method 8.3)", () => {
  it("a measure without effect changes no byte", () => {
    fc.assert(
      fc.property(plannedCities, fc.nat(), fc.integer({ min: 2020, max: 2026 }), (city, pick, year) => {
        const { schools } = city.dataset;
        const idle: Measure[] = [
          aMeasure("limit", {
            kind: "policy",
            year: 2021,
            stage: "primary",
            set: { classSize: 40, toleratedClassSize: 50 },
          }),
          aMeasure("radius", {
            kind: "policy",
            year: 2021,
            stage: "junior",
            set: { serviceRadiusM: { town: 500, rural: 2000 } },
          }),
          aMeasure("lift", {
            kind: "boundary",
            year,
            area: "nobody's",
            name,
            stage: "primary",
            settlements: [],
            schools: [],
          }),
          aMeasure("lost", { kind: "close", year, school: "nowhere" }),
        ];
        if (schools.length > 0)
          idle.push(
            aMeasure("none", {
              kind: "expand",
              year,
              school: schools[pick % schools.length].id,
              stage: "primary",
              addedRooms: 0,
            }),
          );

        const { setAside: _, ...before } = run(city).results;
        const { setAside: __, ...after } = run(planned(city, [...idle, ...city.scenario.measures])).results;

        expect(bytesOf(after)).toBe(bytesOf(before));
      }),
      { numRuns: lawRuns(15) },
    );
  });

  it("neither notes nor money nor papers change a byte", () => {
    fc.assert(
      fc.property(plannedCities, (city) => {
        const noted = city.scenario.measures.map((measure) => ({
          ...measure,
          status: "done" as const,
          note: "agreed",
          capitalYuan: 1_000_000,
          ...((measure.kind === "close" || measure.kind === "merge") && { hearing: "2021-01-01" }),
        }));
        const before = run(city);

        expect(bytesOf(run(planned(city, noted)).results)).toBe(bytesOf(before.results));
        expect(bytesOf(run(planned(city, noted), before).results)).toBe(bytesOf(before.results));
      }),
      { numRuns: lawRuns(15) },
    );
  });

  it("no measure changes a year before its own", () => {
    fc.assert(
      fc.property(plannedCities, fc.integer({ min: 2021, max: 2024 }), (city, year) => {
        const earlier = city.scenario.measures.filter(
          (measure) => measure.year < year || measure.kind === "housing",
        );

        expect(whoGoesWhere(run(city).results, year)).toEqual(
          whoGoesWhere(run(planned(city, earlier)).results, year),
        );
      }),
      { numRuns: lawRuns(15) },
    );
  });
});

const name = { zh: "片", en: "area" };

/** Pupils by year before `until`, settlement, school, grade and way of attending. */
function whoGoesWhere({ model, units, years }: Results, until: number): Record<string, number> {
  const pupils: Record<string, number> = {};
  for (const { unit, years: unitYears } of units) {
    unitYears.forEach((year, offset) => {
      if (years[offset] >= until) return;
      year.flowArc.forEach((arc, flow) => {
        const settlement = model.settlementIds[unit.homeSettlement[unit.arcHome[arc]]];
        const school = model.schools[model.offers.school[unit.offers[unit.arcOffer[arc]]]].id;
        pupils[
          [years[offset], unit.stage, settlement, school, year.flowGrade[flow], year.flowBoards[flow]].join(
            " ",
          )
        ] = year.flowPupils[flow];
      });
    });
  }
  return pupils;
}

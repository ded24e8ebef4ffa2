import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STAGES } from "../../../../src/domain/stage";
import type { Certificate, UnitYear } from "../../../../src/model/results";
import { run } from "../../../builders/aCity";
import { plannedCities, plannedOrderlyCities } from "../../../builders/cities";
import { daySchoolsOf, newcomersOf } from "../../../builders/daySchools";
import { lawRuns } from "../../../builders/lawRuns";
import { plainReach } from "../../../builders/plainPlans";

const sum = (figures: Iterable<number>): number => Array.from(figures).reduce((total, one) => total + one, 0);
const about = (year: UnitYear, what: Certificate["about"]) =>
  year.certificates.filter((one) => one.about === what);

describe("every shortage is proved (method 4.5)", () => {
  it("a certificate's seats are full, and its pupils are more than these by as many as are short", () => {
    fc.assert(
      fc.property(plannedCities, (city) => {
        for (const { years } of run(city).results.units) {
          for (const { pupils, placed, capacity, short } of years.flatMap((year) => year.certificates)) {
            expect(placed).toBe(capacity);
            expect(pupils - capacity).toBe(short);
            expect(short).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: lawRuns(25) },
    );
  });

  it("certificates about seats add up to all that are short, and seats that are not left over are those of pupils seated", () => {
    fc.assert(
      fc.property(plannedCities, (city) => {
        for (const { years } of run(city).results.units) {
          for (const year of years) {
            const { seats, surplus, pupils, short } = year.summary;
            expect(sum(about(year, "seats").map((one) => one.short))).toBe(short);
            expect(seats - surplus).toBe(pupils - short);
          }
        }
      }),
      { numRuns: lawRuns(25) },
    );
  });

  it("certificates about places add up, grade by grade, to all who are unplaced", () => {
    fc.assert(
      fc.property(plannedOrderlyCities, (city) => {
        for (const { unit, years } of run(city).results.units) {
          for (const year of years) {
            for (let grade = 1; grade <= year.rules.classSize.length; grade++) {
              const settlements = unit.homeSettlement.length;
              const unplaced = sum(year.unplaced.slice((grade - 1) * settlements, grade * settlements));
              const proved = about(year, "places").filter((one) => one.grade === grade);
              expect(sum(proved.map((one) => one.short))).toBe(unplaced);
            }
          }
        }
      }),
      { numRuns: lawRuns(25) },
    );
  });

  it("its schools are all that its settlements can reach by day, and its seats are all that these have", () => {
    fc.assert(
      fc.property(plannedOrderlyCities, (planned) => {
        const { results } = run(plainReach(planned));
        const { offers } = results.model;
        for (const unit of results.units) {
          const grades = results.assumptions.stages[STAGES[unit.unit.stage]].grades;
          const isComplete = unit.unit.offers.every(
            (row) => offers.fromGrade[row] === 1 && offers.toGrade[row] === grades,
          );
          if (!isComplete || results.norms.wholeCounty.includes(STAGES[unit.unit.stage])) continue;
          for (const year of unit.years) {
            for (const { homes, offers: full, capacity, pupils } of about(year, "seats")) {
              const reached = new Set(
                Array.from(homes).flatMap((at) => daySchoolsOf(results, unit, year, at, 1)),
              );
              const withSeats = [...reached].filter((offer) => year.seats[offer] > 0).sort((a, b) => a - b);
              const all = unit.unit.homes.length;
              const asking = year.demand.filter((_, cell) => homes.includes(cell % all));

              expect([...full]).toEqual(withSeats);
              expect(capacity).toBe(sum(withSeats.map((offer) => year.seats[offer])));
              if (full.length > 0) expect(pupils).toBe(sum(asking));
            }
          }
        }
      }),
      { numRuns: lawRuns(25) },
    );
  });

  it("nobody found a place at a school in reach that a certificate about places leaves out", () => {
    fc.assert(
      fc.property(plannedOrderlyCities, (planned) => {
        const { results } = run(plainReach(planned));
        for (const unit of results.units) {
          unit.years.slice(1).forEach((year, offset) => {
            const came = newcomersOf(unit, unit.years[offset], year);
            for (const { homes, offers, grade = 0 } of about(year, "places")) {
              const reached = Array.from(homes).flatMap((at) => daySchoolsOf(results, unit, year, at, grade));
              const leftOut = reached.filter((offer) => !offers.includes(offer));
              const found = leftOut.filter(
                (offer) => came[(grade - 1) * unit.unit.offers.length + offer] > 0.001,
              );
              expect(found).toEqual([]);
            }
          });
        }
      }),
      { numRuns: lawRuns(25) },
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseSupply, nextSupply } from "../../../../workers/engine/supply";
import { run } from "../../../builders/aCity";
import { plannedCities } from "../../../builders/cities";
import { lawRuns } from "../../../builders/lawRuns";

describe("in every city under every plan (method 8.1)", () => {
  it("every pupil of every settlement and grade is placed, unplaced or elsewhere, to the last bit", () => {
    fc.assert(
      fc.property(plannedCities, (city) => {
        for (const { unit, years } of run(city).results.units) {
          for (const year of years) {
            const counted = year.unplaced.map((pupils, cell) => pupils + year.elsewhere[cell]);
            year.flowPupils.forEach((pupils, flow) => {
              const settlement = unit.arcHome[year.flowArc[flow]];
              counted[(year.flowGrade[flow] - 1) * unit.homeSettlement.length + settlement] += pupils;
            });

            const isWrong = (pupils: number, cell: number) =>
              pupils !== year.demand[cell] || !(year.unplaced[cell] >= 0) || !(year.elsewhere[cell] >= 0);
            expect(counted.findIndex(isWrong)).toBe(-1);
            expect(year.flowPupils.findIndex((pupils) => !(pupils > 0))).toBe(-1);
          }
        }
      }),
      { numRuns: lawRuns(25) },
    );
  });

  it("nobody sits in a school that is closed, or in a grade that it does not teach", () => {
    fc.assert(
      fc.property(plannedCities, (city) => {
        const { model, units, scenario, norms, assumptions, setAside } = run(city).results;
        const measures = scenario.measures.filter(({ id }) => !setAside.includes(id));
        let supply = baseSupply(model, norms, assumptions.stages);
        for (let offset = 1; offset <= city.years; offset++) {
          supply = nextSupply(model, supply, measures);
          for (const { unit, years } of units) {
            const { flowArc, flowGrade } = years[offset];
            const isAbsent = (arc: number, flow: number) => {
              const row = unit.offers[unit.arcOffer[arc]];
              const isTaught =
                supply.fromGrade[row] <= flowGrade[flow] && flowGrade[flow] <= supply.toGrade[row];
              return supply.isOpen[row] === 0 || !isTaught;
            };
            expect(flowArc.findIndex(isAbsent)).toBe(-1);
          }
        }
      }),
      { numRuns: lawRuns(25) },
    );
  });

  it("whole pupils add up to all pupils, and none is a pupil off", () => {
    fc.assert(
      fc.property(plannedCities, (city) => {
        for (const { unit, years } of run(city).results.units) {
          for (const year of years) {
            const pupils = year.transfersIn.slice();
            year.flowPupils.forEach((more, flow) => {
              pupils[(year.flowGrade[flow] - 1) * unit.offers.length + unit.arcOffer[year.flowArc[flow]]] +=
                more;
            });

            expect(pupils.findIndex((real, cell) => !(Math.abs(year.wholePupils[cell] - real) < 1))).toBe(-1);
            expect(sum(year.wholePupils)).toBe(Math.round(sum(pupils)));
          }
        }
      }),
      { numRuns: lawRuns(25) },
    );
  });

  it("nothing in the results is infinite or not a number", () => {
    fc.assert(
      fc.property(plannedCities, (city) => {
        const { results } = run(city);

        expect(
          oddFigures({ units: results.units, residents: results.residents, compounds: results.compounds }),
        ).toEqual([]);
      }),
      { numRuns: lawRuns(25) },
    );
  });
});

const sum = (figures: Iterable<number>): number => {
  let total = 0;
  for (const figure of figures) total += figure;
  return total;
};

/** Where a figure is not one, as a path. */
function oddFigures(value: unknown, path = ""): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (ArrayBuffer.isView(value)) {
    const at = (value as Float64Array).findIndex((figure) => !Number.isFinite(figure));
    return at === -1 ? [] : [`${path}[${at}]`];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => oddFigures(inner, `${path}.${key}`));
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STAGES } from "../../../../src/domain/stage";
import { totals } from "../../../../src/model/indicators/totals";
import { alternatives } from "../../../../src/model/readers/alternatives";
import { radiusFor, rulesInForce } from "../../../../src/model/readers/rulesInForce";
import { aCity, run } from "../../../builders/aCity";
import { plannedCities } from "../../../builders/cities";

describe("the rules in force", () => {
  it("follow a policy from its year on, in its county; a standard of 45 lifts a tolerated size of 42", () => {
    const { results } = run(
      aCity()
        .county("east")
        .county("west")
        .school("school", { county: "east" })
        .years(3)
        .measure({ kind: "policy", stage: "primary", year: 2022, set: { toleratedClassSize: 42 } })
        .measure({ kind: "policy", stage: "primary", year: 2023, county: "east", set: { classSize: 45 } })
        .build(),
    );
    const tolerated = (year: number, county: string) =>
      rulesInForce(results, year, "primary", county)?.tolerated[0];

    expect([2021, 2022, 2023].map((year) => tolerated(year, "east"))).toEqual([50, 42, 45]);
    expect([2021, 2022, 2023].map((year) => tolerated(year, "west"))).toEqual([50, 42, 42]);
  });

  it("count classes as large from the norm's size on: 48 in one room are, where 48 is the norm", () => {
    const large = (from: number) => {
      const city = aCity()
        .school("school", { rooms: 1, grades: [1, 1], enrolled: [48] })
        .norm({ largeClassFrom: from })
        .build();
      return totals(run(city).results, 2020, { stage: "primary" }).classes56;
    };

    expect([large(48), large(49)]).toEqual([1, 0]);
  });

  it("are one to the engine and to every reader: entrants sit by day within the limit that is read, and board beyond it", () => {
    fc.assert(
      fc.property(plannedCities, (city) => {
        const { results } = run(city);
        for (const { unit, years } of results.units)
          for (const now of years.slice(1)) {
            const stage = STAGES[unit.stage];
            const reached = new Map(
              Array.from(new Set(unit.homeSettlement), (settlement) => [
                settlement,
                alternatives(results, results.model.settlementIds[settlement], stage, now.year),
              ]),
            );
            for (const [flow, arc] of now.flowArc.entries()) {
              if (now.flowGrade[flow] !== 1) continue; // later grades may have come before the rule
              const offer = unit.offers[unit.arcOffer[arc]];
              const school = results.model.schools[results.model.offers.school[offer]].id;
              const found = reached
                .get(unit.homeSettlement[unit.arcHome[arc]])
                ?.find((one) => one.school === school);
              const isBelieved = unit.arcM[arc] > (results.assumptions.boardsBeyondM?.[stage] ?? Infinity);
              if (now.flowBoards[flow] === 0) expect(found?.isWithinDay).toBe(true);
              else expect(!found?.isWithinDay || isBelieved).toBe(true);
              expect(found?.takesBoarders || now.flowBoards[flow] === 0).toBe(true);
            }
            const radius = radiusFor(results, now.year, stage);
            const beyond = now.flowArc.reduce((sum, arc, flow) => {
              const isBeyond = unit.arcM[arc] > radius(unit.homeSettlement[unit.arcHome[arc]]);
              return isBeyond && now.flowBoards[flow] === 0 ? sum + now.flowPupils[flow] : sum;
            }, 0);
            expect(beyond).toBe(now.summary.beyondRadius);
          }
      }),
      { numRuns: 15 },
    );
  });
});

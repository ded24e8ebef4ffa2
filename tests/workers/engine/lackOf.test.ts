import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LACKS, UNPLACED_OF } from "../../../src/domain/lack";
import { byStage, STAGES } from "../../../src/domain/stage";
import { totals } from "../../../src/model/indicators/totals";
import { destinations } from "../../../src/model/readers/destinations";
import { shortages } from "../../../src/model/readers/shortages";
import type { Results } from "../../../src/model/results";
import { aCity, run } from "../../builders/aCity";
import { plannedCities, plannedOrderlyCities } from "../../builders/cities";
import { daySchoolsOf } from "../../builders/daySchools";
import { lawRuns } from "../../builders/lawRuns";
import { plainReach } from "../../builders/plainPlans";

/**
 * One entry room for 120 children beside it; 12 children in a county without a school; and 8 who live 3.5 km from a school with
 * beds, beyond a day's journey of 3 km.
 */
const threeWants = (beds: number) =>
  aCity()
    .settlement("town", { residents: { 5: 120, 6: 40, 7: 40, 8: 40, 9: 40, 10: 40, 11: 40 } })
    .settlement("valley", { county: "other", entrants: 12 })
    .settlement("away", { county: "hills", x: -9000, entrants: 8 })
    .school("school", { rooms: 6, enrolled: [40, 40, 40, 40, 40, 40] })
    .school("dormitory", { county: "hills", x: -5500, beds })
    .norm({ boardingFromGrade: byStage(() => 1) });

const unplacedOf = (results: Results) => {
  const sums = totals(results, 2021, { stage: "primary" });
  return LACKS.map((lack) => sums[UNPLACED_OF[lack]]);
};

describe("what the unplaced lack (method 4.2)", () => {
  it("12 have no school in reach, 70 find all in reach full, and 3 of 8 have no bed of five", () => {
    const { results } = run(threeWants(5).build());

    expect(unplacedOf(results)).toEqual([12, 70, 3]);
    expect(totals(results, 2021, { stage: "primary" }).unplaced).toBe(85);
    expect(destinations(results, ["away"], "primary", 2021).lacking).toEqual({
      noReach: 0,
      noRoom: 0,
      noBed: 3,
    });
    const places = shortages(results, 2021).filter(
      ({ about, stage }) => about === "places" && stage === "primary",
    );
    expect(places.map(({ lack, short }) => [lack, short])).toEqual([
      ["noRoom", 70],
      ["noReach", 12],
      ["noBed", 3],
    ]);
  });

  it("with a journey limit of 4 km the 8 go by day, and the other county still has no school", () => {
    const { results } = run(
      threeWants(5)
        .measure({
          kind: "policy",
          year: 2021,
          stage: "primary",
          set: { journeyLimitM: { town: 4000, rural: 4000 } },
        })
        .build(),
    );

    expect(unplacedOf(results)).toEqual([12, 70, 0]);
  });

  it("an area that leaves children out leaves them without a school in reach, however near; its own have one, however far", () => {
    const city = aCity()
      .settlement("out", { x: 500, entrants: 20 })
      .settlement("own", { x: 5000, entrants: 400 })
      .school("school", { rooms: 6 })
      .measure({
        kind: "boundary",
        year: 2021,
        stage: "primary",
        area: "own",
        name: { zh: "片", en: "area" },
        schools: ["school"],
        settlements: ["own"],
      });

    const { results } = run(city.build());

    expect(unplacedOf(results)).toEqual([20, 100, 0]);
    const seats = shortages(results, 2021).filter(({ about }) => about === "seats");
    expect(seats.map(({ lack, settlements }) => [lack, settlements])).toContainEqual(["noReach", ["out"]]);
  });

  it("seats that are short for want of beds say so", () => {
    const { results } = run(threeWants(5).build());

    const away = shortages(results, 2021).filter(({ settlements }) => settlements.includes("away"));

    expect(away.map(({ about, lack }) => [about, lack])).toEqual([
      ["seats", "noBed"],
      ["places", "noBed"],
    ]);
  });

  it("adds up to the unplaced in every city under every plan", () => {
    fc.assert(
      fc.property(plannedCities, (city) => {
        for (const { years } of run(city).results.units)
          for (const { summary } of years) {
            const { unplaced, unplacedNoReach, unplacedNoRoom, unplacedNoBed } = summary;
            expect(unplacedNoReach + unplacedNoRoom + unplacedNoBed).toBeCloseTo(unplaced, 6);
          }
      }),
      { numRuns: lawRuns(25) },
    );
  });

  it("says that no school is in reach exactly of those for whom none is open within the day's journey, beds apart", () => {
    fc.assert(
      fc.property(plannedOrderlyCities, (planned) => {
        const { results } = run(plainReach(planned));
        for (const unit of results.units) {
          if (results.norms.wholeCounty.includes(STAGES[unit.unit.stage])) continue;
          const homes = unit.unit.homes.length;
          for (const year of unit.years.slice(1))
            year.unplaced.forEach((pupils, cell) => {
              if (pupils === 0) return;
              const reached = daySchoolsOf(results, unit, year, cell % homes, Math.floor(cell / homes) + 1);
              expect(LACKS[year.lack[cell]]).toBe(reached.length === 0 ? "noReach" : "noRoom");
            });
        }
      }),
      { numRuns: lawRuns(40) },
    );
  });
});

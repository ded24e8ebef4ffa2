import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byStage } from "../../../../src/domain/stage";
import { seatChange } from "../../../../src/model/indicators/seatChange";
import { totals } from "../../../../src/model/indicators/totals";
import { basinOf } from "../../../../src/model/readers/basin";
import { SETTINGS, seatUse } from "../../../../src/model/readers/seatUse";
import { aCity, aSchool, run } from "../../../builders/aCity";
import { plannedCities } from "../../../builders/cities";

const EVERY_AGE = (pupils: number) => ({ 5: pupils, 6: pupils, 7: pupils, 8: pupils, 9: pupils, 10: pupils });

/** A valley of eight children a grade with a room for each, and a town of fifty a grade: its six rooms of forty are full. */
const valleyAndTown = () =>
  aCity()
    .settlement("valley", { x: 20_000, residents: EVERY_AGE(8) })
    .settlement("town", { setting: "urban", residents: EVERY_AGE(50) })
    .school("hamlet", { x: 20_000, rooms: 6, enrolled: [8, 8, 8, 8, 8, 0] })
    .school("central", { setting: "urban", rooms: 6, enrolled: [50, 50, 50, 50, 50, 0] })
    .school("beside", { x: 1000, setting: "town", rooms: 6 });

describe("seats and who sits on them (method 5.3)", () => {
  it("a room with eight children of a valley of eight has eight usable seats, not forty", () => {
    const use = seatUse(run(valleyAndTown().build()).results, 2021, { stage: "primary" });

    expect(use.rural).toMatchObject({ pupils: 48, seats: 240, usable: 48, free: 192, usableFree: 0 });
  });

  it("fifty above their own seats, though none would be short if all were placed afresh", () => {
    const { results } = run(valleyAndTown().build());

    const sums = totals(results, 2021, { stage: "primary" });

    expect(seatUse(results, 2021, { stage: "primary" }).urban).toMatchObject({
      pupils: 290,
      aboveOwnSeats: 50,
    });
    expect(sums.aboveOwnSeats).toBe(50);
    expect(sums.short).toBe(0);
  });

  it("beds bound what boarders can use: five of twenty who live 4 km off", () => {
    const { results } = run(
      aCity()
        .settlement("off", { x: 4000, entrants: 20 })
        .school("school", { rooms: 6, beds: 5 })
        .norm({ boardingFromGrade: byStage(() => 1) })
        .build(),
    );

    expect(totals(results, 2021, { stage: "primary" }).usableSeats).toBe(5);
  });

  it("a school has no more usable seats than seats, whichever grade its classes are of", () => {
    const norms = aCity().build().norms;
    const { results } = run(
      aCity()
        .settlement("v", { residents: { 4: 105 } })
        .school("kindergarten", { stage: "preschool", rooms: 3 })
        .norm({ classSize: { ...norms.classSize, preschool: [25, 30, 35] } })
        .build(),
    );

    const sums = totals(results, 2021, { stage: "preschool" });

    expect(sums.usableSeats).toBeLessThanOrEqual(sums.seats);
  });

  it("the basin of a school counts those who share its pupils, whatever happens elsewhere", () => {
    const { results } = run(valleyAndTown().build());

    expect(basinOf(results, "beside", "primary", 2021)).toMatchObject({
      pupils: 300,
      schools: 2,
      seats: 480,
      enrolled: 300,
      aboveOwnSeats: 50,
    });
    expect(basinOf(results, "hamlet", "primary", 2021)).toMatchObject({
      pupils: 48,
      schools: 1,
      aboveOwnSeats: 0,
    });
    expect(basinOf(results, "hamlet", "junior", 2021)).toBeUndefined();
  });

  it("the basin of a school that is yet to open has those in it who will ride to it: 4 km by bus", () => {
    const { results } = run(
      aCity()
        .settlement("village", { entrants: 30 })
        .settlement("away", { x: 10_000, entrants: 7 })
        .school("old", { x: 1000 })
        .measure({
          kind: "build",
          year: 2022,
          opens: "all",
          school: aSchool("new", { x: 4000 }),
        })
        .measure({ kind: "bus", year: 2021, school: "new", stage: "primary", addedBuses: 1 })
        .years(2)
        .build(),
    );

    expect(basinOf(results, "new", "primary", 2021)).toMatchObject({ pupils: 30, schools: 1 });
  });

  it("parts add up to the sums, and added − removed is the difference of seats, in every city under every plan", () => {
    fc.assert(
      fc.property(plannedCities, (city) => {
        const { results } = run(city);
        for (const year of results.years) {
          const sums = totals(results, year);
          const use = seatUse(results, year, {});
          const all = (key: "seats" | "usable" | "aboveOwnSeats" | "usableFree") =>
            SETTINGS.reduce((sum, setting) => sum + use[setting][key], 0);
          expect(all("seats")).toBeCloseTo(sums.seats, 6);
          expect(all("usable")).toBeCloseTo(sums.usableSeats, 6);
          expect(all("aboveOwnSeats")).toBeCloseTo(sums.aboveOwnSeats, 6);
          expect(all("usableFree")).toBeCloseTo(sums.usableSurplus, 6);
          expect(sums.usableSeats).toBeLessThanOrEqual(sums.seats + 1e-6);
          const { added, removed } = seatChange(results, year);
          expect(added - removed).toBeCloseTo(sums.seats - totals(results, results.years[0]).seats, 6);
        }
      }),
      { numRuns: 25 },
    );
  });
});

import { describe, expect, it } from "vitest";
import type { Close, Merge } from "../../../src/domain/measure";
import { withoutClosures } from "../../../src/domain/scenario";
import { closureGate } from "../../../src/model/closureGate";
import { totals } from "../../../src/model/indicators/totals";
import { aCity, type City, run } from "../../builders/aCity";
import type { WrittenMeasure } from "../../builders/aMeasure";

const grades = (pupils: number) => Array.from({ length: 6 }, () => pupils);
const ages = (children: number) => Object.fromEntries([5, 6, 7, 8, 9, 10, 11].map((age) => [age, children]));
const PAPERS = {
  hearing: "2021-03-01",
  consent: "2021-03-20",
  publicNotice: "2021-04-01",
  approval: "2021-06-01",
};

const mergerOf = (school: string, papers: Partial<Merge> = PAPERS): WrittenMeasure => ({
  kind: "merge",
  year: 2021,
  school,
  into: "central",
  campusStays: false,
  ...papers,
});

/** Ten children a grade in a village with its own school, 35 where the central school stands, so many metres away. */
const village = (x: number, rooms?: number) =>
  aCity()
    .settlement("village", { residents: ages(10) })
    .settlement("town", { x, residents: ages(35) })
    .school("small", { enrolled: grades(10) })
    .school("central", { x, ...(rooms !== undefined && { rooms }), enrolled: grades(35) });

function gateOf(city: City, at = 0) {
  const open = run({ ...city, scenario: withoutClosures(city.scenario) }).results;
  return closureGate(run(city).results, open, city.scenario.measures[at] as Merge | Close);
}

const unmet = (gate: ReturnType<typeof closureGate>) =>
  gate.conditions
    .filter(({ isMet }) => !isMet)
    .map(({ condition, pupils, fault }) => [condition, fault ?? Math.round(pupils)]);

describe("the closure gate", () => {
  it("opens where every pupil has a seat within a walk and the papers are in order", () => {
    expect(gateOf(village(1000, 12).measure(mergerOf("small")).build()).isReady).toBe(true);
  });

  it("names the pupils who sit in classes above 40 by the merger: 10 in each of six classes of 45", () => {
    expect(unmet(gateOf(village(1000).measure(mergerOf("small")).build()))).toEqual([["classSize", 60]]);
  });

  it("does not charge a merger with a class that is as large with the school open: 50 of 60 before and after", () => {
    const city = aCity()
      .settlement("town", { residents: { ...ages(60), 5: 0 } })
      .school("small", { x: 500, enrolled: grades(10) })
      .school("central", { enrolled: grades(50) })
      .measure({ kind: "close", year: 2021, school: "small", ...PAPERS })
      .build();

    expect(unmet(gateOf(city))).toEqual([["seat", 40]]); // ten a grade; the sixth room serves one of the five grades
  });

  it("does not charge a merger with children who have no seat anyway: a hamlet that no school is near", () => {
    const city = village(1000, 12)
      .settlement("hamlet", { x: -9000, entrants: 7 })
      .measure(mergerOf("small"))
      .build();

    expect(unmet(gateOf(city))).toEqual([]);
  });

  it("charges each child once, to its own school, and says which closures share the shortage", () => {
    const city = aCity()
      .settlement("east", { x: 900, residents: ages(30) })
      .settlement("west", { x: -900, residents: ages(30) })
      .school("eastern", { x: 900, enrolled: grades(30) })
      .school("western", { x: -900, enrolled: grades(30) })
      .school("central", { enrolled: grades(0) })
      .measure(mergerOf("eastern"))
      .measure(mergerOf("western"))
      .build();

    const seats = [gateOf(city, 0), gateOf(city, 1)].map(({ conditions }) => conditions[0]);

    expect(seats.reduce((sum, { pupils }) => sum + pupils, 0)).toBeCloseTo(
      totals(run(city).results, 2021, { stage: "primary" }).unplaced,
    );
    expect(seats.map(({ sharedWith }) => sharedWith)).toEqual([["m1"], ["m0"]]);
  });

  it("asks for a bus beyond a walk of 2 km, and lets it carry them up to 5 km", () => {
    const far = () => village(3500, 12).measure(mergerOf("small"));
    const bus = { kind: "bus", year: 2021, school: "central", stage: "primary" } as const;

    expect(unmet(gateOf(far().build()))).toEqual([
      ["seat", 10],
      ["journey", 50],
    ]);
    expect(
      unmet(
        gateOf(
          far()
            .measure({ ...bus, addedBuses: 2 })
            .build(),
        ),
      ),
    ).toEqual([]);
    expect(
      unmet(
        gateOf(
          far()
            .measure({ ...bus, addedBuses: 1 })
            .build(),
        ),
      ),
    ).toEqual([["bus", 10]]);
  });

  it("leaves to a closure the bus seats that others do not ride on: 60 from a hamlet on 2 × 50 seats leave 40 for 60", () => {
    const city = aCity()
      .settlement("village", { residents: ages(10) })
      .settlement("hamlet", { x: 7000, residents: ages(10) })
      .school("small", { enrolled: grades(10) })
      .school("central", { x: 3500, enrolled: grades(10) })
      .measure(mergerOf("small"))
      .measure({ kind: "bus", year: 2021, school: "central", stage: "primary", addedBuses: 2 })
      .build();

    expect(unmet(gateOf(city))).toEqual([["bus", 20]]);
  });

  const closing = { kind: "close", year: 2021, school: "small", ...PAPERS } as const;
  const moreBeds = { kind: "expand", school: "central", stage: "primary", addedRooms: 0 } as const;

  it("leaves to a closure the beds of the year before that others do not sleep in: 20 of 30 taken leave 10 for 20", () => {
    const two = { 10: 10, 9: 10 };
    const city = aCity()
      .settlement("village", { residents: two })
      .settlement("hamlet", { x: 18000, residents: two })
      .school("small", { enrolled: [0, 0, 0, 10, 10] })
      .school("central", { x: 9000, beds: 30, enrolled: [0, 0, 0, 10, 10] })
      .measure(closing)
      .measure({ ...moreBeds, year: 2021, addedBeds: 40 })
      .build();

    expect(unmet(gateOf(city))).toEqual([["bed", 10]]);
  });

  it("wants the bed to stand the year before in later years too: 10 of grade 4 get theirs in the year that they board", () => {
    const city = aCity()
      .settlement("village", { residents: { 7: 10 } })
      .school("small", { enrolled: [0, 10] })
      .school("central", { x: 9000 })
      .measure(closing)
      .measure({ ...moreBeds, year: 2022, addedBeds: 10 })
      .years(2)
      .build();

    expect(unmet(gateOf(city))).toEqual([
      ["seat", 10], // of grade 3, which does not board, in the year before
      ["bed", 10],
    ]);
  });

  it("takes the day journey in force: 1.8 km are too far on foot under a policy of 1.5 km", () => {
    const limit = { town: 1500, rural: 1500 };
    const city = village(1800, 12)
      .measure(mergerOf("small"))
      .measure({ kind: "policy", year: 2021, stage: "primary", set: { journeyLimitM: limit } });

    expect(unmet(gateOf(city.build()))).toEqual([
      ["seat", 10],
      ["journey", 50],
    ]);
  });

  it("wants the papers dated, each after the one before, and all before 1 September", () => {
    const papers = { hearing: "2021-05-01", consent: "2021-04-01", publicNotice: "2021-09-01" };

    expect(unmet(gateOf(village(1000, 12).measure(mergerOf("small", papers)).build()))).toEqual([
      ["consent", "tooEarly"],
      ["publicNotice", "tooLate"],
      ["approval", "missing"],
    ]);
  });
});

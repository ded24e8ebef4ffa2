import { describe, expect, it } from "vitest";
import type { Assumptions } from "../../../../src/domain/assumptions";
import { aCity, run } from "../../../builders/aCity";
import { attendances, seated, yearOf } from "../../../builders/attendance";

const name = { zh: "片", en: "area" };
/** A school of one grade and one room. */
const oneRoom = (x: number) => ({ x, grades: [1, 1] as const });

const twoSchools = (assumed: Partial<Assumptions> = {}) =>
  aCity()
    .settlement("v", { entrants: 60 })
    .school("near", oneRoom(100))
    .school("next", oneRoom(300))
    .assume(assumed);

describe("placement (method 4.2, 4.4)", () => {
  it("fills the nearest school up to the standard, then the next", () => {
    const { results } = run(twoSchools().build());

    expect(seated(results)).toEqual({ "near.1": 40, "next.1": 20 });
    expect(yearOf(results).summary.objective).toBe(40 * 100 + 20 * 300);
  });

  it("goes above the standard only where no seat within it is left in reach", () => {
    const { results } = run(aCity().settlement("v", { entrants: 60 }).school("near", oneRoom(100)).build());

    expect(seated(results)).toEqual({ "near.1": 50, "none.1": 10 });
    expect(yearOf(results).summary).toMatchObject({ overStandard: 10, unplaced: 10 });
  });

  it("is proved by a bound that lets the other grades have their rooms where one sits closer than tolerated", () => {
    const city = aCity()
      .settlement("v", { residents: { 5: 60, 6: 70, 7: 60 } })
      .school("s", { grades: [1, 2], rooms: 2, enrolled: [70, 60] })
      .build();

    const { results } = run(city);

    // Seventy keep their one room; the other holds fifty at the tolerated size. Nobody teaches the sixty of grade three.
    expect(seated(results)).toEqual({ "s.1": 50, "s.2": 70, "none.1": 10, "none.3": 60 });
    expect(yearOf(results).proof?.unplaced).toEqual({ value: 70, bound: 70 });
  });

  it("sends away those for whom the next school is the smallest detour", () => {
    const city = aCity()
      .settlement("left", { x: 0, entrants: 30 })
      .settlement("right", { x: 1000, entrants: 30 })
      .school("s", oneRoom(500))
      .school("t", oneRoom(1700))
      .build();

    expect(
      attendances(run(city).results).map(({ settlement, school, pupils }) => [settlement, school, pupils]),
    ).toEqual([
      ["left", "s", 30],
      ["right", "s", 10],
      ["right", "t", 20],
    ]);
  });

  it("sends everybody to the nearest school, whatever its room, where the pressure is asked for", () => {
    const { results } = run(twoSchools({ mode: "nearest" }).build());

    expect(seated(results)).toEqual({ "near.1": 60 });
    expect(yearOf(results).summary.largestClass).toBe(60);
  });

  it("spreads pupils by the pull of seats and the square of the journey where they choose", () => {
    const city = aCity()
      .settlement("v", { entrants: 50 })
      .school("near", { x: 200, rooms: 6 })
      .school("next", { x: -400, rooms: 6 })
      .assume({ mode: "choice" })
      .build();

    // Pulls of 1 / 200² and 1 / 400²: four to one.
    expect(seated(run(city).results)).toEqual({ "near.1": 40, "next.1": 10 });
  });

  it("binds attendance areas first and places the rest elsewhere where areas are zones", () => {
    const zoned = (mode: Assumptions["mode"]) =>
      twoSchools({ mode })
        .measure({
          kind: "boundary",
          year: 2021,
          area: "a",
          name,
          stage: "primary",
          settlements: ["v"],
          schools: ["next"],
        })
        .measure({
          kind: "boundary",
          year: 2021,
          area: "b",
          name,
          stage: "primary",
          settlements: ["w"],
          schools: ["near"],
        })
        .settlement("w")
        .build();

    expect(seated(run(zoned("zoned")).results)).toEqual({ "next.1": 50, "near.1": 10 });
    expect(seated(run(zoned("nearby")).results)).toEqual({ "next.1": 50, "none.1": 10 });
  });

  it("keeps a village together where it can, at the cost of a longer way", () => {
    const city = aCity()
      .settlement("large", { entrants: 30 })
      .settlement("small", { x: 10, entrants: 20 })
      .school("near", oneRoom(100))
      .school("next", oneRoom(300))
      .assume({ wholeVillage: true })
      .build();

    const whole = attendances(run(city).results);

    expect(whole.map(({ settlement }) => settlement).sort()).toEqual(["large", "small"]);
    expect(yearOf(run(city).results).summary.unplaced).toBe(0);
  });
});

/** Villages whose school closes at the end of the base year, so that all of its pupils look for another. */
function closing(
  villages: Readonly<Record<string, { readonly x?: number; readonly enrolled: readonly number[] }>>,
) {
  const city = aCity();
  for (const [village, { x = 0, enrolled }] of Object.entries(villages)) {
    const residents = Object.fromEntries(enrolled.map((pupils, grade) => [6 + grade, pupils]));
    city.settlement(village, { x, residents }).school(`${village}'s`, { x, enrolled });
    city.measure({ kind: "close", year: 2021, school: `${village}'s` });
  }
  return city;
}

describe("beds", () => {
  it("are not filled beyond their number, day pupils beside them", () => {
    const city = closing({ near: { enrolled: [0, 0, 20] }, far: { x: 9000, enrolled: [0, 0, 20] } })
      .school("s", { beds: 12 })
      .build();
    const { results } = run(city);

    expect(seated(results)).toEqual({ "s.4": 32, "none.4": 8 });
    expect(yearOf(results).summary).toMatchObject({ boarders: 12, bedsShort: 0 });
  });

  it("are for pupils of grade four and above", () => {
    const city = closing({ far: { x: 9000, enrolled: [0, 10, 10] } })
      .school("s", { beds: 30 })
      .build();

    expect(seated(run(city).results)).toEqual({ "s.4": 10, "none.3": 10 });
  });

  it("are shared by all grades that board, as they ask", () => {
    const city = closing({ far: { x: 9000, enrolled: [0, 0, 10, 10] } })
      .school("s", { beds: 12 })
      .build();

    expect(seated(run(city).results)).toEqual({ "s.4": 6, "s.5": 6, "none.4": 4, "none.5": 4 });
  });

  it("are counted with those who keep theirs", () => {
    const city = closing({ far: { x: 9000, enrolled: [0, 0, 10] } })
      .settlement("hamlet", { x: -9000, residents: { 9: 9 } })
      .school("s", { beds: 12, enrolled: [0, 0, 0, 9] })
      .build();

    expect(seated(run(city).results)).toEqual({ "s.5": 9, "s.4": 3, "none.4": 7 });
  });

  it("cost more than a day place as far away", () => {
    const city = closing({ v: { enrolled: [0, 0, 10] } })
      .school("day", { x: 3000 })
      .school("beds", { x: -3001, beds: 10 })
      .build();

    expect(seated(run(city).results)).toEqual({ "day.4": 10 });
  });

  it("go to those for whom every other way is longer", () => {
    const city = closing({
      east: { x: 9000, enrolled: [0, 0, 10] },
      west: { x: -8000, enrolled: [0, 0, 10] },
    })
      .school("middle", { beds: 10 })
      .school("farther east", { x: 40_000, beds: 20 })
      .build();

    expect(attendances(run(city).results).map(({ settlement, school }) => [settlement, school])).toEqual([
      ["east", "farther east"],
      ["west", "middle"],
    ]);
  });

  it("of another county are nobody's here", () => {
    const city = closing({ v: { enrolled: [0, 0, 10] } })
      .school("abroad", { county: "other", beds: 30 })
      .build();

    expect(seated(run(city).results)).toEqual({ "none.4": 10 });
  });
});

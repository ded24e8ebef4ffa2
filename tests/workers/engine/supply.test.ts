import { describe, expect, it } from "vitest";
import type { Stage } from "../../../src/domain/stage";
import { extendModel } from "../../../src/model/extendModel";
import { totals } from "../../../src/model/indicators/totals";
import { baseSupply, nextSupply, offersAt, type Supply } from "../../../workers/engine/supply";
import { aCity, aSchool, type City, run } from "../../builders/aCity";
import type { WrittenMeasure } from "../../builders/aMeasure";

const name = { zh: "片", en: "area" };

/** What stands of one school and stage: grades, rooms and beds, year by year from the base year; "closed" where nothing does. */
function standing(city: City, school: string, stage: Stage = "primary", years = 4): string[] {
  const model = extendModel(city.model, city.scenario.measures, city.assumptions.stages);
  const [offer] = offersAt(model, school, stage);
  let supply: Supply = baseSupply(model, city.norms, city.assumptions.stages);
  const told = [];
  for (let year = 0; year <= years; year++) {
    if (year > 0) supply = nextSupply(model, supply, city.scenario.measures);
    const { isOpen, fromGrade, toGrade, rooms, beds } = supply;
    told.push(
      isOpen[offer]
        ? `${fromGrade[offer]}-${toGrade[offer]}, ${rooms[offer]} rooms, ${beds[offer]} beds`
        : "closed",
    );
  }
  return told;
}

const withMeasures = (...measures: WrittenMeasure[]) => {
  const city = aCity().settlement("v").school("s", { rooms: 6 }).school("t", { rooms: 12, x: 500 });
  for (const measure of measures) city.measure(measure);
  return city.build();
};

describe("supply, measure by measure (method 6)", () => {
  it("builds a school that opens with its entry grade and grows by one a year", () => {
    const school = aSchool("new", { grades: [1, 3], rooms: 3 });
    const city = withMeasures({ kind: "build", year: 2021, opens: "entry", school });

    expect(standing(city, "new")).toEqual([
      "closed",
      "1-1, 3 rooms, 0 beds",
      "1-2, 3 rooms, 0 beds",
      "1-3, 3 rooms, 0 beds",
      "1-3, 3 rooms, 0 beds",
    ]);
  });

  it("builds a school that opens with every grade", () => {
    const city = withMeasures({
      kind: "build",
      year: 2021,
      opens: "all",
      school: aSchool("new", { grades: [1, 3], rooms: 3 }),
    });

    expect(standing(city, "new", "primary", 1)).toEqual(["closed", "1-3, 3 rooms, 0 beds"]);
  });

  it("expands by rooms and beds", () => {
    const city = withMeasures({
      kind: "expand",
      year: 2022,
      school: "s",
      stage: "primary",
      addedRooms: 2,
      addedBeds: 30,
    });

    expect(standing(city, "s", "primary", 2)).toEqual([
      "1-6, 6 rooms, 0 beds",
      "1-6, 6 rooms, 0 beds",
      "1-6, 8 rooms, 30 beds",
    ]);
  });

  it("closes one school of a merger", () => {
    const city = withMeasures({ kind: "merge", year: 2021, school: "s", into: "t", campusStays: false });

    expect([standing(city, "s", "primary", 1)[1], standing(city, "t", "primary", 1)[1]]).toEqual([
      "closed",
      "1-6, 12 rooms, 0 beds",
    ]);
  });

  it("keeps a campus open and puts it under the other school's head", () => {
    const city = withMeasures({ kind: "merge", year: 2021, school: "s", into: "t", campusStays: true });
    const base = baseSupply(city.model, city.norms, city.assumptions.stages);
    const { head, isOpen } = nextSupply(city.model, base, city.scenario.measures);

    expect([[...base.head], [...head], [...isOpen]]).toEqual([
      [0, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  it("closes a school, and opens it again", () => {
    const city = withMeasures(
      { kind: "close", year: 2021, school: "s" },
      { kind: "convert", year: 2023, school: "s", to: { form: "reopen" } },
    );

    expect(standing(city, "s").map((told) => told === "closed")).toEqual([false, true, true, false, false]);
  });

  it("closes one stage of several", () => {
    const city = aCity()
      .school("nine", { offers: [{ stage: "junior" }] })
      .measure({ kind: "close", year: 2021, school: "nine", stage: "junior" })
      .build();

    expect([standing(city, "nine", "junior", 1)[1], standing(city, "nine", "primary", 1)[1]]).toEqual([
      "closed",
      "1-6, 6 rooms, 0 beds",
    ]);
  });

  it("turns a complete school into a teaching point, and back with more rooms", () => {
    const city = withMeasures(
      { kind: "convert", year: 2021, school: "s", to: { form: "teachingPoint", toGrade: 3 } },
      { kind: "convert", year: 2022, school: "s", to: { form: "complete", toGrade: 6, addedRooms: 2 } },
    );

    expect(standing(city, "s", "primary", 2)).toEqual([
      "1-6, 6 rooms, 0 beds",
      "1-3, 6 rooms, 0 beds",
      "1-6, 8 rooms, 0 beds",
    ]);
  });

  it("makes beds", () => {
    const city = withMeasures({
      kind: "convert",
      year: 2021,
      school: "s",
      to: { form: "boarding", stage: "primary", beds: 60 },
    });

    expect(standing(city, "s", "primary", 1)[1]).toBe("1-6, 6 rooms, 60 beds");
  });

  it("adds a junior stage to a primary school", () => {
    const city = withMeasures({
      kind: "convert",
      year: 2021,
      school: "s",
      to: { form: "nineYear", juniorRooms: 6, juniorBeds: 20 },
    });

    expect(standing(city, "s", "junior", 1)).toEqual(["closed", "1-3, 6 rooms, 20 beds"]);
  });

  it("adds every junior grade of a 5–4 system", () => {
    const city = aCity()
      .school("s", { rooms: 6, grades: [1, 5] })
      .settlement("v", { residents: { 10: 8 } })
      .years(4)
      .assume({
        stages: {
          ...withMeasures().assumptions.stages,
          primary: { entryAge: 6, grades: 5 },
          junior: { entryAge: 11, grades: 4 },
        },
      })
      .measure({
        kind: "convert",
        year: 2021,
        school: "s",
        to: { form: "nineYear", juniorRooms: 4, juniorBeds: 0 },
      })
      .build();

    expect(standing(city, "s", "junior", 1)[1]).toBe("1-4, 4 rooms, 0 beds");
    expect(totals(run(city).results, 2024, { stage: "junior" })).toMatchObject({ placed: 8, unplaced: 0 });
  });

  it("gives a junior stage no more rooms than the primary stage has, which closes without one", () => {
    const city = withMeasures({
      kind: "convert",
      year: 2021,
      school: "s",
      to: { form: "juniorRooms", rooms: 8 },
    });

    expect([standing(city, "s", "primary", 1)[1], standing(city, "s", "junior", 1)[1]]).toEqual([
      "closed",
      "1-3, 6 rooms, 0 beds",
    ]);
  });

  it("turns vocational rooms and beds general, no more than there are, and back; a stage without a room closes", () => {
    const city = aCity()
      .settlement("v")
      .school("v", { stage: "vocational", grades: [1, 3], rooms: 6, beds: 40 })
      .measure({ kind: "convert", year: 2021, school: "v", to: { form: "general", rooms: 4, beds: 100 } })
      .measure({ kind: "convert", year: 2022, school: "v", to: { form: "general", rooms: 4, beds: 0 } })
      .measure({ kind: "convert", year: 2023, school: "v", to: { form: "vocational", rooms: 1, beds: 0 } })
      .build();

    expect(standing(city, "v", "senior", 2)).toEqual([
      "closed",
      "1-3, 4 rooms, 40 beds",
      "1-3, 6 rooms, 40 beds",
    ]);
    expect(standing(city, "v", "vocational", 3)).toEqual([
      "1-3, 6 rooms, 40 beds",
      "1-3, 2 rooms, 0 beds",
      "closed",
      "1-3, 1 rooms, 0 beds",
    ]);
  });

  it("gives a new school one junior stage, though the plan names its conversion first", () => {
    const city = withMeasures(
      { kind: "convert", year: 2022, school: "new", to: { form: "nineYear", juniorRooms: 3, juniorBeds: 0 } },
      { kind: "build", year: 2021, opens: "all", school: aSchool("new", { stage: "junior", rooms: 6 }) },
    );

    expect(
      offersAt(extendModel(city.model, city.scenario.measures, city.assumptions.stages), "new"),
    ).toHaveLength(1);
    expect(standing(city, "new", "junior", 2)).toEqual([
      "closed",
      "1-3, 6 rooms, 0 beds",
      "1-3, 9 rooms, 0 beds",
    ]);
  });

  it("teaches no grade that the stage does not have", () => {
    const { stages } = aCity().build().assumptions;
    const city = aCity()
      .assume({ stages: { ...stages, primary: { entryAge: 6, grades: 5 } } })
      .school("six", { rooms: 5 })
      .school("three", { grades: [1, 3] })
      .measure({
        kind: "convert",
        year: 2021,
        school: "three",
        to: { form: "complete", toGrade: 6, addedRooms: 2 },
      })
      .build();

    expect(standing(city, "six", "primary", 0)).toEqual(["1-5, 5 rooms, 0 beds"]);
    expect(standing(city, "three", "primary", 1)[1]).toBe("1-5, 5 rooms, 0 beds");
  });

  it("opens again only what stood before, not a stage that is yet to come", () => {
    const city = withMeasures(
      { kind: "convert", year: 2021, school: "s", to: { form: "reopen" } },
      { kind: "convert", year: 2023, school: "s", to: { form: "nineYear", juniorRooms: 6, juniorBeds: 0 } },
    );

    expect(standing(city, "s", "junior").map((told) => told === "closed")).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it("lets a teaching point that is still growing grow no further", () => {
    const city = withMeasures(
      { kind: "build", year: 2021, opens: "entry", school: aSchool("new") },
      { kind: "convert", year: 2022, school: "new", to: { form: "teachingPoint", toGrade: 2 } },
    );

    expect(standing(city, "new").slice(1)).toEqual([
      "1-1, 6 rooms, 0 beds",
      ...Array(3).fill("1-2, 6 rooms, 0 beds"),
    ]);
  });

  it("does a year's supply measures in the planner's order", () => {
    const close: WrittenMeasure = { kind: "close", year: 2021, school: "s" };
    const reopen: WrittenMeasure = { kind: "convert", year: 2021, school: "s", to: { form: "reopen" } };

    expect(standing(withMeasures(close, reopen), "s", "primary", 1)[1]).toBe("1-6, 6 rooms, 0 beds");
    expect(standing(withMeasures(reopen, close), "s", "primary", 1)[1]).toBe("closed");
  });

  it("draws an area, draws it again, and lifts it", () => {
    const area = { kind: "boundary", area: "a", name, stage: "primary" } as const;
    const city = withMeasures(
      { ...area, year: 2021, settlements: ["v"], schools: ["s"] },
      { ...area, year: 2022, settlements: ["v"], schools: ["s", "t"] },
      { ...area, year: 2023, settlements: [], schools: [] },
    );
    let supply = baseSupply(city.model, city.norms, city.assumptions.stages);
    const schools = [2021, 2022, 2023].map(() => {
      supply = nextSupply(city.model, supply, city.scenario.measures);
      return supply.areas.map(({ offers }) => [...offers]);
    });

    expect(schools).toEqual([[[0]], [[0, 1]], []]);
  });

  it("sets a policy for one county and stage before the year's other measures", () => {
    const city = aCity()
      .county("east")
      .county("west")
      .measure({
        kind: "policy",
        year: 2021,
        county: "west",
        stage: "primary",
        set: { classSize: 55, journeyLimitM: { town: 1, rural: 2 } },
      })
      .build();
    const { rules } = nextSupply(
      city.model,
      baseSupply(city.model, city.norms, city.assumptions.stages),
      city.scenario.measures,
    );

    expect(rules[1].classSize[0]).toBe(40);
    expect([rules[7].classSize[5], rules[7].tolerated[5], rules[7].journeyLimitM.rural]).toEqual([55, 55, 2]);
  });

  it("adds pupils of a compound to demand and leaves supply alone", () => {
    const compound = {
      id: "c",
      name,
      county: "county",
      township: "county",
      setting: "town",
      terrain: "plain",
      lng: 0,
      lat: 0,
    } as const;
    const city = withMeasures({
      kind: "housing",
      year: 2021,
      compound,
      phases: [],
      occupancy: [],
      demand: { by: "yield", pupilsPerDwelling: {} },
    });

    expect(standing(city, "s", "primary", 1)).toEqual(["1-6, 6 rooms, 0 beds", "1-6, 6 rooms, 0 beds"]);
  });
});

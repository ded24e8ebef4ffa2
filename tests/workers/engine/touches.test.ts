import { describe, expect, it } from "vitest";
import { STAGES } from "../../../src/domain/stage";
import { orphans, touches } from "../../../workers/engine/touches";
import { aCity, aSchool, planned, pointAt, run } from "../../builders/aCity";
import { aMeasure } from "../../builders/aMeasure";
import { bytesOf } from "../../builders/bytes";

const twoCounties = () =>
  aCity()
    .settlement("e", { county: "east", entrants: 60 })
    .settlement("w", { county: "west", entrants: 60 })
    .school("se", { county: "east" })
    .school("sf", { county: "east", x: 500 })
    .school("sw", { county: "west", offers: [{ stage: "junior" }] })
    .years(3);
const name = { zh: "片", en: "area" };
const unit = (county: number, stage: (typeof STAGES)[number]) =>
  county * STAGES.length + STAGES.indexOf(stage);

describe("touches", () => {
  it("finds the stages of the one county that a school's closing can change", () => {
    const { model } = twoCounties().build();

    expect(touches(model, aMeasure("m", { kind: "close", year: 2021, school: "sw" }))).toEqual([
      unit(1, "primary"),
      unit(1, "junior"),
    ]);
  });

  it("finds one stage everywhere for a policy of no county", () => {
    const { model } = twoCounties().build();
    const policy = aMeasure("m", { kind: "policy", year: 2021, stage: "junior", set: { classSize: 45 } });

    expect(touches(model, policy)).toEqual([unit(0, "junior"), unit(1, "junior")]);
  });

  it("finds nothing for the opening of a school that is not there", () => {
    const { model } = twoCounties().build();

    expect(touches(model, aMeasure("m", { kind: "close", year: 2021, school: "nowhere" }))).toEqual([]);
  });
});

describe("an attendance area drawn again somewhere else", () => {
  it("is lifted where it was, whatever is remembered of an earlier run", () => {
    const first = aMeasure("drawn", {
      kind: "boundary",
      year: 2021,
      area: "a",
      name,
      stage: "primary",
      settlements: ["none"],
      schools: ["se"],
    });
    const city = twoCounties().settlement("none", { county: "east", x: 100_000 }).build();
    const again = aMeasure("again", {
      kind: "boundary",
      year: 2022,
      area: "a",
      name,
      stage: "primary",
      settlements: ["w"],
      schools: ["sw"],
    });
    const before = run(planned(city, [first]));

    const edited = planned(city, [first, again]);

    expect(bytesOf(run(edited, before).results)).toBe(bytesOf(run(edited).results));
  });
});

describe("orphans", () => {
  it("are measures that name what is neither in the dataset nor built by the plan", () => {
    const { model } = twoCounties().build();
    const measures = [
      aMeasure("known", { kind: "close", year: 2021, school: "sw" }),
      aMeasure("unknown", { kind: "close", year: 2021, school: "nowhere" }),
      aMeasure("new", {
        kind: "build",
        year: 2023,
        opens: "all",
        school: aSchool("new", { county: "east" }),
      }),
      aMeasure("later", { kind: "expand", year: 2024, school: "new", stage: "primary", addedRooms: 1 }),
      aMeasure("abroad", {
        kind: "build",
        year: 2023,
        opens: "all",
        school: aSchool("far", { county: "abroad" }),
      }),
      aMeasure("abroad too", { kind: "expand", year: 2024, school: "far", stage: "primary", addedRooms: 1 }),
    ];

    expect([...orphans(model, measures)]).toEqual(["unknown", "abroad", "abroad too"]);
  });

  it("are measures that build under an id of the dataset, or of a measure above", () => {
    const build = (id: string, school: string) =>
      aMeasure(id, { kind: "build", year: 2021, opens: "all", school: aSchool(school, { county: "east" }) });
    const city = planned(twoCounties().build(), [
      build("old", "se"),
      build("first", "new"),
      build("second", "new"),
    ]);

    const { results } = run(city);

    expect(results.setAside).toEqual(["old", "second"]);
  });

  it("are kept and set aside with the area of a compound that stands in no known county", () => {
    const compound = {
      id: "compound",
      name,
      county: "abroad",
      township: "abroad",
      setting: "town",
      terrain: "plain",
      ...pointAt({}),
    } as const;
    const city = twoCounties()
      .measure({
        kind: "housing",
        year: 2021,
        compound,
        phases: [],
        occupancy: [],
        demand: { by: "residents", personsPerDwelling: 3 },
      })
      .measure({
        kind: "boundary",
        year: 2021,
        area: "a",
        name,
        stage: "primary",
        settlements: ["compound"],
        schools: ["se"],
      })
      .build();

    expect(run(city).results.setAside).toEqual(["m0", "m1"]);
  });
});

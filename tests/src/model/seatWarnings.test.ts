import { describe, expect, it } from "vitest";
import { sharedWarnings, yearWarnings } from "../../../src/model/readers/warnings";
import { basinWarnings, seatWarnings } from "../../../src/model/seatWarnings";
import { aCity, run } from "../../builders/aCity";

/** A full school in town, and one with empty rooms in a village far away: one county. */
const townAndVillage = () =>
  aCity()
    .settlement("town", { setting: "urban", residents: { 6: 45, 5: 36, 4: 35 } })
    .school("crowded", { setting: "urban", enrolled: [45] })
    .settlement("village", { x: 50_000, residents: { 6: 10, 5: 10, 4: 10 } })
    .school("calm", { x: 50_000, enrolled: [10] })
    .years(2)
    .build();

describe("seat warnings", () => {
  it("go by the entry class of 40 of a school: 45 are red, 36 yellow, 35 green", () => {
    const { schools } = seatWarnings(run(townAndVillage()).results, 2020);

    const crowded = schools.find(({ school }) => school === "crowded");
    expect(crowded?.lights).toEqual(["red", "yellow", "green"]);
    expect(crowded?.intakes[0]).toEqual({ entrants: 45, normalIntake: 40 });
    expect(schools.find(({ school }) => school === "calm")?.lights).toEqual(["green", "green", "green"]);
  });

  it("go by the grades that a school has once it has grown: 6 rooms take in 2 × 40 for grades 1 to 3, and 1 × 40 once it is to have six", () => {
    const city = aCity()
      .settlement("village", { entrants: 45 })
      .school("point", { rooms: 6, grades: [1, 3] })
      .measure({
        kind: "convert",
        year: 2021,
        school: "point",
        to: { form: "complete", toGrade: 6, addedRooms: 0 },
      })
      .build();

    const [{ intakes, lights }] = seatWarnings(run(city).results, 2020).schools;

    expect(intakes.map(({ normalIntake }) => normalIntake)).toEqual([80, 40]);
    expect(lights[1]).toBe("red");
  });

  it("tell town from country: 55 entrants for 80 in the county are green, 45 for 40 in town are red and name their school", () => {
    const { results } = run(townAndVillage());

    const { settings } = seatWarnings(results, 2020);

    expect(settings.map(({ place, lights, red }) => [place, lights[0], red])).toEqual([
      ["town", "red", ["crowded"]],
      ["rural", "green", []],
    ]);
    expect(yearWarnings(results, 2020)).toContainEqual({
      kind: "seatWarning",
      severity: "serious",
      stages: ["primary"],
      county: "county",
      place: "town",
      lights: ["red", "yellow", "green"],
      red: ["crowded"],
    });
  });

  it("count a child of entry age without a place where it lives", () => {
    const city = aCity()
      .settlement("far", { x: 90_000, residents: { 5: 7 } })
      .settlement("town", { setting: "urban", residents: { 5: 36 } })
      .school("school", { setting: "urban" })
      .years(1)
      .build();

    const { settings } = seatWarnings(run(city).results, 2021);

    expect(settings.map(({ place, intakes }) => [place, intakes[0].entrants])).toEqual([
      ["town", 36],
      ["rural", 7],
    ]);
  });
});

describe("seat warnings by basin", () => {
  /** Two schools that most pupils of either can reach, and one that few of theirs can. */
  const shared = () =>
    aCity()
      .settlement("middle", { residents: { 5: 60 } })
      .school("west", { x: -500 })
      .school("east", { x: 500 })
      .settlement("village", { x: 50_000, residents: { 5: 40 } })
      .school("apart", { x: 50_000 })
      .years(1)
      .build();

  it("put schools together whose pupils could attend either: 60 for 80 are green, 40 for 40 red", () => {
    const basins = basinWarnings(run(shared()).results, 2021);

    expect(
      basins.map(({ schools, lights, intakes, red }) => [[...schools].sort(), lights, intakes[0], red]),
    ).toEqual([
      [["east", "west"], ["green"], { entrants: 60, normalIntake: 80 }, []],
      [["apart"], ["red"], { entrants: 40, normalIntake: 40 }, ["apart"]],
    ]);
  });

  it("warn of several schools together, and leave a school by itself to its own warning", () => {
    const crowded = aCity()
      .settlement("middle", { residents: { 5: 90 } })
      .school("west", { x: -500 })
      .school("east", { x: 500 })
      .years(1)
      .build();

    expect(sharedWarnings(run(shared()).results, 2021)).toEqual([]);
    const [warning] = sharedWarnings(run(crowded).results, 2021);
    expect(warning).toMatchObject({ kind: "basinWarning", severity: "serious", lights: ["red"] });
    expect(warning.kind === "basinWarning" && [...warning.schools].sort()).toEqual(["east", "west"]);
  });
});

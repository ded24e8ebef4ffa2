import { describe, expect, it } from "vitest";
import { aCity, aSchool, run } from "../../builders/aCity";
import { seated, yearOf } from "../../builders/attendance";

describe("simulate", () => {
  it("leaves children unplaced beyond the day journey", () => {
    const city = aCity().settlement("village", { x: 0, entrants: 12 }).school("far", { x: 3001 }).build();

    expect(seated(run(city).results)).toEqual({ "none.1": 12 });
  });

  it("seats children at the day journey's very end", () => {
    const city = aCity().settlement("village", { x: 0, entrants: 12 }).school("far", { x: 3000 }).build();

    expect(seated(run(city).results)).toEqual({ "far.1": 12 });
  });

  it("sets aside a measure for a school that is not there, and does the others", () => {
    const city = aCity()
      .settlement("village", { entrants: 12 })
      .school("near")
      .measure({ kind: "close", year: 2021, school: "nowhere" })
      .measure({ kind: "expand", year: 2021, school: "near", stage: "primary", addedRooms: 2 })
      .build();
    const { results } = run(city);

    expect(results.setAside).toEqual(["m0"]);
    expect([...yearOf(results).rooms]).toEqual([8]);
  });

  it("goes on in a county whose towns are empty, and where a point teaches no grade any more", () => {
    const city = aCity()
      .settlement("village", { entrants: 12 })
      .settlement("town", { setting: "town" })
      .school("upper", { grades: [2, 6] })
      .measure({ kind: "convert", year: 2021, school: "upper", to: { form: "teachingPoint", toGrade: 1 } })
      .build();

    expect(seated(run(city).results)).toEqual({ "none.1": 12 });
  });

  it("builds a school once, and sets aside a second measure that builds it", () => {
    const build = { kind: "build", year: 2021, opens: "all", school: aSchool("new") } as const;
    const once = aCity().settlement("village", { entrants: 12 }).measure(build);
    const twice = aCity().settlement("village", { entrants: 12 }).measure(build).measure(build).build();

    expect(run(twice).results.setAside).toEqual(["m1"]);
    expect(seated(run(twice).results)).toEqual(seated(run(once.build()).results));
  });
});

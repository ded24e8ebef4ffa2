import { describe, expect, it } from "vitest";
import { aCity, aSchool, run } from "../../../builders/aCity";
import { seated } from "../../../builders/attendance";

describe("room for newcomers (method 4.3)", () => {
  it("keeps a new school's rooms for the grades to come: one room in six for entrants", () => {
    const city = aCity()
      .settlement("v", { entrants: 90 })
      .measure({ kind: "build", year: 2021, opens: "entry", school: aSchool("new", { rooms: 6 }) })
      .build();

    expect(seated(run(city).results)).toEqual({ "new.1": 50, "none.1": 40 });
  });

  it("rounds the intake plan up where the other grades need no more than the rest", () => {
    const city = aCity().settlement("v", { entrants: 90 }).school("s", { rooms: 7 }).build();

    expect(seated(run(city).results)).toEqual({ "s.1": 90 });
  });

  it("rounds it down where the other grades do", () => {
    const city = aCity()
      .settlement("v", { residents: { 5: 90, 6: 60, 7: 60, 8: 30, 9: 30 } })
      .school("s", { rooms: 7, enrolled: [60, 60, 30, 30] })
      .build();

    // Grades two to five need 2 + 2 + 1 + 1 rooms at the tolerated size, so that one is left.
    expect(seated(run(city).results)).toMatchObject({ "s.1": 50, "none.1": 40 });
  });

  it("opens rooms that no grade needs to newcomers of a higher grade", () => {
    const city = aCity()
      .settlement("v", { residents: { 8: 90 } })
      .school("closing", { enrolled: [0, 0, 90] })
      .school("s", { x: 500, rooms: 6 })
      .measure({ kind: "close", year: 2021, school: "closing" })
      .build();

    expect(seated(run(city).results)).toEqual({ "s.4": 90 });
  });

  it("gives a teaching point's rooms to the grades that it has left", () => {
    const city = aCity()
      .settlement("v", { entrants: 90 })
      .school("s", { rooms: 6 })
      .measure({ kind: "convert", year: 2021, school: "s", to: { form: "teachingPoint", toGrade: 3 } })
      .build();

    expect(seated(run(city).results)).toEqual({ "s.1": 90 });
  });

  it("shares a small school's few rooms among all of its grades", () => {
    const city = aCity()
      .settlement("v", { residents: { 5: 30, 6: 20 } })
      .school("s", { rooms: 1, enrolled: [20] })
      .build();

    // One room, tolerated up to 50: twenty stay, thirty may come.
    expect(seated(run(city).results)).toEqual({ "s.1": 30, "s.2": 20 });
  });

  it("counts pupils from outside the county among those who take up room", () => {
    const city = aCity()
      .settlement("v", { entrants: 90 })
      .school("s", { rooms: 7, enrolled: [40, 40, 40, 40, 40] })
      .build();

    expect(seated(run(city).results)).toEqual({ "s.1": 90 });
  });

  it("keeps rooms for those whom a merger sends beside a grade that stays in full: 60 + 30 need two of six rooms", () => {
    const city = aCity()
      .settlement("v", { residents: { 6: 60, 7: 45, 8: 45, 9: 45, 10: 45, 11: 45 } })
      .settlement("w", { x: 500, residents: { 6: 30, 7: 40 } })
      .school("s", { rooms: 6, enrolled: [60, 45, 45, 45, 45, 45] })
      .school("small", { x: 500, enrolled: [30, 40] })
      .measure({ kind: "merge", year: 2021, school: "small", into: "s", campusStays: false })
      .build();

    // Grade 3 is left one room, tolerated up to 50: five of forty may join the forty-five who stay.
    expect(seated(run(city).results)).toMatchObject({ "s.2": 90, "s.3": 50, "none.3": 35 });
  });
});

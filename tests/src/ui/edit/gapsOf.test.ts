import { describe, expect, it } from "vitest";
import type { Measure } from "../../../../src/domain/measure";
import { gapsOf } from "../../../../src/ui/edit/gapsOf";
import { aSchool } from "../../../builders/aCity";
import { aMeasure } from "../../../builders/aMeasure";

describe("what a measure still lacks", () => {
  it("is nothing for a school with a name and rooms", () => {
    const build = aMeasure("m", { kind: "build", year: 2022, school: aSchool("new"), opens: "entry" });

    expect(gapsOf(build)).toEqual([]);
  });

  it("is rooms for a school that has none", () => {
    const school = aSchool("new", { rooms: 0 });

    expect(gapsOf(aMeasure("m", { kind: "build", year: 2022, school, opens: "all" }))).toEqual(["offers"]);
  });

  it("is the receiver of a merger, which may not be the school itself", () => {
    const merge = (into: string) =>
      gapsOf(aMeasure("m", { kind: "merge", year: 2022, school: "a", into, campusStays: false }));

    expect(merge("")).toEqual(["into"]);
    expect(merge("a")).toEqual(["same"]);
    expect(merge("b")).toEqual([]);
  });

  it("is a change where a policy changes nothing", () => {
    expect(gapsOf(aMeasure("m", { kind: "policy", year: 2022, stage: "primary", set: {} }))).toEqual([
      "change",
    ]);
  });

  it("is who pays where the shares do not add up to the whole", () => {
    const paid = (funding: object) =>
      gapsOf({ ...aMeasure("m", { kind: "close", year: 2022, school: "a" }), funding } as Measure);

    expect(paid({ central: 0.2, county: 0.7 })).toEqual(["funding"]);
    expect(paid({ central: 0.1, region: 0.2, county: 0.7 })).toEqual([]);
  });

  it("is beds or rooms where a conversion brings none", () => {
    const to = { form: "boarding", stage: "primary", beds: 0 } as const;

    expect(gapsOf(aMeasure("m", { kind: "convert", year: 2022, school: "a", to }))).toEqual(["rooms"]);
  });
});

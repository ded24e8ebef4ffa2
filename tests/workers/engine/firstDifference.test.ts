import { describe, expect, it } from "vitest";
import { measureKey } from "../../../src/domain/measureKey";
import { firstDifference } from "../../../workers/engine/firstDifference";
import { aSchool } from "../../builders/aCity";
import { aMeasure } from "../../builders/aMeasure";

const close = (year: number, school = "s") => aMeasure("m", { kind: "close", year, school });

describe("measureKey", () => {
  it("knows nothing of notes, money, papers, names and what a school is tied to", () => {
    const told = aMeasure("m", {
      kind: "close",
      year: 2021,
      school: "s",
      note: "n",
      capitalYuan: 1,
      line: "l",
      hearing: "2021-01-01",
    });
    const school = aSchool("new");
    const build = (name: string, tied = {}) =>
      measureKey(
        aMeasure("b", {
          ...tied,
          kind: "build",
          year: 2021,
          opens: "all",
          school: { ...school, name: { zh: name, en: name } },
        }),
      );

    expect(measureKey({ ...told, status: "done" })).toBe(measureKey(close(2021)));
    expect(build("one")).toBe(build("two"));
    expect(build("one", { tiedTo: "estate" })).toBe(build("one"));
  });

  it("knows school, year and rooms", () => {
    const expand = (addedRooms: number) =>
      measureKey(aMeasure("m", { kind: "expand", year: 2021, school: "s", stage: "primary", addedRooms }));

    expect(
      new Set([
        measureKey(close(2021)),
        measureKey(close(2022)),
        measureKey(close(2021, "t")),
        expand(1),
        expand(2),
      ]).size,
    ).toBe(5);
  });
});

describe("firstDifference", () => {
  it("is the first year in which two plans are not alike", () => {
    expect(firstDifference([close(2021), close(2025)], [close(2021), close(2023)])).toBe(2023);
  });

  it("is none where they are alike", () => {
    expect(firstDifference([close(2025), close(2021, "t")], [close(2021, "t"), close(2025)])).toBeUndefined();
  });

  it("sees another order within a year", () => {
    expect(firstDifference([close(2021), close(2021, "t")], [close(2021, "t"), close(2021)])).toBe(2021);
  });
});

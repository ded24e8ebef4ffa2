import { describe, expect, it } from "vitest";
import type { SettlementId } from "../../../src/domain/ids";
import type { Build, Housing } from "../../../src/domain/measure";
import { tiedSchool } from "../../../src/domain/tiedSchool";
import { pointAt } from "../../builders/aCity";
import { aMeasure } from "../../builders/aMeasure";

const place = {
  ...pointAt({}),
  county: "county",
  township: "county",
  setting: "town",
  terrain: "plain",
} as const;
const compound = aMeasure("h", {
  kind: "housing",
  year: 2026,
  compound: { ...place, id: "new", name: { zh: "小区", en: "compound" } },
  phases: [
    { year: 2025, dwellings: 0 },
    { year: 2028, dwellings: 500 },
    { year: 2026, dwellings: 1000 },
  ],
  occupancy: [],
  demand: { by: "residents", personsPerDwelling: 3 },
}) as Housing;
const school = (year: number, tiedTo?: string) =>
  aMeasure("b", {
    kind: "build",
    year,
    opens: "entry",
    school: {
      ...place,
      id: "school",
      name: { zh: "学校", en: "school" },
      kind: "primary",
      ownership: "public",
      offers: [{ stage: "primary", fromGrade: 1, toGrade: 6, rooms: 12, beds: 0 }],
    },
    ...(tiedTo !== undefined && { tiedTo: tiedTo as SettlementId }),
  }) as Build;

describe("tiedSchool", () => {
  it("is due with the first phase that has dwellings, and two years late when it opens in 2028", () => {
    expect(tiedSchool(school(2028, "new"), [compound])).toMatchObject({ due: 2026, yearsLate: 2 });
  });

  it("is in time when it opens with the first phase or before", () => {
    expect([2024, 2026].map((year) => tiedSchool(school(year, "new"), [compound])?.yearsLate)).toEqual([
      0, 0,
    ]);
  });

  it("is not asked of a school that is tied to nothing, or to a compound that has gone", () => {
    expect(tiedSchool(school(2028), [compound])).toBeUndefined();
    expect(tiedSchool(school(2028, "other"), [compound])).toBeUndefined();
  });
});

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Dataset } from "../../../../src/domain/dataset";
import type { School } from "../../../../src/domain/school";
import { readDataset } from "../../../../src/io/readDataset";
import { senseOf } from "../../../../src/io/sense/senseOf";
import { defaults } from "../import/defaults";

const part = (name: string): unknown =>
  JSON.parse(
    readFileSync(fileURLToPath(new URL(`../../../../data/zhongwei/${name}.json`, import.meta.url)), "utf8"),
  );
const { dataset: builtIn } = readDataset({
  dataset: part("dataset"),
  settlements: part("settlements"),
  residents: part("residents"),
  schools: part("schools"),
});
if (builtIn === undefined) throw new Error("expected the built-in city");

const [firstSchool] = builtIn.schools;
const told = (dataset: Dataset) =>
  senseOf(dataset, defaults.national, defaults.norms).map(({ rule, count }) => [rule, count]);
const rules = (dataset: Dataset) => told(dataset).map(([rule]) => rule);
const withSchools = (change: (school: School, row: number) => School): Dataset => ({
  ...builtIn,
  schools: builtIn.schools.map(change),
});
const withOffers = (school: School, change: (offer: School["offers"][number]) => object): School => ({
  ...school,
  offers: school.offers.map((offer) => ({ ...offer, ...change(offer) })),
});

describe("sense, not only form", () => {
  it("finds nothing odd in the built-in city", () => {
    expect(told(builtIn)).toEqual([]);
  });

  it("finds every school listed twice, in one line", () => {
    const twins = builtIn.schools.map((school) => ({ ...school, id: `${school.id}x` as School["id"] }));

    expect(told({ ...builtIn, schools: [...builtIn.schools, ...twins] })).toContainEqual([
      "nearNamesake",
      builtIn.schools.length,
    ]);
    expect(rules({ ...builtIn, schools: [...builtIn.schools, ...twins] })).toContain("calibration");
  });

  it("finds a totals row, and one school times ten", () => {
    const name = { zh: "合 计", en: "Total" };
    const total = withSchools((school, row) => (row === 0 ? { ...school, name } : school));
    const tenfold = withSchools((school, row) =>
      row > 0
        ? school
        : withOffers(school, ({ enrolment }) => ({
            enrolment: enrolment.map(({ year, byGrade }) => ({
              year,
              byGrade: year === builtIn.baseYear ? byGrade.map((pupils) => pupils * 10) : byGrade,
            })),
          })),
    );

    expect(told(total)).toEqual([["totalsRow", 1]]);
    expect(rules(tenfold)).toEqual(expect.arrayContaining(["crowded", "rollJump"]));
  });

  it("finds a village and a school at 0/0", () => {
    const nowhere = { lng: 0, lat: 0 };
    const settlements = builtIn.settlements.map((one, row) => (row === 5 ? { ...one, ...nowhere } : one));

    expect(told({ ...builtIn, settlements })).toEqual([["farOff", 1]]);
    expect(told(withSchools((school, row) => (row === 9 ? { ...school, ...nowhere } : school)))).toEqual([
      ["farOff", 1],
    ]);
  });

  it("finds junior grades numbered from seven", () => {
    const numbered = withSchools((school) =>
      withOffers(school, ({ stage, fromGrade, toGrade }) =>
        stage === "junior" ? { fromGrade: fromGrade + 6, toGrade: toGrade + 6 } : {},
      ),
    );

    expect(rules(numbered)).toContain("gradesOutsideStage");
  });

  it("finds that the base year has no pupils", () => {
    const offers = builtIn.schools.reduce((sum, school) => sum + school.offers.length, 0);

    expect(told({ ...builtIn, baseYear: 2021 })).toContainEqual(["noBaseYear", offers]);
    expect(firstSchool.offers[0].enrolment.some(({ year }) => year === builtIn.baseYear)).toBe(true);
  });
});

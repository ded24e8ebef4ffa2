import { describe, expect, it } from "vitest";
import type { CityFiles } from "../../../../../src/io/city/cityFiles";
import { readCity } from "../../../../../src/io/city/readCity";
import { type Imported, importCity, type SourceFile } from "../../../../../src/io/import/importCity";
import { readStanding } from "../../../../../src/io/import/refresh/standing";
import { defaults, source } from "../defaults";

const HEAD = "学校名称,县区,乡镇,一年级,二年级,三年级,四年级,五年级,六年级,教室数";
const FIRST = `${HEAD}
县一小,甲县,城关镇,88,81,79,90,86,91,12
马家沟小学,甲县,北塬乡,21,19,17,22,20,18,6
石峡学校,甲县,北塬乡,9,8,7,9,8,6,6
河湾小学,甲县,城关镇,40,41,42,43,44,45,7
`;
/** A year on: one school gone, one new, one called otherwise, no rooms told. */
const SECOND = `${HEAD.replace(",教室数", "")}
城关镇县一小,甲县,城关镇,90,88,81,79,90,86
马家沟小学,甲县,北塬乡,15,21,19,17,22,20
石峡二小（原石峡学校）,甲县,北塬乡,7,9,8,7,9,8
新区小学,甲县,城关镇,60,0,0,0,0,0
`;
const VILLAGES = "村名称,县区,乡镇,常住人口\n东街社区,甲县,城关镇,5200\n马家沟村,甲县,北塬乡,1300\n";

const cityOf = ({ city }: Imported): CityFiles => {
  if (city === undefined) throw new Error("expected a city");
  return city.files;
};
const standingOf = (files: CityFiles) => {
  const { standing, issues } = readStanding(files);
  if (standing === undefined) throw new Error(JSON.stringify(issues));
  return standing;
};
const first = async (...more: readonly SourceFile[]) =>
  cityOf(await importCity([source("2024.csv", FIRST), ...more], { cityName: "某县" }, defaults));
const onto = (files: CityFiles, ...next: readonly SourceFile[]) =>
  importCity(next, {}, defaults, undefined, standingOf(files));
const datasetOf = (files: CityFiles) => {
  const { city, issues } = readCity(files);
  if (city === undefined) throw new Error(JSON.stringify(issues));
  return city.model.dataset;
};

describe("next year's files, put into a standing city", () => {
  it("make a new base year; what is new, gone, renamed and changed is told", async () => {
    const before = await first();
    const { city, pairs } = await onto(before, source("2025.csv", SECOND));

    expect(city).toMatchObject({ baseYear: 2025, schools: 4, pupils: 514 + 114 + 48 + 60, issues: [] });
    expect(city?.changes).toMatchObject({
      baseYear: [2024, 2025],
      pupils: [515 + 117 + 47 + 255, 736],
      rung: [1, 2],
    });
    expect(city?.changes?.groups.map(({ kind, count }) => [kind, count])).toEqual([
      ["schoolNew", 1],
      ["schoolGone", 1],
      ["schoolRenamed", 1],
      ["pupils", 3],
    ]);
    expect(pairs).toContainEqual(
      expect.objectContaining({ older: "石峡学校", newer: "石峡二小", isOne: true }),
    );
  });

  it("keep the ids of schools, their rolls of earlier years, and the rooms of which they do not tell", async () => {
    const before = datasetOf(await first());
    const after = datasetOf(cityOf(await onto(await first(), source("2025.csv", SECOND))));

    for (const was of before.schools.filter(({ name }) => name.zh !== "河湾小学")) {
      const school = after.schools.find(({ id }) => id === was.id);
      expect(school?.offers.map(({ rooms }) => rooms)).toEqual(was.offers.map(({ rooms }) => rooms));
      expect(school?.offers[0].enrolment.map(({ year }) => year)).toEqual([2024, 2025]);
      expect(school?.offers[0].enrolment[0]).toEqual(was.offers[0].enrolment[0]);
    }
    expect(after.schools.find(({ name }) => name.zh === "石峡二小")?.remark.zh).toContain("石峡学校");
  });

  it("give the same bytes when they are put in again", async () => {
    const once = cityOf(await onto(await first(), source("2025.csv", SECOND)));
    const twice = cityOf(await onto(once, source("2025.csv", SECOND)));

    for (const [name, text] of once) expect(twice.get(name) === text, name).toBe(true);
    expect(twice.size).toBe(once.size);
  });

  it("leave a school that a part of the list does not name, with the pupils of its last year", async () => {
    const [head, , farm] = SECOND.split("\n");
    const { city, groups } = await onto(await first(), source("2025.csv", `${head}\n${farm}\n`));

    expect(city).toMatchObject({ baseYear: 2025, schools: 4, pupils: 515 + 114 + 47 + 255 });
    expect(groups.find(({ rule }) => rule === "baseYearMissing")?.count).toBe(3);
    expect(groups.map(({ rule }) => rule)).not.toContain("goneSchool");
  });

  it("replace homes that stood in, and leave the schools as they were", async () => {
    const before = await first();
    const { city } = await onto(before, source("v.csv", VILLAGES));
    const after = datasetOf(city?.files ?? new Map());

    expect(city).toMatchObject({ rung: 3, baseYear: 2024, settlements: 2 });
    expect(city?.changes?.rung).toEqual([1, 3]);
    expect(after.schools).toEqual(datasetOf(before).schools);
    expect(after.provenance.filter(({ kind }) => kind === "madeUp")).toEqual([]);
  });

  it("carry residents on to the new year, and say so", async () => {
    const before = await first(source("v.csv", VILLAGES));
    const { city } = await onto(before, source("2025.csv", SECOND));
    const after = datasetOf(city?.files ?? new Map());
    const [was] = datasetOf(before).settlements;
    const [is] = after.settlements;

    expect(is.id).toBe(was.id);
    expect(is.residents.male[40]).toBeCloseTo(
      was.residents.male[39] * Math.exp(-defaults.national.mortality.male[39]),
      9,
    );
    expect(after.provenance.some(({ note }) => note.en.includes("by death rates"))).toBe(true);
  });

  it("keep plans, outlines and norms of the city as they are", async () => {
    const before = new Map([...(await first()), ["scenarios/own.json", '{"version":1}']]);
    const own = standingOf(await first());
    const { city } = await importCity([source("2025.csv", SECOND)], {}, defaults, undefined, {
      ...own,
      files: before,
    });

    expect(city?.files.get("scenarios/own.json")).toBe('{"version":1}');
    expect(city?.files.get("norms.json")).toBe(before.get("norms.json"));
  });
});

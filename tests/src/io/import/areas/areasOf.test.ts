import { describe, expect, it } from "vitest";
import type { Boundary } from "../../../../../src/domain/measure";
import { readCity } from "../../../../../src/io/city/readCity";
import { importCity } from "../../../../../src/io/import/importCity";
import type { Recipe } from "../../../../../src/io/import/recipe";
import { defaults, source } from "../defaults";

const SCHOOLS =
  "学校名称,学校代码,lng,lat,一年级\n东小学,E1,105.21,37.51,10\n西小学,W1,105.11,37.51,11\n环小学,R1,105.004,37.41,3\n碎小学,S1,105.23,37.51,4\n";
const MAP = [source("08-areas.geojson"), source("08-settlements.csv"), source("s.csv", SCHOOLS)];

async function areasIn(files: Parameters<typeof importCity>[0], said: Partial<Recipe> = {}) {
  const { city, findings } = await importCity(files, said, defaults);
  if (city === undefined) throw new Error("expected a city");
  const read = readCity(city.files);
  const areas = read.city?.scenarios.find(({ id }) => (id as string) === "areas")?.measures ?? [];
  const found = (rule: string) => findings.filter((one) => one.rule === rule).map((one) => one.found);
  return {
    issues: read.issues,
    found,
    areas: Object.fromEntries(
      (areas as readonly Boundary[]).map(({ schools, settlements }) => [schools.join(), settlements.join()]),
    ),
  };
}

describe("attendance areas drawn on a map", () => {
  it("take whoever lies in them, not in their holes; what is wrong with them is named", async () => {
    const { areas, found, issues } = await areasIn(MAP);

    expect(issues).toEqual([]);
    expect(areas).toEqual({ E1: "v1,v2,v5", W1: "v3", R1: "v6", S1: "v5" });
    expect(found("areaTwice")).toEqual(["In two areas: 东小学 / 碎小学"]);
    expect(found("areaHole")).toEqual(["W1: In the hole of the west"]);
    expect(found("areaNone")).toEqual(["In the hole of the west", "Nowhere"]);
    expect(found("areaCrossing")).toEqual(["R1"]);
  });

  it("are refused where they cross themselves, and take nobody twice, where the planner says so", async () => {
    const { areas } = await areasIn(MAP, { fixes: { areaCrossing: "drop", areaTwice: "none" } });

    expect(areas).toEqual({ E1: "v1,v2", W1: "v3" });
  });

  it("are the same whatever the order of their features", async () => {
    const map = JSON.parse(new TextDecoder().decode(MAP[0].bytes));
    const turned = JSON.stringify({ ...map, features: [...map.features].reverse() });

    expect((await areasIn([source("08.geojson", turned), MAP[1], MAP[2]])).areas).toEqual(
      (await areasIn(MAP)).areas,
    );
  });

  it("without rings or school are told", async () => {
    const square = [
      [
        [105.2, 37.5],
        [105.21, 37.5],
        [105.21, 37.51],
        [105.2, 37.5],
      ],
    ];
    const feature = (school: string, coordinates: unknown) => ({
      type: "Feature",
      properties: { school },
      geometry: { type: "Polygon", coordinates },
    });
    const tiny = [
      [
        [105.2, 37.5],
        [105.2001, 37.5],
        [105.2001, 37.5001],
        [105.2, 37.5],
      ],
    ];
    const features = [
      feature("没有的小学", square),
      feature("E1", [
        [
          [105.2, 37.5],
          [105.21, 37.5],
        ],
      ]),
      feature("W1", tiny),
    ];
    const { areas, found } = await areasIn([
      source("a.geojson", JSON.stringify({ type: "FeatureCollection", features })),
      MAP[1],
      MAP[2],
    ]);

    expect(areas).toEqual({});
    expect(found("areaSchool")).toEqual(["没有的小学"]);
    expect(found("areaTooFew")).toEqual(["E1"]);
    expect(found("areaSliver")).toEqual(["W1"]);
  });
});

describe("attendance areas as lists", () => {
  const VILLAGES = "村名称,村代码,常住人口\n东街社区,v1,500\n马家沟村,v2,300\n李家庄村,v3,200\n";

  it("name the communities of each school", async () => {
    const list = "学校名称,招生范围\n东小学,东街社区、马家沟村1-5组\n西小学,李家庄、没有村\n";
    const { areas, found } = await areasIn([
      source("a.csv", list),
      source("v.csv", VILLAGES),
      source("s.csv", SCHOOLS),
    ]);

    expect(areas).toEqual({ E1: "v1,v2", W1: "v3" });
    expect(found("areaPlace")).toEqual(["没有村"]);
  });

  it("name the school of each community", async () => {
    const list = "村名称,对口学校\n东街社区,东小学\n马家沟,东小学、西小学\n";
    const { areas, found } = await areasIn([
      source("a.csv", list),
      source("v.csv", VILLAGES),
      source("s.csv", SCHOOLS),
    ]);

    expect(areas).toEqual({ E1: "v1,v2", W1: "v2" });
    expect(found("areaNone")).toEqual(["李家庄村"]);
  });
});

import { describe, expect, it } from "vitest";
import { readCityZip, writeCityZip } from "../../../../../src/io/city/cityZip";
import { readCity } from "../../../../../src/io/city/readCity";
import { writeDataset } from "../../../../../src/io/city/writeDataset";
import { importCity } from "../../../../../src/io/import/importCity";
import { journeyM } from "../../../../../src/model/reach";
import { type Drawn, geoJsonOf, shpOf } from "../../../../builders/mapFiles";
import { defaults, source } from "../defaults";

const SCHOOLS = source(
  "s.csv",
  "学校名称,学校代码,lng,lat,一年级\n东小学,E1,105.21,37.5,10\n西小学,W1,105.11,37.5,11\n",
);
const VILLAGES = source(
  "v.csv",
  "村名称,村代码,lng,lat,常住人口\n东街社区,v1,105.2,37.5,500\n马家沟村,v2,105.12,37.5,300\n孤村,v3,105.3,37.9,20\n",
);

async function cityOf(...files: Parameters<typeof importCity>[0]) {
  const { city, findings, tables } = await importCity([SCHOOLS, VILLAGES, ...files], {}, defaults);
  if (city === undefined) throw new Error("expected a city");
  const { city: read, issues } = readCity(city.files);
  if (read === undefined) throw new Error(JSON.stringify(issues));
  const found = (rule: string) => findings.filter((one) => one.rule === rule).map((one) => one.found);
  const { model } = read;
  const ways = (model.dataset.journeys ?? []).map(({ from, to, metres }) => `${from} ${to} ${metres}`);
  const metres = (home: string, school: string) =>
    journeyM(
      model,
      model.settlementRow.get(home) ?? -1,
      model.offersOfSchool[model.schoolRow.get(school) ?? -1][0],
      read.assumptions.detour,
    );
  return { files: city.files, model, found, ways, metres, kinds: tables.map(({ recipe }) => recipe.kind) };
}

describe("a table of ways", () => {
  it("holds for its pairs; its holes, its unknown names and what stands twice are named", async () => {
    const { ways, found, kinds } = await cityOf(
      source(
        "w.csv",
        "村,学校,路程（公里）\n东街社区,东小学,1.2\n马家沟村,西小学,0.9\n马家沟村,东小学,\n东街社区,东小学,1.3\n别村,东小学,4\n",
      ),
    );

    expect(kinds).toContain("journeys");
    expect(ways).toEqual(["v1 E1 1200", "v2 W1 900"]);
    expect(found("journeyMissing")).toEqual(["马家沟村 → 东小学"]);
    expect(found("journeyPlace")).toEqual(["别村"]);
    expect(found("journeyTwice")).toEqual(["东街社区 → 东小学: 1200 ≠ 1300"]);
    expect(found("journeyHoles")).toEqual(["4 / 6"]);
  });

  it("may go from the schools, in any order of its rows, and in minutes", async () => {
    const rows = ["E1,v1,3", "W1,v2,3", "E1,v2,30"];
    const read = (order: readonly string[]) =>
      cityOf(source("w.csv", `from,to,minutes\n${order.join("\n")}\n`));
    const [forth, back] = await Promise.all([read(rows), read(rows.toReversed())]);

    expect(back.ways).toEqual(forth.ways);
    expect(forth.ways).toEqual(["v1 E1 1147", "v2 E1 11468", "v2 W1 1147"]);
    expect(forth.found("journeyPace")).toEqual(["382 m/min"]);
  });
});

describe("road lines", () => {
  const line = (name: string, ...points: readonly (readonly [number, number])[]): Drawn => ({
    points,
    figures: { name },
  });
  const ROADS = [
    line("大街", [105.1, 37.5], [105.12, 37.5]),
    line("北环", [105.12, 37.5], [105.12, 37.55], [105.2, 37.55], [105.2, 37.5]),
    line("东路", [105.2, 37.5], [105.22, 37.5]),
    line("断头路", [105.4, 37.5], [105.41, 37.5]),
  ];

  it("are followed, with islands and places off the roads named", async () => {
    const { found, metres, kinds, model } = await cityOf({ name: "道路.geojson", bytes: geoJsonOf(ROADS) });

    expect(kinds).toContain("roads");
    expect(model.dataset.roads).toHaveLength(4);
    expect(metres("v1", "E1")).toBe(882);
    expect(metres("v2", "E1")).toBe(19_054);
    expect(found("roadIsland")).toEqual(["断头路: 0.9 km"]);
    expect(found("offRoad")).toEqual(["孤村"]);
  });

  it("are the same out of a shapefile, and in whatever order and direction they stand", async () => {
    const first = await cityOf({ name: "道路.geojson", bytes: geoJsonOf(ROADS) });
    const turned = ROADS.toReversed();
    const other = await cityOf({ name: "道路.geojson", bytes: geoJsonOf(turned) });
    const shape = await cityOf({ name: "road.shp", bytes: shpOf("line", ROADS) });

    expect(other.files.get("roads.json")).toBe(first.files.get("roads.json"));
    expect(shape.model.dataset.roads?.map(({ id }) => id)).toEqual(
      first.model.dataset.roads?.map(({ id }) => id),
    );
  });

  it("go into the city file and come back to the byte", async () => {
    const { files, model } = await cityOf(
      { name: "道路.geojson", bytes: geoJsonOf(ROADS) },
      source("w.csv", "村,学校,路程\n东街社区,东小学,1200\n"),
    );
    const back = readCityZip(writeCityZip(files)).files;

    expect([...(back ?? [])].sort()).toEqual([...files].sort());
    for (const name of ["journeys.json", "roads.json"])
      expect(writeDataset(model.dataset).get(name)).toBe(files.get(name));
  });
});

import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readCityZip, writeCityZip } from "../../../../../src/io/city/cityZip";
import { readCity } from "../../../../../src/io/city/readCity";
import { fromWgs84 } from "../../../../../src/io/import/datum";
import { importCity } from "../../../../../src/io/import/importCity";
import { gb18030 } from "../../../../builders/dirtyForms";
import { type Drawn, dbfOf, geoJsonOf, kmlOf, shpOf } from "../../../../builders/mapFiles";
import { defaults } from "../defaults";

const WHERE = [
  ["县一小", 105.185, 37.512, 88],
  ["马家沟小学", 105.301, 37.447, 21],
] as const;
const at = (place: (lng: number, lat: number) => readonly [number, number]): readonly Drawn[] =>
  WHERE.map(([name, lng, lat, pupils]) => ({
    points: [place(lng, lat)],
    figures: { name, 一年级: pupils, 教室数: 6 },
  }));
const degrees = at((lng, lat) => [lng, lat]);
const metres = at((lng, lat) => fromWgs84("GK3:35", { lng, lat }));
const PRJ = `PROJCS["CGCS2000_3_Degree_GK_Zone_35",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",35500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",105.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]`;
const text = (content: string) => new TextEncoder().encode(content);

const FORMS: readonly (readonly [string, Readonly<Record<string, Uint8Array>>])[] = [
  ["GeoJSON", { "schools.geojson": geoJsonOf(degrees) }],
  ["KML", { "schools.kml": kmlOf(degrees) }],
  ["KMZ", { "schools.kmz": zipSync({ "doc.kml": kmlOf(degrees) }) }],
  [
    "a loose shapefile with zone digits and a table in GBK",
    { "a.shp": shpOf("point", metres), "A.DBF": dbfOf(metres, gb18030), "a.shx": text("x".repeat(100)) },
  ],
  [
    "a zipped shapefile with its projection",
    {
      "a.zip": zipSync({
        "in/a.shp": shpOf("point", metres),
        "in/a.dbf": dbfOf(metres),
        "in/a.prj": text(PRJ),
        "in/a.cpg": text("UTF-8"),
      }),
    },
  ],
];

describe("schools on a map", () => {
  it.each(FORMS)("come out of %s, each at its own point", async (_, files) => {
    const given = Object.entries(files).map(([name, bytes]) => ({ name, bytes }));
    for (const sources of [given, given.toReversed()]) {
      const { city, groups, places } = await importCity(sources, {}, defaults);

      expect(city).toMatchObject({ schools: 2, pupils: 109, issues: [] });
      expect(groups.filter(({ severity }) => severity === "error")).toEqual([]);
      for (const [name, lng, lat] of WHERE) {
        const place = places.find((one) => one.name === name);
        expect(Math.abs((place?.lng ?? 0) - lng)).toBeLessThan(2e-6);
        expect(Math.abs((place?.lat ?? 0) - lat)).toBeLessThan(2e-6);
      }
    }
  });

  it.each([
    ["a shapefile cut short", "a.shp", shpOf("point", metres).slice(0, 60), "cut"],
    ["a KML that is no XML", "a.kml", text("<kml><Placemark>"), "cut"],
    ["a map without a place", "a.geojson", text('{"type":"FeatureCollection","features":[]}'), "empty"],
    ["a text that is no map", "a.json", text('{"a": "b"}'), "unknown"],
  ])("are refused in a word: %s", async (_, name, bytes, fault) => {
    const { groups } = await importCity([{ name, bytes }], {}, defaults);

    expect(groups[0]).toMatchObject({ rule: "fileRefused", first: [{ file: name, found: fault }] });
  });

  it("keep layers that are nothing else, and go under the city by the names of their files", async () => {
    const flood = geoJsonOf([
      {
        points: [
          [105, 37],
          [106, 37],
          [106, 38],
          [105, 37],
        ],
        figures: { name: "一区", risk: 3 },
      },
      {
        points: [
          [105, 37],
          [105.5, 37.2],
        ],
        figures: { name: "堤" },
      },
    ]);
    const { city, tables } = await importCity(
      [
        { name: "maps/洪水淹没区.geojson", bytes: flood },
        { name: "s.csv", bytes: text("学校名称,一年级\n县一小,88\n") },
      ],
      {},
      defaults,
    );
    const read = readCity(city?.files ?? new Map());
    const back = readCityZip(writeCityZip(city?.files ?? new Map()));

    expect(tables.map(({ recipe }) => recipe.kind)).toEqual(["background", "background", "schools"]);
    expect(read.city?.backgrounds).toMatchObject([
      {
        name: "洪水淹没区",
        features: { features: [{ properties: { name: "一区" } }, { properties: { name: "堤" } }] },
      },
    ]);
    expect([...(back.files ?? [])].sort()).toEqual([...(city?.files ?? [])].sort());
  });

  it("keep the coordinates of boundaries whose township the city has, and tell of others", async () => {
    const ring = [
      [105, 37],
      [106, 37],
      [106, 38],
      [105, 37],
    ] as const;
    const outlines = geoJsonOf([
      { points: ring, figures: { 乡镇: "城关镇" } },
      { points: ring, figures: { 乡镇: "别处镇" } },
    ]);
    const schools = text("学校名称,乡镇,一年级\n县一小,城关镇,88\n");
    const { city, groups } = await importCity(
      [
        { name: "o.geojson", bytes: outlines },
        { name: "s.csv", bytes: schools },
      ],
      {},
      defaults,
    );
    const drawn = JSON.parse(city?.files.get("outlines.geojson") ?? "null");

    expect(drawn.features).toMatchObject([
      { properties: { level: "township", name: "城关镇" }, geometry: { coordinates: [[ring]] } },
    ]);
    expect(groups.find(({ rule }) => rule === "outlineUnknown")?.first[0].found).toBe("别处镇");
  });
});

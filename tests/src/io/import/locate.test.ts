import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Datum, fromWgs84, toWgs84 } from "../../../../src/io/import/datum";
import { guessFields } from "../../../../src/io/import/guessFields";
import { locate } from "../../../../src/io/import/locate";
import { readDegrees } from "../../../../src/io/import/readDegrees";
import { tablesOf } from "./aFile";

async function pointsOf(file: string) {
  const [table] = await tablesOf(file);
  const { fields } = guessFields(table);
  const [lng, lat] = ["lng", "lat"].map((what) => fields.findIndex((field) => field.what === what));
  return locate(
    table.rows.map(({ cells }) => ({
      lng: readDegrees(cells[lng]) ?? Number.NaN,
      lat: readDegrees(cells[lat]) ?? Number.NaN,
    })),
  );
}

describe("where rows lie", () => {
  it("turns the pairs of one township round, and names their rows", async () => {
    const { points, swapped } = await pointsOf("02-swapped-in-one-township.csv");

    expect(swapped).toEqual([3, 4, 5]);
    expect(points[3]).toEqual({ lng: 105.312, lat: 37.4711 });
    for (const point of points) {
      expect(point?.lng).toBeGreaterThanOrEqual(105.02);
      expect(point?.lng).toBeLessThanOrEqual(105.34);
    }
  });

  it("names the rows for which a township's centre stands in", async () => {
    expect((await pointsOf("07-one-point-for-many.csv")).shared).toEqual([
      [0, 1, 2],
      [4, 5],
    ]);
  });

  it("knows a projection by its zone digits, whichever figure comes first", () => {
    const [east, north] = fromWgs84("GK3:35", { lng: 105.184, lat: 37.519 });

    expect(Math.floor(east / 1e6)).toBe(35);
    for (const pair of [
      { lng: east, lat: north },
      { lng: north, lat: east },
    ])
      expect(locate([pair]).points[0]).toEqual({ lng: 105.184, lat: 37.519 });
  });

  it("takes 0/0 for no place", () => {
    expect(locate([{ lng: 0, lat: 0 }])).toMatchObject({ points: [undefined], wrong: [0] });
  });

  it.each([
    ["105°11′02″E", 105.183888],
    ["北纬37°30′", 37.5],
    ["1°13'15.6\" W", -1.221],
    ["105.184", 105.184],
  ])("reads %s as degrees", (text, degrees) => {
    expect(readDegrees(text)).toBeCloseTo(degrees, 5);
  });
});

const METRES_A_DEGREE = 111_320;

describe("every datum", () => {
  it.each<[Datum, number]>([
    ["GK3:35", 0.01],
    ["GK6:18", 0.01],
    ["GCJ-02", 1],
    ["BD-09", 1],
  ])("%s goes there and back to %f m", (datum, metres) => {
    fc.assert(
      fc.property(
        fc.double({ min: 103.6, max: 106.4, noNaN: true }),
        fc.double({ min: 20, max: 50, noNaN: true }),
        (lng, lat) => {
          const back = toWgs84(datum, ...fromWgs84(datum, { lng, lat }));

          expect(Math.abs(back.lng - lng) * METRES_A_DEGREE).toBeLessThan(metres);
          expect(Math.abs(back.lat - lat) * METRES_A_DEGREE).toBeLessThan(metres);
        },
      ),
    );
  });

  it("puts a British grid reference within 10 m of where it is", () => {
    const { lng, lat } = toWgs84("EPSG:27700", 651_409.903, 313_177.27);

    expect(Math.abs(lng - 1.716038) * METRES_A_DEGREE).toBeLessThan(10);
    expect(Math.abs(lat - 52.657976) * METRES_A_DEGREE).toBeLessThan(10);
  });
});

import { describe, expect, it } from "vitest";
import { isInside, outlineOf } from "../../data/zhongwei/build/isInside";
import { LEAST_APART_M } from "../../data/zhongwei/build/placeSettlements";
import { straightM } from "../../data/zhongwei/build/plane";
import { readFacts } from "../../data/zhongwei/build/readFacts";
import { landOf } from "../../data/zhongwei/build/settlingWeight";
import { builtCity, committed } from "./builtCity";

const city = builtCity();
const outlines = committed<GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>>(
  "data/zhongwei/outlines.geojson",
);
const outline = (id: string) => {
  const found = outlines.features.find(({ properties }) => properties?.id === id);
  if (found === undefined) throw new Error(`no outline for ${id}`);
  return outlineOf(found.geometry);
};

describe("settlements of the built-in city", () => {
  it("lie inside their county, and schools and sites with them", () => {
    const counties = new Map(city.counties.map(({ id }) => [id, outline(id)]));
    const strays = [...city.settlements, ...city.schools, ...city.sites].filter(
      (place) => !isInside(place, counties.get(place.county)!),
    );

    expect(
      strays.filter(({ id }) => city.settlements.some((settlement) => String(settlement.id) === id)),
    ).toEqual([]);
    expect(strays.map(({ id }) => id)).toEqual([]);
  });

  it("lie inside their township's schematic outline", () => {
    const strays = city.settlements.filter(
      (settlement) => !isInside(settlement, outline(settlement.township)),
    );

    expect(strays.map(({ name }) => name.zh)).toEqual([]);
  });

  it("never lie on top of one another", () => {
    let least = Number.POSITIVE_INFINITY;
    city.settlements.forEach((one, i) => {
      for (const other of city.settlements.slice(0, i)) least = Math.min(least, straightM(one, other));
    });

    expect(least).toBeGreaterThanOrEqual(LEAST_APART_M);
  });

  it("leave the desert and the rivers empty, the farm and park offices and built-up places apart", () => {
    const facts = readFacts();
    const land = landOf(facts.yellowRiver, facts.qingshuiRiver);
    const villages = city.settlements.filter(({ setting }) => setting === "rural");
    const seats = city.townships.map(({ lng, lat }) => ({ lng, lat }));
    const far = villages.filter((village) => seats.every((seat) => straightM(seat, village) > 1_000));

    expect(far.filter((village) => land.at(village).isDesert)).toEqual([]);
    expect(city.settlements.filter((settlement) => land.at(settlement).isWater)).toEqual([]);
  });

  it("name every township of the list and none besides", () => {
    expect(city.townships).toHaveLength(46);
    const known = new Set(city.townships.map(({ id }) => id));

    expect(city.settlements.every(({ township }) => known.has(township))).toBe(true);
    expect(new Set(city.settlements.map(({ id }) => id)).size).toBe(516);
  });
});

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

describe("homes of the built-in city (rule 16)", () => {
  const withParts = city.settlements.filter(({ parts }) => parts !== undefined);

  it("are given to built-up settlements of 800 residents or more, one for 400 of them and 12 at most", () => {
    for (const { setting, residents, parts } of city.settlements) {
      const people = [...residents.male, ...residents.female].reduce((sum, some) => sum + some, 0);
      const wanted = setting === "rural" || people < 800 ? undefined : Math.min(12, Math.floor(people / 400));

      expect(parts?.length).toBe(wanted);
    }
    expect(withParts.length).toBeGreaterThan(100);
  });

  it("share out all residents", () => {
    for (const { parts = [] } of withParts)
      expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it("lie in their township, nearer to their own settlement than to any other", () => {
    const outlines = new Map(city.townships.map(({ id }) => [id, outline(id)]));
    for (const settlement of withParts) {
      const near = city.settlements.filter(
        (other) => other !== settlement && straightM(other, settlement) < 10_000,
      );
      for (const part of settlement.parts ?? []) {
        expect(isInside(part, outlines.get(settlement.township)!)).toBe(true);
        for (const other of near)
          expect(straightM(part, other)).toBeGreaterThan(straightM(part, settlement) - 1);
      }
    }
  });

  it("keep apart: half of their mean spacing at least", () => {
    for (const { parts = [] } of withParts) {
      const gaps = parts.map((one) =>
        Math.min(...parts.filter((other) => other !== one).map((other) => straightM(one, other))),
      );
      const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;

      expect(Math.min(...gaps)).toBeGreaterThan(mean / 2);
    }
  });
});

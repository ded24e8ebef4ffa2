import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extendModel } from "../../../../src/model/extendModel";
import { groundOf, type Model, straightM } from "../../../../src/model/model";
import { compileUnit, journeyM, membersOf } from "../../../../src/model/reach";
import { islandsOf, networkOf } from "../../../../src/model/ways/network";
import { roadsWithin } from "../../../../src/model/ways/roadsWithin";
import { roadSearch } from "../../../../src/model/ways/roadWays";
import { aCity, aSchool, pointAt, run } from "../../../builders/aCity";
import { aMeasure } from "../../../builders/aMeasure";
import { placesOn, roadNet } from "../../../builders/roads";

const DETOUR = { plain: 1.3, hill: 1.3 };

/** A river with one bridge 2 km to the east: the school is 500 m off as the crow flies. */
const river = () =>
  aCity()
    .settlement("south", { y: 0, entrants: 10 })
    .school("north", { y: 500 })
    .road("bank", [0, 0], [2000, 0])
    .road("bridge", [2000, 0], [2000, 500])
    .road("far bank", [2000, 500], [0, 500]);

/** Who may come to whom in the primary schools of the only county. */
const primaryOf = (model: Model) =>
  compileUnit(model, membersOf(model, 6), {
    county: 0,
    stage: 1,
    detour: DETOUR,
    mayBoard: new Uint8Array(1),
    joined: new Map(),
  });

describe("a way along roads", () => {
  it("goes over the bridge, not across the river", () => {
    const { model } = river().build();

    expect(journeyM(model, 0, 0, DETOUR)).toBe(4500);
  });

  it("begins and ends beside the road, on the same stretch too", () => {
    const { model } = aCity()
      .settlement("a", { x: 100, y: 30 })
      .school("s", { x: 400, y: -20 })
      .road("street", [0, 0], [1000, 0])
      .build();

    expect(journeyM(model, 0, 0, DETOUR)).toBe(30 + 300 + 20);
  });

  it("is a straight line with its detour where no road is near", () => {
    const { model } = aCity()
      .settlement("a", { y: 5000 })
      .school("s", { y: 4000 })
      .road("street", [0, 0], [1000, 0])
      .build();

    expect(journeyM(model, 0, 0, DETOUR)).toBe(1300);
  });

  it("does not exist where no road leads from one to the other", () => {
    const { model } = aCity()
      .settlement("a", { x: 0, y: 0 })
      .school("s", { x: 0, y: 3000 })
      .road("here", [0, 0], [8000, 0])
      .road("there", [0, 3000], [8000, 3000])
      .build();
    const unit = primaryOf(model);

    expect(journeyM(model, 0, 0, DETOUR)).toBe(Number.POSITIVE_INFINITY);
    expect(unit.arcOffer).toHaveLength(0);
  });

  it("is what was measured where somebody measured it, shorter than the straight line or not", () => {
    const { model } = river().way("south", "north", 400).build();
    const unit = primaryOf(model);

    expect([...unit.arcM]).toEqual([400]);
  });

  it("decides who has a school in reach: 3 km is the limit, and the bridge makes it 4.5 km", () => {
    const before = run(aCity().settlement("south", { entrants: 10 }).school("north", { y: 500 }).build());
    const after = run(river().build());
    const placed = ({ results }: typeof after) =>
      results.units[1].years[1].flowPupils.reduce((sum, pupils) => sum + pupils, 0);

    expect(placed(before)).toBe(10);
    expect(placed(after)).toBe(0);
  });

  it("leads to a school that a measure builds, and home from a compound that it adds", () => {
    const { model } = river().build();
    const measures = [
      aMeasure("m", { kind: "build", year: 2021, opens: "all", school: aSchool("new", { x: 1000 }) }),
      aMeasure("h", {
        kind: "housing",
        year: 2021,
        compound: {
          ...pointAt({ x: 2000, y: 500 }),
          id: "homes",
          name: { zh: "", en: "" },
          county: "county",
          township: "county",
          setting: "rural",
          terrain: "plain",
        },
        phases: [],
        occupancy: [],
        demand: { by: "residents", personsPerDwelling: 3 },
      }),
    ];
    const more = extendModel(model, measures, {} as never);

    expect(journeyM(more, 0, 1, DETOUR)).toBe(1000);
    expect(journeyM(more, 1, 0, DETOUR)).toBe(2000);
    expect(journeyM(more, 1, 1, DETOUR)).toBe(1500);
  });
});

describe("the roads within a radius", () => {
  const lengthM = (lines: ReturnType<typeof roadsWithin>) =>
    (lines ?? []).reduce((sum, line) => {
      const ground = groundOf(line.map(([lng, lat]) => ({ lng, lat })));
      return sum + straightM(ground, 0, ground, 1);
    }, 0);

  it("run both ways from where the place meets them, over crossings, and end where the metres end", () => {
    const { dataset } = river().build();

    expect(lengthM(roadsWithin(dataset, pointAt({ x: 0, y: 500 }), 2300))).toBeCloseTo(2300, 0);
    expect(lengthM(roadsWithin(dataset, pointAt({ x: 1000, y: 530 }), 430))).toBeCloseTo(800, 0);
    expect(lengthM(roadsWithin(dataset, pointAt({ x: 0, y: 500 }), 9000))).toBeCloseTo(4500, 0);
  });

  it("are none where no road is near, or the city has none", () => {
    expect(roadsWithin(river().build().dataset, pointAt({ x: 0, y: 9000 }), 2000)).toBeUndefined();
    expect(roadsWithin(aCity().build().dataset, pointAt({}), 2000)).toBeUndefined();
  });
});

describe("roads as a graph", () => {
  it("meet where their points are within a metre of each other", () => {
    const { dataset } = aCity()
      .road("a", [0, 0], [1000, 0])
      .road("b", [1000.6, 0], [1000, 900])
      .road("c", [1002, 0], [2000, 0])
      .build();
    const { part, partM } = networkOf(dataset.roads ?? []);

    expect(part.length).toBe(5);
    expect([...partM].map(Math.round)).toEqual([1900, 998]);
  });

  it("have islands: networks of less than 5 km beside the largest", () => {
    const { dataset } = aCity()
      .road("a", [0, 0], [9000, 0])
      .road("b", [0, 3000], [4900, 3000])
      .road("c", [0, 6000], [5100, 6000])
      .build();

    expect([...islandsOf(networkOf(dataset.roads ?? []))]).toEqual([0, 1, 0]);
  });

  it("have the ways that a search of all pairs finds, whatever the order of their lines", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }), fc.nat(1000), (side, seed) => {
        const lines = roadNet(side, seed);
        if (lines.length === 0) return;
        const network = networkOf(lines);
        const search = roadSearch(network);
        const turned = roadSearch(networkOf(lines.toReversed()));
        const [school, ...homes] = placesOn(side, 12, seed + 1);
        const [from, again] = [search.snap(school), turned.snap(school)];
        if (from === undefined || again === undefined) return;
        const ways = search.waysFrom(from, homes.map(search.snap));
        const others = turned.waysFrom(again, homes.map(turned.snap));
        const reached = search.reachFrom(from, 30_000).slice();
        const all = allPairs(network);

        expect([...others.rows]).toEqual([...ways.rows]);
        ways.metres.forEach((metres, at) => {
          expect(others.metres[at]).toBeCloseTo(metres, 6);
        });
        reached.forEach((metres, node) => {
          const [a, b] = [network.from[from.segment], network.end[from.segment]];
          const least = from.offM + Math.min(from.fromM + all[a][node], from.endM + all[b][node]);
          expect(metres === least || Math.abs(metres - least) < 1e-6).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });
});

function allPairs({ part, from, end, ground }: ReturnType<typeof networkOf>): number[][] {
  const count = part.length;
  const metres = Array.from({ length: count }, (_, a) =>
    Array.from({ length: count }, (_, b) => (a === b ? 0 : Number.POSITIVE_INFINITY)),
  );
  from.forEach((a, segment) => {
    const b = end[segment];
    metres[a][b] = metres[b][a] = Math.min(metres[a][b], straightM(ground, a, ground, b));
  });
  for (let over = 0; over < count; over++)
    for (let a = 0; a < count; a++)
      for (let b = 0; b < count; b++)
        metres[a][b] = Math.min(metres[a][b], metres[a][over] + metres[over][b]);
  return metres;
}

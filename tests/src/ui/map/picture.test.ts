import type { StyleSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import type { Measure } from "../../../../src/domain/measure";
import { layersOf } from "../../../../src/ui/map/layers";
import { pictureOf } from "../../../../src/ui/map/picture";
import { placesOf } from "../../../../src/ui/map/places";
import { SOURCES } from "../../../../src/ui/map/sources";
import { aCity } from "../../../builders/aCity";
import { aMeasure } from "../../../builders/aMeasure";
import { sceneOf } from "./lookOf";

/** The rules come with maplibre-gl, which does not hand them on: looked up beside it. */
const RULES = "@maplibre/maplibre-gl-style-spec";
type Validate = (style: StyleSpecification) => readonly { readonly message: string }[];

const twoVillages = () =>
  aCity()
    .settlement("near", { x: 0, entrants: 12 })
    .settlement("far", { x: 3000, entrants: 9 })
    .school("school", { x: 100, rooms: 1 })
    .years(2);

const picture = (change = {}) => {
  const scene = sceneOf(twoVillages().build(), change);
  return { scene, picture: pictureOf(scene, placesOf(scene.city.model, scene.results), true) };
};

describe("the picture of a city", () => {
  it("puts a row number into every feature, and nothing else", () => {
    const shown = { ...sceneOf(twoVillages().build()).view.layers, flows: true, radii: true };

    const { parts } = picture({ layers: shown }).picture;

    for (const { make } of parts)
      make().features.forEach((feature, row) => {
        expect(feature.properties).toEqual({});
        expect(feature.id).toBe(row);
      });
    expect(parts.find(({ source }) => source === "settlements")?.make().features).toHaveLength(2);
  });

  it("keeps every shape when only the year changes", () => {
    const scene = sceneOf(twoVillages().build());
    const places = placesOf(scene.city.model, scene.results);
    const keys = (year: number) =>
      pictureOf({ ...scene, view: { ...scene.view, year } }, places, false).parts.map(({ key }) => key);

    expect(keys(2021)).toEqual(keys(2022));
  });

  it("moves the shapes of schools when the plan builds one", () => {
    const before = sceneOf(twoVillages().build());
    const built = twoVillages()
      .measure({
        kind: "build",
        year: 2021,
        opens: "all",
        school: { ...before.city.model.schools[0], id: "new", lng: 0.01 },
      })
      .build();
    const after = sceneOf(built);

    const schools = pictureOf(after, placesOf(after.city.model, after.results), false).parts.find(
      ({ source }) => source === "schools",
    );

    expect(schools?.make().features).toHaveLength(2);
    expect(schools?.key).not.toBe(placesOf(before.city.model, before.results).key);
  });

  it("draws a compound by the very ring that the planner drew, the one in the hand as it is now", () => {
    const compound = (length: number) => ({
      id: "compound",
      name: { zh: "", en: "" },
      county: "county",
      township: "county-town",
      setting: "rural" as const,
      terrain: "plain" as const,
      lng: length / 2,
      lat: 0.01,
      ring: [
        [0, 0],
        [length, 0],
        [length, 0.02],
        [0, 0],
      ] as const,
    });
    const houses = (length: number) =>
      ({
        kind: "housing",
        year: 2021,
        compound: compound(length),
        phases: [{ year: 2021, dwellings: 100 }],
        occupancy: [{ year: 0, value: 1 }],
        demand: { by: "residents", personsPerDwelling: 3 },
      }) as const;
    const scene = sceneOf(twoVillages().measure(houses(0.01)).build());
    const drawn = (draft?: Measure) =>
      pictureOf({ ...scene, draft }, placesOf(scene.city.model, scene.results), false)
        .parts.find(({ source }) => source === "compounds")
        ?.make()
        .features.map(({ geometry }) => geometry);
    const polygon = (length: number) => ({ type: "Polygon", coordinates: [compound(length).ring] });

    expect(drawn()).toEqual([polygon(0.01)]);
    expect(drawn(aMeasure("m0", houses(0.03)))).toEqual([polygon(0.03)]);
    expect(drawn(aMeasure("another", houses(0.03)))).toEqual([polygon(0.01), polygon(0.03)]);
  });

  it("shows homes close up, each as its settlement looks, by its share of the pupils", () => {
    const village = aCity()
      .settlement("spread", {
        entrants: 36,
        parts: [
          { x: 0, share: 0.75 },
          { x: 400, share: 0.25 },
        ],
      })
      .settlement("whole", { x: 2000, entrants: 9 })
      .school("school", { x: 100, rooms: 1 })
      .years(2)
      .build();
    const scene = sceneOf(village, { selection: { kind: "settlement", id: "spread" } });
    const shown = (isCloseUp: boolean) =>
      pictureOf(scene, placesOf(scene.city.model, scene.results), isCloseUp);

    const { parts, states } = shown(true);

    const [near, far] = states.homes ?? [];
    expect(parts.find(({ source }) => source === "homes")?.make().features).toHaveLength(2);
    expect(Number(near.r) ** 2 / Number(far.r) ** 2).toBeCloseTo(3, 0);
    expect([near, far].map(({ c, s, on }) => [c, s, on])).toEqual([
      [states.settlements?.[0].c, 1, 1],
      [states.settlements?.[0].c, 1, 1],
    ]);
    expect(shown(false).states.homes).toBeUndefined();
  });

  it("has a style that the map's own rules accept, light and dark, before and after the run, and for differences", async () => {
    const { validateStyleMin } = (await import(RULES)) as { validateStyleMin: Validate };

    for (const isDark of [false, true])
      for (const question of ["served", "journey", "growth"] as const) {
        const { scene } = picture({ isDark, question });
        const difference = {
          settlements: new Map([["near", { tone: "worse", sign: "−" } as const]]),
          schools: new Map(),
          missing: [],
        };
        for (const change of [{}, { results: undefined }, { difference }]) {
          const shown = { ...scene, ...change };
          const { look } = pictureOf(shown, placesOf(scene.city.model, shown.results), true);
          const sources = Object.fromEntries(
            SOURCES.map((source) => [
              source,
              { type: "geojson" as const, data: { type: "FeatureCollection" as const, features: [] } },
            ]),
          );

          // Names of fonts are local: the rule that text needs an address for glyphs is the server's, not ours.
          const problems = validateStyleMin({ version: 8, sources, layers: [...layersOf(look)] }).filter(
            ({ message }) => !message.includes("glyphs"),
          );

          expect(problems.map(({ message }) => message)).toEqual([]);
        }
      }
  });
});

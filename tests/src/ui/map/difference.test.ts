import { describe, expect, it } from "vitest";
import type { DifferenceMarks } from "../../../../src/ui/map/difference";
import { layersOf } from "../../../../src/ui/map/layers";
import { pictureOf } from "../../../../src/ui/map/picture";
import { placesOf } from "../../../../src/ui/map/places";
import { aCity, pointAt } from "../../../builders/aCity";
import { sceneOf } from "./lookOf";

const marks: DifferenceMarks = {
  settlements: new Map([["near", { tone: "better", sign: "+" }]]),
  schools: new Map([["school", { tone: "seats", sign: "▲" }]]),
  missing: [pointAt({ x: 800 })],
};

const picture = (difference?: DifferenceMarks) => {
  const city = aCity()
    .settlement("far", { x: 3000, entrants: 9 })
    .settlement("near", { entrants: 12 })
    .school("school", { x: 100, rooms: 1 })
    .build();
  const scene = { ...sceneOf(city), difference };
  return pictureOf(scene, placesOf(scene.city.model, scene.results), true);
};

describe("a map of what two plans do differently", () => {
  it("brings marks from ids to the rows of its own plan", () => {
    const { look } = picture(marks);

    expect(look.difference?.settlements.map((mark) => mark?.sign)).toEqual([undefined, "+"]);
    expect(look.difference?.schools.map((mark) => mark?.tone)).toEqual(["seats"]);
  });

  it("shows where the other plan has a school that this one lacks", () => {
    const missing = (parts: ReturnType<typeof picture>["parts"]) =>
      parts.find(({ source }) => source === "missing")?.make().features;

    expect(missing(picture(marks).parts)).toHaveLength(1);
    expect(missing(picture().parts)).toEqual([]);
  });

  it("draws the signs only where plans are compared, in layers that are always there", () => {
    const signs = (difference?: DifferenceMarks) =>
      layersOf(picture(difference).look)
        .filter(({ id }) => /Differences$|^missingSchools$/.test(id))
        .map(({ layout }) => layout?.visibility);

    expect(signs(marks)).toEqual(["visible", "visible", "visible"]);
    expect(signs()).toEqual(["none", "none", "none"]);
  });

  it("styles groups again when other marks come", () => {
    const { lookKeys } = picture(marks);
    const others = picture({ ...marks }).lookKeys;

    expect(others.settlements).not.toBe(lookKeys.settlements);
    expect(others.difference).not.toBe(lookKeys.difference);
    expect(others.base).toBe(lookKeys.base);
  });
});

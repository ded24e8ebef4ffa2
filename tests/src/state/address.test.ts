import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STAGES } from "../../../src/domain/stage";
import { viewFromHash, viewToHash } from "../../../src/state/address";
import {
  ASPECTS,
  FIGURES,
  firstView,
  LAYERS,
  PAGES,
  QUESTIONS,
  SCHOOL_COLOURS,
  type View,
} from "../../../src/state/view";

const years = { first: 2020, last: 2035 };
const start = firstView("baseline", 2025);

const id = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).filter((text) => text.length <= 100);
const selection: fc.Arbitrary<View["selection"]> = fc.oneof(
  fc.constant(undefined),
  fc.record({
    kind: fc.constantFrom("school" as const, "settlement" as const, "township" as const, "county" as const),
    id,
  }),
  fc.record({ kind: fc.constant("settlements" as const), ids: fc.array(id, { maxLength: 5 }) }),
  fc.record({
    kind: fc.constant("shortage" as const),
    county: id,
    stage: fc.constantFrom(...STAGES),
    at: fc.nat(9999),
  }),
);
const view: fc.Arbitrary<View> = fc
  .record({
    page: fc.constantFrom(...PAGES),
    aspect: fc.constantFrom(...ASPECTS),
    scenario: id,
    year: fc.integer({ min: years.first, max: years.last }),
    stage: fc.constantFrom(...STAGES),
    question: fc.constantFrom(...QUESTIONS),
    schoolColour: fc.constantFrom(...SCHOOL_COLOURS),
    layers: fc
      .subarray([...LAYERS])
      .map((on) => Object.fromEntries(LAYERS.map((layer) => [layer, on.includes(layer)])) as View["layers"]),
    drawer: fc.constantFrom("charts" as const, "table" as const, "warnings" as const, "closed" as const),
    language: fc.constantFrom("zh" as const, "en" as const),
    isDark: fc.boolean(),
    selection,
    highlight: fc.option(fc.constantFrom(...FIGURES), { nil: undefined }),
    compared: fc.option(fc.array(id, { maxLength: 4 }), { nil: undefined }),
  })
  .map(
    (some) =>
      Object.fromEntries(Object.entries(some).filter(([, value]) => value !== undefined)) as unknown as View,
  );

describe("address", () => {
  it("says nothing about the view that one starts with", () => {
    expect(viewToHash(start, start)).toBe("");
    expect(viewFromHash("", start, years)).toEqual(start);
  });

  it("gives back every view that was written into it", () => {
    fc.assert(
      fc.property(view, (looked) => {
        expect(viewFromHash(`#${viewToHash(looked, start)}`, start, years)).toEqual(looked);
      }),
      { numRuns: 300 },
    );
  });

  it("leaves a tool out: nobody else's click should build a school", () => {
    expect(viewToHash({ ...start, tool: { kind: "build" } }, start)).toBe("");
  });

  it("makes a view of any text whatever, with a year that there is and words that are known", () => {
    const said = fc.record({
      key: fc.constantFrom("year", "stage", "at", "with", "layers", "scenario", "dark", "__proto__"),
      value: fc.string(),
    });
    const hash = fc.oneof(
      fc.string(),
      fc.array(said).map((all) => all.map(({ key, value }) => `${key}=${value}`).join("&")),
    );

    fc.assert(
      fc.property(hash, (text) => {
        const looked = viewFromHash(text, start, years);

        expect(looked.year).toBeGreaterThanOrEqual(years.first);
        expect(looked.year).toBeLessThanOrEqual(years.last);
        expect(STAGES).toContain(looked.stage);
        expect(looked.scenario).not.toBe("");
        expect(Object.keys(looked.layers)).toEqual([...LAYERS]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    "year=1999",
    "year=2036",
    "year=20e2",
    "stage=university",
    "at=school",
    "at=dragon/1",
    "at=shortage/a/primary/-1",
    "lang=fr",
    "at=%E0%A4%A",
  ])("takes no notice of %s", (hash) => {
    expect(viewFromHash(hash, start, years)).toEqual(start);
  });
});

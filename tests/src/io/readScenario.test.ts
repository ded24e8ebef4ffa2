import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../../src/io/parseJson";
import { readScenario } from "../../../src/io/readScenario";
import { writeScenario } from "../../../src/io/writeScenario";
import { inEnglish } from "../../builders/inEnglish";
import { anyMeasure, anyScenario } from "./anyProject";

const name = { zh: "甲", en: "A" };
const close = { kind: "close", id: "m1", year: 2023, status: "planned", school: "s1" };
const fileWith = (...measures: readonly object[]) => ({ version: 1, id: "p", name, measures });
const issuesOf = (json: unknown): readonly string[] => readScenario(json).issues.map(inEnglish);

describe("reading a scenario", () => {
  it("gives back what was written, for any scenario", () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { json } = parseJson("scenario.json", writeScenario(scenario));

        expect(readScenario(json)).toEqual({ scenario, issues: [] });
      }),
    );
  });

  it("knows all ten kinds", () => {
    const kinds = new Set(fc.sample(anyMeasure, 300).map((measure) => measure.kind));

    expect(kinds.size).toBe(10);
  });

  it("refuses text that looks like a page, and names the place", () => {
    const { scenario, issues } = readScenario({
      ...fileWith(),
      name: { zh: "新校<img src=x onerror=alert(1)>", en: "" },
    });

    expect(scenario).toBeUndefined();
    expect(issues.map(inEnglish)).toEqual([
      'scenario.json, column name.zh: wrong form: found "新校<img src=x onerror=a", wanted text without markup (put a blank after “<”)',
    ]);
  });

  it("keeps a planner's signs of comparison", () => {
    const { scenario } = readScenario({ ...fileWith(), name: { zh: "班额<45", en: "a < b & c > d" } });

    expect(scenario?.name).toEqual({ zh: "班额<45", en: "a < b & c > d" });
  });

  it.each([
    [
      "another year than a planner means",
      { ...close, year: 9999 },
      "row 1, column measures.year: out of range: found 9999",
    ],
    ["no year", { ...close, year: undefined }, "row 1, column measures.year: missing: found nothing"],
    ["a year in words", { ...close, year: "2023" }, 'not a number: found "2023", wanted a number'],
    ["a year that is no number", { ...close, year: Number.NaN }, "not a number: found NaN"],
    [
      "a kind that nobody knows",
      { ...close, kind: "explode" },
      'unknown name: found "explode", wanted one of build, ',
    ],
    [
      "an entry that nobody knows",
      { ...close, force: true },
      'wrong form: found "force", wanted no such entry',
    ],
    ["a day that no calendar has", { ...close, hearing: "2023-02-30" }, "wanted a date as YYYY-MM-DD"],
    ["a day in another age", { ...close, hearing: "9999-01-01" }, "wanted a date from 2000 to 2100"],
    [
      "funding of more than all",
      { ...close, funding: { city: 0.6, county: 0.6 } },
      "wanted shares that add up to 1",
    ],
    [
      "a payer that nobody knows",
      { ...close, funding: { city: 1, mars: 0 } },
      'found "mars", wanted no such entry',
    ],
    [
      "a merger into itself",
      { ...close, kind: "merge", into: "s1", campusStays: false },
      "column measures.into",
    ],
    [
      "a form that nobody knows",
      { ...close, kind: "convert", to: { form: "palace" } },
      "column measures.to.form",
    ],
    ["an id with a line break", { ...close, id: "a\nb" }, "column measures.id"],
  ])("refuses %s", (_, measure, text) => {
    const issues = issuesOf(fileWith(measure));

    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain(text);
  });

  it("refuses a measure id that stands twice", () => {
    expect(issuesOf(fileWith(close, close))[0]).toContain("row 2, column measures.id: duplicate");
  });

  it("refuses keys that would reach into every object", () => {
    const trap = (text: string) => issuesOf(JSON.parse(text)).join();
    const measures = '"version":1,"id":"p","name":{"zh":"","en":""},"measures":[]';

    expect(trap(`{${measures},"__proto__":{"isAdmin":true}}`)).toContain("__proto__");
    expect(trap(`{${measures},"beliefs":{"__proto__":{"mode":"nearest"}}}`)).toContain("__proto__");
    expect(trap(`{${measures},"beliefs":{"migration":{"__proto__":{}}}}`)).toContain("__proto__");
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
  });

  it("refuses a file that was cut off anywhere", () => {
    const whole = writeScenario(readScenario(fileWith(close)).scenario!).trimEnd();
    for (let length = 0; length < whole.length; length++) {
      const { json, issues } = parseJson("scenario.json", whole.slice(0, length));

      expect(issues).toHaveLength(1);
      expect(readScenario(json).scenario).toBeUndefined();
    }
  });

  it("refuses a newer version, and says that a newer program wrote it", () => {
    expect(issuesOf({ ...fileWith(), version: 2 })[0]).toContain("a newer program wrote this file");
    expect(issuesOf({ ...fileWith(), version: undefined })[0]).toContain("version: missing");
    expect(issuesOf({ ...fileWith(), version: 0 })[0]).toContain("version: out of range");
    expect(issuesOf({ ...fileWith(), version: "1" })[0]).toContain("version: not a number");
  });

  it("never throws, whatever the JSON", () => {
    const deep = JSON.parse("[".repeat(50_000) + "]".repeat(50_000));
    expect(readScenario({ ...fileWith(), measures: deep }).scenario).toBeUndefined();
    expect(readScenario({ ...fileWith(), name: deep }).scenario).toBeUndefined();

    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(readScenario(json).issues.length).toBeGreaterThan(0);
        expect(readScenario({ ...fileWith(), measures: json, note: json }).issues.length).toBeGreaterThan(0);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { readDataset } from "../../../src/io/readDataset";
import { inEnglish } from "../../builders/inEnglish";
import { smallParts } from "./smallParts";

type Parts = ReturnType<typeof smallParts>;

/** The issues of the small dataset after a slip of the pen, one line each. */
function issuesAfter(slip: (parts: Parts) => void): readonly string[] {
  const parts = smallParts();
  slip(parts);
  return readDataset(parts).issues.map(inEnglish);
}

const set = (row: object, column: string, value: unknown): void => {
  (row as Record<string, unknown>)[column] = value;
};

/** A part of a settlement as a file has it. */
const home = (share: unknown) => ({ lng: 105.2, lat: 37.5, share });

describe("reading a dataset", () => {
  it("puts the four files together", () => {
    const { dataset, issues } = readDataset(smallParts());

    expect(issues).toEqual([]);
    expect(dataset?.settlements[0].residents.male).toHaveLength(101);
    expect(dataset?.schools[0].offers[0].enrolment[0].byGrade[5]).toBe(45);
    expect(dataset?.baseYear).toBe(2020);
  });

  it("refuses a published total of a county that is not there", () => {
    const total = {
      series: "residents",
      county: "x",
      year: 2021,
      persons: 1,
      basis: "yearEnd",
      certainty: "medium",
      source: { zh: "公报", en: "communiqué" },
    };

    expect(issuesAfter((parts) => set(parts.dataset, "published", [total]))).toEqual([
      'dataset.json, row 1, column published.county: unknown name: found "x", wanted a county of dataset.json',
    ]);
  });

  it("keeps the long columns as they are, without a copy", () => {
    const parts = smallParts();

    const { dataset } = readDataset(parts);

    expect(dataset?.settlements[1].residents.female).toBe(parts.residents.v2.female);
  });

  it("names file, row, column, what was found and what was wanted", () => {
    expect(issuesAfter((parts) => set(parts.settlements[1], "lng", 181))).toEqual([
      "settlements.json, row 2, column lng: out of range: found 181, wanted at most 180",
    ]);
    expect(issuesAfter((parts) => set(parts.schools[0].offers[0], "rooms", "12"))).toEqual([
      'schools.json, row 1, column offers[1].rooms: not a number: found "12", wanted a number',
    ]);
  });

  it("does not take a blank for a zero", () => {
    expect(issuesAfter((parts) => set(parts.schools[0].offers[0], "rooms", null))[0]).toContain(
      "missing: found null",
    );
    expect(issuesAfter((parts) => set(parts.schools[0].offers[0], "rooms", undefined))[0]).toContain(
      "missing",
    );
  });

  it.each([
    ["a negative count of rooms", (p: Parts) => set(p.schools[0].offers[0], "rooms", -1), "out-of-range"],
    ["half a room", (p: Parts) => set(p.schools[0].offers[0], "rooms", 1.5), "not-a-number"],
    ["a figure that is no number", (p: Parts) => set(p.settlements[0], "lat", Number.NaN), "not-a-number"],
    ["an infinite figure", (p: Parts) => set(p.schools[0].premises, "siteAreaSqm", Infinity), "not-a-number"],
    ["grades in the wrong order", (p: Parts) => set(p.schools[0].offers[0], "fromGrade", 7), "out-of-range"],
    ["a setting that nobody knows", (p: Parts) => set(p.settlements[0], "setting", "space"), "unknown-name"],
    ["a column that nobody knows", (p: Parts) => set(p.settlements[0], "colour", "red"), "wrong-form"],
    [
      "a missing enrolment figure",
      (p: Parts) => p.schools[0].offers[0].enrolment[0].byGrade.pop(),
      "wrong-form",
    ],
    ["two schools of one id", (p: Parts) => p.schools.push(p.schools[0]), "duplicate"],
    ["two settlements of one id", (p: Parts) => set(p.settlements[1], "id", "v1"), "duplicate"],
    ["two offers of one stage", (p: Parts) => p.schools[0].offers.push(p.schools[0].offers[0]), "duplicate"],
    ["an unknown county", (p: Parts) => set(p.schools[0], "county", "c9"), "unknown-name"],
    [
      "an unknown county of a township",
      (p: Parts) => set(p.dataset.townships[1], "county", "c9"),
      "unknown-name",
    ],
    ["an unknown township", (p: Parts) => set(p.dataset.sites[0], "township", "t9"), "unknown-name"],
    ["a township of another county", (p: Parts) => set(p.settlements[0], "township", "t2"), "unknown-name"],
    ["residents of nowhere", (p: Parts) => set(p.residents, "v9", p.residents.v1), "unknown-name"],
    ["no residents", (p: Parts) => set(p.residents, "v1", undefined), "missing"],
    ["a settlement without residents", (p: Parts) => void delete p.residents.v1, "missing"],
    ["99 ages", (p: Parts) => set(p.residents.v1, "male", new Array(99).fill(1)), "wrong-form"],
    ["an id from a trap", (p: Parts) => set(p.settlements[0], "id", "__proto__"), "wrong-form"],
  ])("reports %s", (_, slip, problem) => {
    const issues = issuesAfter(slip);

    expect(issues.join("\n")).toContain(`${problem.replaceAll("-", " ")}:`);
  });

  it("says at which age a figure is wrong", () => {
    const males = new Array<number>(101).fill(1);
    males[7] = -3;

    expect(issuesAfter((parts) => set(parts.residents.v1, "male", males))[0]).toMatch(
      /^residents.json, row 8, column v1.male: out of range: found -3/,
    );
  });

  it("keeps where the residents of a settlement live, and does without", () => {
    const parts = smallParts();
    const homes = [
      { lng: 105.21, lat: 37.51, share: 0.7 },
      { lng: 105.19, lat: 37.49, share: 0.3 },
    ];
    set(parts.settlements[1], "parts", homes);

    const { dataset } = readDataset(parts);

    expect(dataset?.settlements.map((settlement) => settlement.parts)).toEqual([undefined, homes]);
  });

  it.each([
    ["whose shares fall short of 1", [home(0.5), home(0.4)], "parts: out of range: found 0.9, wanted shares"],
    [
      "that nobody lives at",
      [home(1), home(0)],
      "parts[2].share: out of range: found 0, wanted a number above",
    ],
    [
      "without a share",
      [home(1), home(undefined)],
      "parts[2].share: missing: found nothing, wanted a number",
    ],
    ["off the globe", [{ ...home(1), lat: 91 }], "parts[1].lat: out of range: found 91, wanted at most 90"],
    ["that are none", [], "parts: out of range: found [], wanted at least 1 entries"],
    ["that are 61", new Array(61).fill(home(1 / 61)), "wanted at most 60 entries"],
    ["that are no list", "all", 'parts: wrong form: found "all", wanted a list'],
    ["with a column that nobody knows", [{ ...home(1), floor: 3 }], "parts[1].floor: wrong form"],
  ])("reports parts of a settlement %s", (_, homes, said) => {
    const issues = issuesAfter((parts) => set(parts.settlements[1], "parts", homes));

    expect(issues).toHaveLength(1);
    expect(issues[0]).toContain("settlements.json, row 2, column parts");
    expect(issues[0]).toContain(said);
  });

  it.each([undefined, null, 5, "x", [], {}, [[]]])(
    "takes %j for no dataset, and does not throw",
    (rubbish) => {
      const { dataset, issues } = readDataset({
        dataset: rubbish,
        settlements: rubbish,
        residents: rubbish,
        schools: rubbish,
      });

      expect(dataset).toBeUndefined();
      expect(issues.length).toBeGreaterThan(0);
    },
  );

  it("is quick with a city of 1,000 settlements and 500 schools", () => {
    const parts = smallParts();
    const ids = Array.from({ length: 1000 }, (_, index) => `v${index + 1}`);
    const city = JSON.parse(
      JSON.stringify({
        dataset: parts.dataset,
        settlements: ids.map((id) => ({ ...parts.settlements[0], id })),
        residents: Object.fromEntries(ids.map((id) => [id, parts.residents.v1])),
        schools: ids.slice(500).map((id) => ({ ...parts.schools[0], id })),
      }),
    );
    readDataset(city);

    const start = process.cpuUsage();
    const { issues } = readDataset(city);

    expect(issues).toEqual([]);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(400); // about 20 ms of processor time, however busy the machine
  });
});

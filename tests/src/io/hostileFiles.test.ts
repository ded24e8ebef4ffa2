import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Issue, issueText } from "../../../src/domain/issue";
import { readDataset } from "../../../src/io/readDataset";
import { readProject } from "../../../src/io/readProject";

const fixture = readFileSync(new URL("../../golden/project.v2.json", import.meta.url), "utf8");
const project = JSON.parse(fixture);
const [scenario] = project.scenarios;

/** The fixture with something else in its place, as the text of a file. */
const withScenario = (change: object): string =>
  JSON.stringify({ ...project, scenarios: [{ ...scenario, ...change }] });
const withMeasure = (change: object): string =>
  withScenario({ measures: [{ ...scenario.measures[0], ...change }, ...scenario.measures.slice(1)] });

const HOSTILE: readonly (readonly [what: string, text: string, said: Partial<Issue> | RegExp])[] = [
  ["cut in the middle", fixture.slice(0, fixture.length / 2), /project\.json: wrong-form: found .*JSON/],
  ["with NaN for a figure", fixture.replace(/"year":\d+/, '"year":NaN'), /NaN/],
  [
    "with a year as words",
    withMeasure({ year: "soon" }),
    { row: 1, column: "scenarios.measures[1].year", problem: "not-a-number" },
  ],
  [
    "with the year 9999",
    withMeasure({ year: 9999 }),
    { column: "scenarios.measures[1].year", problem: "out-of-range", found: "9999" },
  ],
  [
    "with a list for a scenario's measures turned into a text",
    withScenario({ measures: "all" }),
    { column: "scenarios.measures", found: '"all"' },
  ],
  [
    "with a prototype among its entries",
    fixture.replace("{", '{"__proto__":{"isAdmin":true},'),
    { column: "__proto__", wanted: "no such entry" },
  ],
  [
    "with a prototype within a measure",
    withMeasure({}).replace('"kind":"build"', '"kind":"build","__proto__":{"a":1}'),
    { column: "scenarios.measures[1].__proto__" },
  ],
  [
    "with an endless name",
    withScenario({ name: { zh: "长".repeat(5000), en: "x" } }),
    { problem: "out-of-range" },
  ],
  [
    "with a hundred thousand measures",
    withScenario({ measures: Array.from({ length: 100_000 }, () => ({})) }),
    /at most 10000 entries/,
  ],
  [
    "nested ten thousand deep",
    `{"version":2,"datasetKey":${"[".repeat(10_000)}${"]".repeat(10_000)}}`,
    { column: "datasetKey" },
  ],
  [
    "of 50 MB",
    `${fixture.slice(0, -1)},"more":"${"x".repeat(50_000_000)}"}`,
    /project\.json: out-of-range: found 50\.\d MB, wanted at most 20 MB/,
  ],
];

describe("a hostile project file", () => {
  it.each(HOSTILE)("%s is refused, and the place is named", (_, text, said) => {
    const began = performance.now();
    const { project: opened, issues } = readProject(text);

    expect(opened).toBeUndefined();
    if (said instanceof RegExp) expect(issueText(issues[0])).toMatch(said);
    else expect(issues[0]).toMatchObject(said);
    expect(issues.length).toBeLessThanOrEqual(1000);
    expect(performance.now() - began).toBeLessThan(1500);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

const part = (name: string) => JSON.parse(readFileSync(`data/zhongwei/${name}.json`, "utf8"));

describe("a hostile dataset", () => {
  const files = () => ({
    dataset: part("dataset"),
    settlements: part("settlements"),
    residents: part("residents"),
    schools: part("schools"),
  });

  it("with residents that are no number is refused, and the settlement is named", () => {
    const parts = files();
    const [id] = Object.keys(parts.residents);
    parts.residents[id].male[7] = Number.NaN;

    expect(readDataset(parts).issues[0]).toMatchObject({ file: "residents.json", problem: "not-a-number" });
    expect(issueText(readDataset(parts).issues[0])).toContain(id);
  });

  it("with a base year of 9999 is refused", () => {
    const parts = files();
    parts.dataset.baseYear = 9999;

    expect(readDataset(parts).issues[0]).toMatchObject({ column: "baseYear", problem: "out-of-range" });
  });
});

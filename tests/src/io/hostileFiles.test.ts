import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../../src/domain/issue";
import { readDataset } from "../../../src/io/readDataset";
import { readProject } from "../../../src/io/readProject";
import { readProjectFile } from "../../../src/io/readProjectFile";
import { MOST_ISSUES } from "../../../src/io/shapeIssues";
import { projectShape } from "../../../src/io/shapes/projectShape";
import { inEnglish } from "../../builders/inEnglish";

const fixture = readFileSync(new URL("../../golden/project.v4.json", import.meta.url), "utf8");
const project = JSON.parse(fixture);
const [scenario] = project.scenarios;

/** The fixture with something else in its place, as the text of a file. */
const withScenario = (change: object): string =>
  JSON.stringify({ ...project, scenarios: [{ ...scenario, ...change }] });
const withMeasure = (change: object): string =>
  withScenario({ measures: [{ ...scenario.measures[0], ...change }, ...scenario.measures.slice(1)] });

const HOSTILE: readonly (readonly [what: string, text: string, said: Partial<Issue> | RegExp])[] = [
  [
    "cut in the middle",
    fixture.slice(0, fixture.length / 2),
    /project\.json, row 1: wrong form: found .*JSON/,
  ],
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
    { column: "__proto__", wanted: { word: "noEntry" } },
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
    "nested a hundred thousand deep in an assumption",
    JSON.stringify({ ...project, assumptions: 0 }).replace(
      '"assumptions":0',
      `"assumptions":${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`,
    ),
    { column: "assumptions.mode" },
  ],
  [
    "with a script for a name",
    withScenario({ name: { zh: "<script>alert(1)</script>", en: "" } }),
    { row: 1, column: "scenarios.name.zh", problem: "wrong-form", wanted: { word: "noMarkup" } },
  ],
  [
    "with a tag in the note of a measure",
    withMeasure({ note: "一\n二<b>三</b>" }),
    { column: "scenarios.measures[1].note", found: '"一\\n二<b>三</b>"' },
  ],
  [
    "with a name that turns the reading direction",
    withScenario({ name: { zh: "学校\u202etxt", en: "" } }),
    { column: "scenarios.name.zh", found: '"学校\\u202etxt"', wanted: { word: "noHidden" } },
  ],
  ["with half a character", withMeasure({ note: "\ud83d" }), { column: "scenarios.measures[1].note" }],
  ["with markup for an id", withScenario({ id: "<b>" }), { column: "scenarios.id", wanted: { word: "id" } }],
  ["with a trap for an id", withScenario({ id: "constructor" }), { column: "scenarios.id" }],
  ["with another trap for an id", withMeasure({ id: "hasOwnProperty" }), { wanted: { word: "id" } }],
  [
    "with NaN for a figure",
    fixture.replace(/"year":\d+/, '"year":NaN'),
    /row 1: wrong form: found .*"year":▸NaN/,
  ],
  [
    "with an entry that nobody knows, of endless and hidden name",
    withScenario({ [`\u202e${"x".repeat(1_000_000)}`]: 1 }),
    /column scenarios\.\\u202ex{59}…: wrong form: found "\\u202ex{59}…", wanted no such entry$/,
  ],
  [
    "with an entry twice, of which one would be lost",
    fixture.replace('"scenarios":', '"scenarios":[],\n"scenarios":'),
    { row: 2, column: "scenarios", problem: "duplicate" },
  ],
  ["with a number beyond all numbers", fixture.replace(/"year":\d+/, '"year":1e999'), /found Infinity/],
  ["with a figure of 1e308", withMeasure({ capitalYuan: 1e308 }), { problem: "out-of-range" }],
  ["with a day that never was", withMeasure({ hearing: "2023-02-30" }), {}],
  [
    "with two measures of one id",
    withScenario({ measures: [scenario.measures[0], scenario.measures[0]] }),
    { column: "scenarios.measures[2].id", problem: "duplicate" },
  ],
  [
    "with ten thousand wrong measures",
    withScenario({ measures: Array.from({ length: 10_000 }, (_, at) => ({ id: `m${at}`, kind: "close" })) }),
    { column: "scenarios.measures[1].year", problem: "missing" },
  ],
  [
    "of 50 MB",
    `${fixture.slice(0, -1)},"more":"${"x".repeat(50_000_000)}"}`,
    /project\.json: out of range: found 50\.\d MB, wanted at most 20 MB/,
  ],
];

describe("a hostile project file", () => {
  it.each(HOSTILE)("%s is refused, and the place is named", (_, text, said) => {
    const { project: opened, issues } = readProject(text);

    expect(opened).toBeUndefined();
    if (said instanceof RegExp) expect(inEnglish(issues[0])).toMatch(said);
    else expect(issues[0]).toMatchObject(said);
    expect(issues.length).toBeLessThanOrEqual(MOST_ISSUES + 1);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });
});

describe("a project file that is wrong a great many times", () => {
  const empty = JSON.stringify(Array(9_999).fill({}));
  const scenarios = (count: number, measures: string) =>
    JSON.stringify({
      ...project,
      scenarios: Array.from({ length: count }, (_, at) => ({ ...scenario, id: `s${at}`, measures: "?" })),
    }).replaceAll('"?"', measures);
  const boundaries = (ids: number, id: string) => [
    { id: "m", kind: "boundary", year: 2021, status: "planned", area: "a", name: scenario.name },
    { stage: "primary", settlements: Array(ids).fill(id), schools: [] },
  ];
  const area = (ids: number) => JSON.stringify([Object.assign({}, ...boundaries(ids, " no id "))]);
  const names = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${at}`, 1]));
  const { fertility } = project.assumptions;
  const births = (ids: object) => ({
    assumptions: { ...project.assumptions, fertility: { ...fertility, total: ids } },
  });

  it.each<[string, string, string]>([
    ["15 × 9,999 measures that are none", scenarios(15, empty), "+ 149885"],
    ["200 × 9,999 measures that are none: counting ends", scenarios(200, empty), "+ 159884 …"],
    ["90,000 bad ids in a list", scenarios(1, area(90_000)), "+ 89900"],
    [
      "90,000 bad ids of a table",
      JSON.stringify({
        ...project,
        ...births(Object.fromEntries(Object.entries(names(90_000)).map(([id]) => [` ${id}`, 1]))),
      }),
      "+ 89900",
    ],
    ["90,000 entries that nobody knows", JSON.stringify({ ...project, ...names(90_000) }), "+ 89900"],
    [
      "9,999 measures of one id",
      scenarios(1, JSON.stringify(Array(9_999).fill(scenario.measures[0]))),
      "+ 9898",
    ],
  ])("%s: tells the first hundred and counts the rest", (_, text, found) => {
    const { project: opened, issues } = readProject(text);

    expect(opened).toBeUndefined();
    expect(issues).toHaveLength(MOST_ISSUES + 1);
    expect(issues.at(-1)).toMatchObject({ found, wanted: { word: "noMore" } });
  });

  it("keeps few faults on the way, however many there are", () => {
    const { version: _, ...body } = JSON.parse(scenarios(15, empty));

    expect(projectShape.safeParse(body).error?.issues).toHaveLength(MOST_ISSUES + 1);
  });

  it("with a million entries in one object is refused before they are looked at", () => {
    const { issues } = readProject(JSON.stringify({ ...project, ...names(1_000_000) }));

    expect(issues).toHaveLength(1);
    expect(inEnglish(issues[0])).toMatch(/row 1: out of range: found .*, wanted at most 100000 entries$/);
  });
});

const file = (name: string, bytes: Uint8Array<ArrayBuffer> | string) => new File([bytes], name);
const GBK = Uint8Array.of(0x7b, 0x22, 0xd6, 0xd0, 0xce, 0xc0, 0x22, 0x3a, 0x31, 0x7d); // {"中卫":1}
const UTF16 = Uint8Array.of(
  0xff,
  0xfe,
  ...[...fixture].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
);

describe("a file that a planner drops", () => {
  it.each<[string, File, RegExp]>([
    ["nothing", file("empty.json", ""), /^empty\.json: missing: found nothing, wanted JSON/],
    ["Chinese in the code GBK", file("gbk.json", GBK), /^gbk\.json: wrong form: found 7b 22 d6 .*UTF-8/],
    ["UTF-16", file("utf16.json", UTF16), /^utf16\.json: wrong form: found ff fe .*UTF-8/],
    [
      "a workbook",
      file("b.json", Uint8Array.of(0x50, 0x4b, 3, 4, 0xff, 0, 0)),
      /^b\.json: .*found zip, xlsx.*JSON/,
    ],
    [
      "a page",
      file("page.json", "<!doctype html>"),
      /^page\.json, row 1: wrong form: found ▸<!doctype html>/,
    ],
    ["something else in JSON", file("x.json", "[1]"), /found \[… × 1\], wanted an object/],
    ["50 MB", file("big.json", new Uint8Array(50_000_000)), /found 50\.0 MB, wanted at most 20 MB/],
  ])("holding %s is refused with what was wanted", async (_, dropped, said) => {
    const { project: opened, issues } = await readProjectFile(dropped);

    expect(opened).toBeUndefined();
    expect(inEnglish(issues[0])).toMatch(said);
  });

  it("that is a folder is refused", async () => {
    const folder = {
      name: "d.json",
      size: 4096,
      arrayBuffer: () => Promise.reject(new Error("gone")),
    } as File;

    const { issues } = await readProjectFile(folder);

    expect(inEnglish(issues[0])).toBe(
      "d.json: wrong form: found gone, wanted a file that can be read, not a folder",
    );
  });

  it.each([
    ["a mark of order at its start", `\ufeff${fixture}`],
    ["lines that end as on Windows", JSON.stringify(project, null, 2).replaceAll("\n", "\r\n")],
    ["blanks around it, just below the limit", fixture + " ".repeat(19_000_000)],
  ])("with %s opens", async (_, text) => {
    expect((await readProjectFile(file("p.json", text))).issues).toEqual([]);
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
    expect(inEnglish(readDataset(parts).issues[0])).toContain(id);
  });

  it("with markup in the name of a school is refused", () => {
    const parts = files();
    parts.schools[2].name.zh = "第一<br>小学";

    expect(inEnglish(readDataset(parts).issues[0])).toBe(
      'schools.json, row 3, column name.zh: wrong form: found "第一<br>小学", wanted text without markup (put a blank after “<”)',
    );
  });

  it("with a base year of 9999 is refused", () => {
    const parts = files();
    parts.dataset.baseYear = 9999;

    expect(readDataset(parts).issues[0]).toMatchObject({ column: "baseYear", problem: "out-of-range" });
  });
});

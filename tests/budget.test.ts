import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { projectPaths, readSources } from "./architecture/sourceFile";
import { LIMITS, lineBudget, type Measured, overBudget } from "./budget/budget";
import { type Bundle, firstLoad, workerLoads } from "./budget/bundle";

const TOP = fileURLToPath(new URL("..", import.meta.url));
const paths = projectPaths(TOP);

/** A build that stands in a folder: the whole suite builds once for all its parts. */
const builtBefore = (folder: string): Bundle =>
  new Map(
    readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(folder, path).replaceAll("\\", "/"), readFileSync(path)]),
  );

async function builtNow(): Promise<Bundle> {
  vi.stubEnv("NODE_ENV", "production"); // as `vite build` has it; the test runner's own value would bundle React's development build
  const output = await build({ root: TOP, logLevel: "error", build: { write: false } });
  vi.unstubAllEnvs();
  if (!("output" in output)) throw new Error("expected one build");
  return new Map(
    output.output.map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source]),
  );
}

describe("the files", () => {
  it("are at most 400 lines long", () => {
    const files = readSources(TOP, paths);

    expect(files.length).toBeGreaterThan(20);
    expect(overBudget(lineBudget(files))).toEqual([]);
  });

  it("of a dataset take less than 4 MB", () => {
    const names = new Set(paths.flatMap((path) => /^data\/([^/]+)\//.exec(path)?.[1] ?? []));
    const datasets = [...names].map(
      (name): Measured => ({
        name,
        value: paths
          .filter((path) => path.startsWith(`data/${name}/`))
          .reduce((bytes, path) => bytes + statSync(join(TOP, path)).size, 0),
        limit: LIMITS.datasetBytes,
        unit: "bytes",
      }),
    );

    expect(datasets.length).toBeGreaterThan(0);
    expect(overBudget(datasets)).toEqual([]);
  });
});

describe("the built program", () => {
  let bundle: Bundle = new Map();

  beforeAll(async () => {
    bundle = process.env.BUILT === undefined ? await builtNow() : builtBefore(join(TOP, process.env.BUILT));
  });

  it("loads at most 650 kB before the first screen", () => {
    const load = firstLoad(bundle);

    expect(load.value).toBeGreaterThan(10_000);
    expect(overBudget([load])).toEqual([]);
  });

  it("brings the licence of the program and of every package in it, those of workers included", () => {
    const notices = String(bundle.get("NOTICES.txt"));

    expect(notices).toContain("Copyright (c) 2026 the authors of the school-layout simulator");
    for (const name of ["react", "maplibre-gl", "@mantine/core", "comlink", "workbox-precaching", "zod"])
      expect(notices).toMatch(new RegExp(`^${name} \\d[^ ]* \\([A-Z].*\\)$`, "m"));
    expect(notices).toMatch(/Meta Platforms/);
  });

  it("has no worker above 49 kB, the checker of packs above 62 kB, the machine that proposes above 68 kB, the import above 160 kB, and every worker of the browser", () => {
    const workers = workerLoads(bundle);
    const written = paths.flatMap((path) => /^workers\/([^/]*\.worker)\.ts$/.exec(path)?.[1] ?? []);

    expect(workers.map((worker) => worker.name).sort()).toEqual([...written].sort());
    expect(overBudget(workers)).toEqual([]);
  });
});

describe("a budget that is not kept", () => {
  const noise = (bytes: number) =>
    `"${randomBytes(bytes)
      .toString("latin1")
      .replace(/["'\\\n\r]/g, "")}"`;

  it("is reported for a file of 401 lines, not for one of 400", () => {
    const file = (lines: number) => ({ path: `of${lines}.ts`, text: "//\n".repeat(lines) });

    expect(overBudget(lineBudget([file(400), file(401)]))).toEqual(["of401.ts: 401 lines, at most 400"]);
  });

  it("is reported for a first load whose weight lies in an imported chunk or a style", () => {
    const page =
      '<script type="module" src="./assets/a.js"></script><link rel="stylesheet" href="./assets/a.css">';
    const entry = 'import{x}from"./b.js";import"./c.js";const later=()=>import("./d.js");';
    const bundleOf = (b: string, css: string, later: string) =>
      new Map([
        ["index.html", page],
        ["assets/a.js", entry],
        ["assets/a.css", css],
        ["assets/b.js", b],
        ["assets/c.js", 'export*from"./b.js";'],
        ["assets/d.js", later],
      ]);

    expect(overBudget([firstLoad(bundleOf(noise(700_000), "", ""))])).toHaveLength(1);
    expect(overBudget([firstLoad(bundleOf("", noise(700_000), ""))])).toHaveLength(1);
    expect(overBudget([firstLoad(bundleOf("", "", noise(700_000)))])).toEqual([]);
  });

  it("is reported for a worker whose weight lies in a chunk of its own", () => {
    const bundle = new Map([
      ["assets/planner.worker-Ab_1-x.js", 'import{e}from"./engine-1.js";e()'],
      ["assets/evidence.worker-Ab_1-x.js", 'import{e}from"./engine-1.js";e()'],
      ["assets/engine-1.js", noise(48_000)],
    ]);

    const [only, ...others] = overBudget(workerLoads(bundle));
    expect(only).toMatch(/^planner\.worker: \d+ bytes gzipped, at most 49000$/);
    expect(others).toEqual([]);
  });

  it("is reported for a link to a file that the build did not write", () => {
    const page = new Map([["index.html", '<script src="./assets/a.js"></script>']]);

    expect(() => firstLoad(page)).toThrow("assets/a.js");
  });
});

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "import-"));
const CASES = "tests/src/io/import/cases";

const run = (...flags: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "workers/headlessImport.ts", ...flags], {
    encoding: "utf8",
  });
const textsIn = (out: string) =>
  readdirSync(out, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => [name, readFileSync(join(out, name), "utf8")]);

describe("an import from the command line", () => {
  it("asks first, then writes a city whose recipe gives the same city again", () => {
    const [asked, first, again] = ["asked", "first", "again"].map((name) => join(folder, name));
    const file = `${CASES}/06-two-row-header.xls`;

    const waiting = run(file, "--out", asked, "--lang", "en");
    expect(waiting.status).toBe(2);
    expect(waiting.stderr).toContain("--accept-defaults");
    expect(existsSync(join(asked, "schools.json"))).toBe(false);

    const told = run(file, "--out", first, "--accept-defaults", "--lang", "en");
    expect(told.stderr).toBe("");
    expect(told.stdout).toContain("某县: 2024, schools 7, pupils 2816, rooms 78, homes 7; rung 1");
    expect(told.stdout).toMatch(
      /row of totals, no school +4 +06-two-row-header\.xls · sheet 小学 · row 6 +城关镇小计/,
    );

    expect(run(file, "--out", again, "--recipe", join(first, "recipe.json")).status).toBe(0);
    expect(textsIn(again)).toEqual(textsIn(first));
    expect(textsIn(first).map(([name]) => name)).toEqual([
      "assumptions.json",
      "dataset.json",
      "norms.json",
      "recipe.json",
      "residents.json",
      "scenarios/baseline.json",
      "schools.json",
      "settlements.json",
    ]);
  });

  it("puts next year's files into a city and says what changed", () => {
    const [first, next, table] = ["into", "next", "2025.csv"].map((name) => join(folder, name));
    run(`${CASES}/06-two-row-header.xls`, "--out", first, "--accept-defaults");
    writeFileSync(table, "学校名称,一年级,二年级\n城关第一小学,90,91\n上湾教学点,5,6\n");
    const told = run(table, "--into", first, "--out", next, "--accept-defaults", "--lang", "en");

    expect(told.stderr).toBe("");
    expect(told.stdout).toMatch(/2024 → 2025: Pupils 2816 → \d+/);
    expect(textsIn(next).map(([name]) => name)).toEqual(textsIn(first).map(([name]) => name));
  });

  it("stops with a word where there is no school", () => {
    const { status, stdout } = run(`${CASES}/README.md`, "--out", join(folder, "none"), "--accept-defaults");

    expect(status).toBe(2);
    expect(stdout).toContain("没有找到学校");
  });
});

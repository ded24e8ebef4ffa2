import { spawnSync } from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { smallCity } from "../builders/smallCity";

const folder = mkdtempSync(join(tmpdir(), "simulate-"));

/** The small city as a folder of its own. */
const city = join(folder, "city");
for (const [name, text] of smallCity().files) {
  mkdirSync(dirname(join(city, name)), { recursive: true });
  writeFileSync(join(city, name), text);
}

const simulate = (...flags: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "workers/headless.ts", ...flags], { encoding: "utf8" });

/** The same from a folder of one's own, with somewhere else to print to. */
const simulateIn = (cwd: string, stdout: "pipe" | number, ...flags: string[]) =>
  spawnSync(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), resolve("workers/headless.ts"), ...flags],
    { cwd, encoding: "utf8", stdio: ["ignore", stdout, "pipe"] },
  );

describe("the engine from the command line", () => {
  it("prints the report and writes every table that was asked for", () => {
    const out = join(folder, "out");
    const json = join(out, "out.json");
    const run = simulate(
      "--scenario",
      "plan-2021-2025",
      "--city",
      city,
      "--years",
      "3",
      "--lang",
      "en",
      "--json",
      json,
      "--csv",
      out,
    );

    expect(run.status).toBe(0);
    expect(run.stdout).toContain("demonstration city");
    expect(run.stdout).toContain("cut = flow");
    const told = JSON.parse(readFileSync(json, "utf8"));
    expect(told.rows).toHaveLength(4 * 3 * 6);
    expect(told.ledger).toContainEqual({
      line: "seats",
      promised: 4120,
      placed: 4120,
      done: 0,
      unaccounted: 0,
    });
    for (const row of told.rows)
      expect(row.placed + row.unplaced + row.transfersOut).toBeCloseTo(row.pupils, 9);
    const classesOf = (rows: readonly object[], key: string) =>
      rows.reduce((sum, row) => sum + Number((row as Record<string, unknown>)[key]), 0);
    expect(classesOf(told.causes, "classes")).toBe(classesOf(told.rows, "classesOverCap"));
    for (const proof of told.certificates) expect(proof.cut).toBe(proof.flow);
    expect(readdirSync(out).sort()).toEqual(
      [
        ...["rows", "schools", "certificates", "ledger", "objective", "indicators", "residents", "money"],
        ...[
          "investments",
          "land",
          "seatWarnings",
          "proofs",
          "budget",
          "receivers",
          "causes",
          "ledgerParts",
          "targets",
          "checks",
          "checkNames",
          "staff",
          "staffMoves",
          "columns",
          "births",
          "people",
          "published",
        ],
      ]
        .map((table) => `${table}.csv`)
        .concat("out.json")
        .sort(),
    );
  });

  it.each([
    [["--scenario", "baseline", "--mode", "teleport"], /--mode.*nearby, zoned, nearest, choice.*teleport/],
    [["--scenario", "no-such-plan"], /no-such-plan.*baseline/],
  ])("refuses %j by name, with exit code 2", (flags, message) => {
    const run = simulate(...flags, "--lang", "en");

    expect(run.status).toBe(2);
    expect(run.stderr.replaceAll("\n", " ")).toMatch(message);
  });

  it.runIf(existsSync("/dev/full"))(
    "takes the shipped scenario beside a folder of its name, and says so where its report finds no room",
    () => {
      mkdirSync(join(folder, "baseline"));
      const full = openSync("/dev/full", "w");

      const run = simulateIn(folder, full, "--scenario", "baseline", "--years", "1", "--lang=en");

      closeSync(full);
      expect(run.stderr).toBe("cannot write stdout: ENOSPC: no space left on device, write\n");
      expect(run.status).toBe(2);
    },
  );

  it("names file, place and wish where a scenario file is damaged", () => {
    const file = join(folder, "damaged.json");
    const measure = {
      id: "m1",
      kind: "expand",
      year: 9999,
      status: "planned",
      school: "S",
      stage: "primary",
      addedRooms: 2,
    };
    writeFileSync(
      file,
      JSON.stringify({ version: 1, id: "x", name: { zh: "x", en: "x" }, measures: [measure] }),
    );

    const run = simulate("--scenario", file, "--lang", "en");

    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(/damaged\.json.*year.*9999/s);
  });
});

import { describe, expect, it } from "vitest";
import { Complaint } from "../../../workers/headless/complaint";
import { readSweepFlags } from "../../../workers/headless/readSweepFlags";

const ADDRESS = "postgres://planner:s3cret@db/sweeps";
const read = (text: string, environment = {}) =>
  readSweepFlags([...text.split(" "), "--lang", "en"], environment);

function complaint(text: string, environment = {}): string {
  try {
    read(text, environment);
  } catch (problem) {
    if (problem instanceof Complaint) return problem.message.split("\n")[0];
    throw problem;
  }
  return "";
}

describe("the command line of sweeps", () => {
  it("takes cities after one flag, scenarios, futures and how they are cut", () => {
    const flags = read(
      "--city a.zip b/ --scenarios x,y --draws 10:1000 --seed 7 --split county,draws=20 --out d",
    );

    expect(flags).toMatchObject({
      ...{ verb: "run", cities: ["a.zip", "b/"], scenarios: ["x", "y"], out: "d" },
      draws: { seed: 7, from: 10, to: 1000 },
      split: { byCounty: true, draws: 20 },
    });
    expect(read("--city a --scenarios x --split draws=5 --out d").split).toEqual({
      byCounty: false,
      draws: 5,
    });
    expect(read("--city a --scenarios x --out d").draws).toBeUndefined();
  });

  it("takes the address of the queue from the environment too", () => {
    expect(read("work --workers 3 --until-done", { SWEEP_QUEUE: ADDRESS })).toMatchObject({
      ...{ verb: "work", queue: ADDRESS, workers: 3, untilDone: true, leaseS: 60 },
    });
  });

  it.each([
    ["--scenarios x --out d", "--city"],
    ["--city a --out d", "--scenarios"],
    ["--city a --scenarios x", "--out"],
    ["--city a --scenarios x --out d --draws 9:3", "--draws"],
    ["--city a --scenarios x --out d --draws 0:9999999", "--draws"],
    ["--city a --scenarios x --out d --split town", "--split"],
    ["--city a --scenarios x --out d --split draws=0", "--split"],
    ["status", "--queue"],
    ["status --queue mysql://x", "--queue"],
    [`cancel --queue ${ADDRESS}`, "--sweep"],
    [`work --queue ${ADDRESS} --lease 1`, "--lease"],
  ])("%s is complained of by its flag", (text, flag) => {
    expect(complaint(text)).toContain(`flag ${flag}:`);
  });

  it("never tells an address, wherever it was written", () => {
    for (const text of [
      `submit ${ADDRESS} --scenarios x`,
      `--city ${ADDRESS} --scenarios x --out d`,
      `cancel --queue ${ADDRESS}`,
    ])
      expect(complaint(text)).toMatch(/flag --(queue|sweep)/);
    for (const text of [`submit ${ADDRESS} --scenarios x`, `cancel --queue ${ADDRESS}`])
      expect(complaint(text)).not.toContain("s3cret");
  });
});

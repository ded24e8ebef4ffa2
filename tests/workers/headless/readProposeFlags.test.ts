import { describe, expect, it } from "vitest";
import { readProposeFlags } from "../../../workers/headless/readProposeFlags";

const read = (...flags: string[]) => readProposeFlags([...flags, "--lang", "en"], () => 2020);

describe("the flags of the proposals", () => {
  it("reads money by school year in order, and what stays as it is", () => {
    expect(
      read(
        "--scenario",
        "baseline",
        "--budget",
        "2026=80000000,2024=5",
        "--keep",
        "A, B",
        "--must",
        "C",
        "--stop-gap",
        "0.02",
      ),
    ).toEqual({
      language: "en",
      scenario: "baseline",
      budget: [
        { year: 2024, yuan: 5 },
        { year: 2026, yuan: 80_000_000 },
      ],
      keep: ["A", "B"],
      must: ["C"],
      stopGap: 0.02,
      stopSeconds: 60,
      seed: 1,
    });
  });

  it.each([
    [["--scenario", "baseline"], "wanted YEAR=YUAN"],
    [
      ["--scenario", "baseline", "--budget", "2020=5", "--years", "15"],
      "years from 2021 to 2035, found 2020=5",
    ],
    [["--scenario", "baseline", "--budget", "2024=5,2024=6"], "may be given once"],
    [["--budget", "2024=5"], "wanted a scenario"],
    [
      ["--scenario", "baseline", "--budget", "2024=5", "--stop-gap", "much"],
      "wanted a number of 0 or more, found much",
    ],
    [["--scenario", "baseline", "--budget", "2024=5", "--csv", "x"], "there is no such flag"],
  ])("complains of %j", (flags, problem) => {
    expect(() => read(...flags)).toThrow(problem);
  });
});

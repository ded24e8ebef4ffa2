import { describe, expect, it } from "vitest";
import { Complaint } from "../../../workers/headless/complaint";
import { readFlags } from "../../../workers/headless/readFlags";

const complaintOf = (argv: readonly string[]): string => {
  try {
    readFlags(argv);
  } catch (problem) {
    if (problem instanceof Complaint) return problem.message;
    throw problem;
  }
  return "";
};

describe("the command line", () => {
  it("is read alike with a blank and with an equals sign", () => {
    const spaced = readFlags(["--scenario", "baseline", "--lang", "en", "--years", "6", "--json", "x.json"]);

    expect(readFlags(["--scenario=baseline", "--lang=en", "--years=6", "--json=x.json"])).toEqual(spaced);
    expect(spaced).toEqual({ scenario: "baseline", language: "en", years: 6, json: "x.json" });
  });

  it.each<[readonly string[], string]>([
    [["--scenario", "baseline", "--json", ""], "flag --json: wanted a value after it"],
    [["--scenario", "baseline", "--compare="], "flag --compare: wanted a value after it"],
    [["--scenario", "baseline", "--csv"], "flag --csv: wanted a value after it"],
    [["--scenario", "baseline", "--csv", "--json", "x"], "flag --csv: wanted a value after it"],
    [["--scenario", "baseline", "--scenario", "low-births"], "flag --scenario: may be given once"],
    [
      ["--scenario", "baseline", "--years", "0x3"],
      "flag --years: wanted a whole number from 1 to 50, found 0x3",
    ],
    [
      ["--scenario", "baseline", "--years", "3.0"],
      "flag --years: wanted a whole number from 1 to 50, found 3.0",
    ],
    [
      ["--scenario", "baseline", "--years", "51"],
      "flag --years: wanted a whole number from 1 to 50, found 51",
    ],
    [["--scenario", "baseline", "-y", "3"], "flag -y: there is no such flag"],
    [["--scenario", "baseline", "--colour=red"], "flag --colour: there is no such flag"],
    [["baseline"], "flag baseline: wanted a flag that begins with -- before every value"],
    [["--scenario", "baseline", "--", "x"], "flag --: there is no such flag"],
    [[], "flag --scenario: wanted a scenario: a file or a name"],
  ])("%j is refused in one sentence", (argv, sentence) => {
    expect(complaintOf(["--lang=en", ...argv]).split("\n")[0]).toBe(sentence);
  });

  it("leaves the years to the project where none are asked for", () => {
    expect(readFlags(["--scenario", "baseline"]).years).toBeUndefined();
  });

  it("complains of a language that is none in Chinese", () => {
    expect(complaintOf(["--scenario", "baseline", "--lang=fr"])).toMatch(
      /^参数 --lang：应为 zh, en 之一，得到 fr/,
    );
  });
});

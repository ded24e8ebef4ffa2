import { describe, expect, it } from "vitest";
import { Complaint } from "../../../workers/headless/complaint";
import { parseFlags } from "../../../workers/headless/parseFlags";

const parsed = (...argv: readonly string[]) =>
  parseFlags(["--lang=en", ...argv], ["out", "yes-to-all", "lang"], "import.usage", {
    switches: ["yes-to-all"],
    takesFiles: true,
  });

describe("a command line of files, flags and switches", () => {
  it("keeps the files in their order, wherever the flags stand", () => {
    const { files, values } = parsed("b.csv", "--yes-to-all", "a.csv", "--out", "folder");

    expect(files).toEqual(["b.csv", "a.csv"]);
    expect(values).toEqual({ lang: "en", out: "folder", "yes-to-all": "yes" });
  });

  it.each([
    [["a.csv", "--yes-to-all=no"], "flag --yes-to-all: takes no value"],
    [["a.csv", "--out"], "flag --out: wanted a value after it"],
    [["a.csv", "--out=x", "--out=y"], "flag --out: may be given once"],
    [["a.csv", "--quiet"], "flag --quiet: there is no such flag"],
  ])("refuses %j in one sentence", (argv, sentence) => {
    const complained = () => parsed(...argv);

    expect(complained).toThrow(Complaint);
    expect(complained).toThrow(sentence);
  });
});

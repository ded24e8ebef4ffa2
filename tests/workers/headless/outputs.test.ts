import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createI18n } from "../../../src/i18n/createI18n";
import { Complaint } from "../../../workers/headless/complaint";
import { checkOutputs, UNFINISHED, writeFolder, writeWhole } from "../../../workers/headless/outputs";

const words = createI18n("en");
const aFolder = () => mkdtempSync(join(tmpdir(), "outputs-"));

/** A disk that is full once so many files are written: the next is cut. */
const fullAfter = (files: number): typeof writeFileSync => {
  let written = 0;
  return (path, data, options) => {
    if (written++ < files) return writeFileSync(path, data, options);
    writeFileSync(path, String(data).slice(0, 3), options);
    throw new Error("ENOSPC: no space left on device, write");
  };
};

describe("a file that is written", () => {
  it("takes the place of the old one in one step, through a link too", () => {
    const folder = aFolder();
    const file = join(folder, "out.json");
    writeFileSync(file, "yesterday");
    symlinkSync(file, join(folder, "link.json"));

    writeWhole(join(folder, "link.json"), "today", words);

    expect(readFileSync(file, "utf8")).toBe("today");
    expect(readdirSync(folder).sort()).toEqual(["link.json", "out.json"]);
  });

  it("leaves the old one as it was where the disk is full", () => {
    const folder = aFolder();
    const file = join(folder, "out.json");
    writeFileSync(file, "yesterday");

    expect(() => writeWhole(file, "today", words, fullAfter(0))).toThrow(
      new Complaint(`cannot write ${file}: ENOSPC: no space left on device, write`),
    );
    expect(readFileSync(file, "utf8")).toBe("yesterday");
    expect(readdirSync(folder)).toEqual(["out.json"]);
  });
});

describe("a folder of tables", () => {
  const tables = [["a.csv", "a\n"], undefined, ["b.csv", "b\n"]] as const;

  it("is whole, and says nothing of being unfinished", () => {
    const folder = join(aFolder(), "new");

    writeFolder(folder, tables, words);

    expect(readdirSync(folder).sort()).toEqual(["a.csv", "b.csv"]);
  });

  it("says that it is unfinished where the disk is full half way", () => {
    const folder = aFolder();
    writeFileSync(join(folder, "b.csv"), "yesterday");

    expect(() => writeFolder(folder, tables, words, fullAfter(2))).toThrow(/cannot write .*b\.csv: ENOSPC/);
    expect(readdirSync(folder).sort()).toEqual([UNFINISHED, "a.csv", "b.csv"].sort());
    expect(readFileSync(join(folder, UNFINISHED), "utf8")).toContain("do not use them");
    expect(readFileSync(join(folder, "b.csv"), "utf8")).toBe("yesterday");
  });
});

describe("where a run is to write", () => {
  it("is looked at before the run", () => {
    const folder = aFolder();
    const file = join(folder, "file");
    writeFileSync(file, "");
    mkdirSync(join(folder, "taken.json"));

    expect(() => checkOutputs({ json: join(folder, "taken.json") }, words)).toThrow(
      /it is a folder, wanted a file/,
    );
    expect(() => checkOutputs({ json: join(folder, "none", "x.json") }, words)).toThrow(
      /cannot write .*ENOENT/,
    );
    expect(() => checkOutputs({ csv: file }, words)).toThrow(/it is a file, wanted a folder/);
    expect(() => checkOutputs({ csv: join(file, "tables") }, words)).toThrow(Complaint);
    checkOutputs({ csv: join(folder, "new", "tables"), json: join(folder, "new", "x.json") }, words);
    expect(existsSync(join(folder, "new", "tables"))).toBe(true);
    expect(existsSync(join(folder, "new", "x.json"))).toBe(false);
  });
});

import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { allFiles } from "../../data/zhongwei/build/allFiles";
import { projectFile } from "./builtCity";

const MOST_BYTES = 4e6;

describe("generation of the built-in city", () => {
  it("gives the committed files again, to the byte", () => {
    const files = allFiles();

    for (const [path, text] of files) {
      const isSame = readFileSync(projectFile(path), "utf8") === text;
      expect(isSame, `${path} differs: run npm run data`).toBe(true);
    }
    const bytes = [...files.keys()].reduce((sum, path) => sum + statSync(projectFile(path)).size, 0);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
});

import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { createI18n } from "../../../src/i18n/createI18n";
import { readFile } from "../../../workers/headless/readFile";

const words = createI18n("en");

it.runIf(existsSync("/dev/zero"))("ends where a file does not", () => {
  expect(() => readFile("/dev/zero", words)).toThrow(
    /\/dev\/zero: out of range: found 21\.0 MB, wanted at most 20 MB/,
  );
});

it("says that a folder is none, and that a file is missing", () => {
  expect(() => readFile(tmpdir(), words)).toThrow(/cannot read .*: it is a folder, wanted a file/);
  expect(() => readFile("no-such-file", words)).toThrow(/cannot read no-such-file: ENOENT/);
});

it("reads a file whole", () => {
  expect(readFile("package.json", words)).toContain('"school-layout-simulator"');
});

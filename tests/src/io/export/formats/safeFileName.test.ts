import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeFileName } from "../../../../../src/io/export/formats/safeFileName";

describe("the name of a file", () => {
  it.each([
    ["“十四五”规划", "“十四五”规划.xlsx"],
    ['a/b\\c:d*e?f"g<h>i|j', "a-b-c-d-e-f-g-h-i-j.xlsx"],
    ["../../etc/passwd", "-..-etc-passwd.xlsx"],
    ["con", "_con.xlsx"],
    ["COM1.txt", "_COM1.txt.xlsx"],
    ["", "export.xlsx"],
    [" . ", "export.xlsx"],
    ["a\u202Excod.exe", "axcod.exe.xlsx"],
  ])("%j is %j", (wanted, name) => {
    expect(safeFileName(wanted, ".xlsx")).toBe(name);
  });

  it("is taken by every file system, whatever is wanted", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (wanted) => {
        const name = safeFileName(wanted, ".csv");

        expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cs}]/u);
        expect(name).not.toMatch(/^[\s.]|[\s.]\.csv$|^\.csv$/);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
      }),
    );
  });
});

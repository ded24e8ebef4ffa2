import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readFile } from "../../../../src/io/import/readFile";
import { caseBytes } from "./aFile";

const names = async (file: string, column: number) =>
  (await readFile(file, caseBytes(file))).grids[0].rows.slice(1).flatMap((row) => row[column] ?? []);
const text = (content: string) => new TextEncoder().encode(content);

describe("a file's sheets", () => {
  it("come out of GB18030 and of UTF-8 without a mark with every letter", async () => {
    expect(await names("05a-gb18030.csv", 0)).toEqual(["䶮塘小学", "喆屯小学", "㙍头教学点"]);
    expect(await names("05b-utf8-no-bom.csv", 0)).toEqual([
      "École Saint-André",
      "Łąkowa 3",
      "“North” School",
    ]);
  });

  it("come out of Windows-1252 and UTF-16", async () => {
    const western = Uint8Array.from([..."School,Pupils\nÉcole,3\n"].map((sign) => sign.charCodeAt(0)));
    const wide = new Uint8Array(
      Uint16Array.from([..."\uFEFF学校;人数\n甲校;3\n"].map((s) => s.charCodeAt(0))).buffer,
    );

    expect((await readFile("a.csv", western)).grids[0].rows[1]).toEqual(["École", "3"]);
    expect((await readFile("a.csv", wide)).grids[0].rows[1]).toEqual(["甲校", "3"]);
  });

  it("keep codes as text where a web page is only called .xls", async () => {
    expect(await names("10-html-called.xls", 0)).toEqual([
      "School ID",
      "060000100001",
      "060000100002",
      "060000100003",
    ]);
    expect((await names("10-html-called.xls", 3)).at(-1)).toBe("†");
  });

  it("come out of a zip, each under its own name", async () => {
    const { grids } = await readFile(
      "all.zip",
      zipSync({ "a.csv": text("a,b\n1,2\n"), "b/c.csv": text("c,d\n") }),
    );

    expect(grids.map(({ file }) => file)).toEqual(["all.zip/a.csv", "all.zip/b/c.csv"]);
  });

  it.each([
    ["an empty file", new Uint8Array(), "empty"],
    ["a picture called .xlsx", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), "picture"],
    ["a page for print", text("%PDF-1.7"), "document"],
    ["a workbook cut short", caseBytes("03-codes-that-lost-zeros.xlsx").slice(0, 900), "cut"],
    ["figures that are no map", text('[{"a": 1}]'), "unknown"],
    ["bytes of no kind", Uint8Array.from([1, 0, 2, 0, 0, 9]), "unknown"],
    ["a zip bomb", zipSync({ "a.csv": new Uint8Array(80_000_000) }), "tooLarge"],
  ])("are refused in a word where there are none: %s", async (_, bytes, fault) => {
    expect(await readFile("a.xlsx", bytes)).toEqual({ grids: [], faults: [{ file: "a.xlsx", fault }] });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "../../../src/io/csv";

const lines = (rows: Parameters<typeof csv>[0]) => csv(rows).slice(1).split("\r\n").slice(0, -1);

describe("writing CSV", () => {
  it("begins with the mark that tells a spreadsheet UTF-8, and ends every line as Excel does", () => {
    expect(
      csv([
        ["学校", 1],
        ["b", 2],
      ]),
    ).toBe("\uFEFF学校,1\r\nb,2\r\n");
  });

  it("quotes commas, quotes and line breaks", () => {
    expect(lines([["a,b", 'say "hi"', "x"]])).toEqual(['"a,b","say ""hi""",x']);
  });

  it("leaves a blank blank, and does not make a zero of it", () => {
    expect(lines([[undefined, null, "", 0, Number.NaN]])).toEqual([",,,0,"]);
  });

  it.each(["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1+1"])(
    "disarms %j",
    (text) => {
      expect(csv([[text]])).toContain(`'${text}`);
    },
  );

  it("leaves numbers alone, written as numbers or as text", () => {
    expect(lines([[-5, "-5", "+1.5", "-2e3", "-"]])).toEqual(["-5,-5,+1.5,-2e3,'-"]);
  });

  it("can be read again, whatever the texts", () => {
    const texts = fc.array(
      fc.array(fc.string({ unit: "binary", maxLength: 8 }), { minLength: 1, maxLength: 3 }),
      {
        minLength: 1,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(texts, (rows) => {
        const harmless = rows.map((row) => row.map((text) => `x${text}`));

        expect(read(csv(harmless))).toEqual(harmless);
      }),
    );
  });
});

/** A reader of the plain rules of RFC 4180, for this test alone. */
function read(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows[rows.length - 1].push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

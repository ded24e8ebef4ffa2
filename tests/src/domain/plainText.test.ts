import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mendedText, textFault } from "../../../src/domain/plainText";

const faultOf = (text: string, mayHaveLines?: boolean) => textFault(text, mayHaveLines)?.wanted.word;

describe("a text that is shown as it is written", () => {
  it.each(["班额<45", "a < b", "班额<标准", "5 > 3", "R&D “新校” 😀", "مدرسة", "", "x<"])(
    "may be %j",
    (text) => {
      expect(faultOf(text)).toBeUndefined();
    },
  );

  it.each([
    ["<script>alert(1)</script>", "noMarkup", 0],
    ["第一小学</b>", "noMarkup", 4],
    ["a<!-- b", "noMarkup", 1],
    ["<?xml", "noMarkup", 0],
    ["tab\tbed", "noHidden", 3],
    ["\u0000", "noHidden", 0],
    ["half \ud83d", "noHidden", 5],
    ["abc\u202egnp.exe", "noHidden", 3],
    ["\u2067x", "noHidden", 0],
    ["\uffff", "noHidden", 0],
    ["长".repeat(4001), "atMostCharacters", 4000],
  ])("may not be %j", (text, word, at) => {
    expect(textFault(text, true)).toMatchObject({ wanted: { word }, at });
  });

  it("is no longer than a name is, unless it is a note", () => {
    expect(faultOf("长".repeat(200))).toBeUndefined();
    expect(faultOf("长".repeat(201))).toBe("atMostCharacters");
    expect(faultOf("长".repeat(4000), true)).toBeUndefined();
  });

  it("has one line, unless it is a note", () => {
    expect(faultOf("one\ntwo")).toBe("noHidden");
    expect(faultOf("one\ntwo", true)).toBeUndefined();
    expect(faultOf("one\r\ntwo", true)).toBe("noHidden");
  });

  it("comes of any text by mending, which changes nothing that was right", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.string({ unit: fc.constantFrom("<", "/", "!", "a", "\n", "\u202e", "\ud800", "学"), maxLength: 12 }),
      fc.nat(200).map((over) => "😀".repeat(1950 + over)),
    );
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, mayHaveLines) => {
        const mended = mendedText(text, mayHaveLines);

        expect(textFault(mended, mayHaveLines)).toBeUndefined();
        if (textFault(text, mayHaveLines) === undefined) expect(mended).toBe(text);
      }),
    );
  });
});

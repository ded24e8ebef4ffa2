import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstFlaw } from "../../../src/io/firstFlaw";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("the first flaw of a text that should be JSON", () => {
  it.each([
    ['{"a":1,"b":[1,2', 15],
    ['{"year":NaN}', 8],
    ['{"a":1,}', 7],
    ["[1,]", 3],
    ["[1 2]", 3],
    ["{]", 1],
    ['{"a":"x\ny"}', 7],
    ['{"a":"\\x"}', 6],
    ["01", 1],
    ["1 1", 2],
    ["{a:1}", 1],
    ["", 0],
  ])("of %j is at %i", (text, at) => {
    expect(firstFlaw(text)).toEqual({ at });
  });

  it("is the second of two entries of one name, however it is written, in one object only", () => {
    expect(firstFlaw('{"a":1,"\\u0061":2}')).toEqual({ at: 7, twice: "a" });
    expect(firstFlaw('{"a":{"a":1},"b":[{"a":1},{"a":"a"}]}')).toBeUndefined();
  });

  it("is there just where JSON cannot be read", () => {
    const mutated = fc
      .tuple(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.constantFrom("", ",", "}", "]", '"', "0", "-", "\\", " ", "\n", "e"),
      )
      .map(([text, pick, sign]) => {
        const at = pick % (text.length + 1);
        return text.slice(0, at) + sign + text.slice(sign === "" ? at + 1 : at);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), mutated), (text) => {
        const flaw = firstFlaw(text);

        if (flaw?.twice === undefined) expect(flaw === undefined).toBe(isJson(text));
        if (flaw !== undefined) expect(flaw.at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1500 },
    );
  });
});

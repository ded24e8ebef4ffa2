import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchNames } from "../../../../src/io/import/matchNames";
import { writtenName } from "../../../../src/io/import/plainName";

const named = (...names: readonly string[]) => names.map((name) => ({ name, county: "甲县" }));

describe("the name doctor", () => {
  it("knows 城关一小 and 城关第一小学 for one, and 城关二小 for another", () => {
    expect(matchNames(named("城关一小", "城关二小"), named("城关第二小学", "城关第一小学"))).toEqual([
      { left: 0, right: 1, reason: "writing", score: 0.95 },
      { left: 1, right: 0, reason: "writing", score: 0.95 },
    ]);
  });

  it("takes a code before a name, and never joins two codes", () => {
    const old = [{ name: "高崖小学", code: "1030" }];

    expect(matchNames(old, [{ name: "高崖中心校", code: "1030" }])[0].reason).toBe("code");
    expect(matchNames(old, [{ name: "高崖小学", code: "1031" }])).toEqual([]);
  });

  it("leaves a county's name out before comparing, and no name outside its county", () => {
    const [left, right] = [
      { name: "实验小学", county: "乙县" },
      { name: "乙县实验小学", county: "乙县" },
    ];

    expect(matchNames([left], [right])).toHaveLength(1);
    expect(matchNames([left], [{ ...right, county: "甲县" }])).toEqual([]);
  });

  it("mends a slip of the pen within the township, and takes neither of two that fit alike", () => {
    expect(matchNames(named("马家沟小学"), named("马家沟小字"))[0].reason).toBe("likeness");
    expect(matchNames(named("马家沟小学"), named("马家湾小学", "马家河小学"))).toEqual([]);
  });

  it("reads what stands in brackets behind a name", () => {
    expect(writtenName("石峡二小（原石峡学校）")).toEqual({ name: "石峡二小", former: "石峡学校" });
    expect(writtenName("城北小学（撤并至实验小学）")).toEqual({ name: "城北小学", mergedInto: "实验小学" });
    expect(writtenName("实验小学（北校区）")).toEqual({ name: "实验小学（北校区）" });
  });

  it("is one to one, and the order of rows changes nothing", () => {
    const row = fc.record({
      name: fc.stringMatching(/^[一二三甲乙丙]{1,3}(小|小学|第一小学)$/),
      code: fc.option(fc.constantFrom("1", "2", "3", "4"), { nil: undefined }),
    });
    const rows = fc.array(
      row.map(({ name, code }) => ({ name, ...(code !== undefined && { code }) })),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(rows, rows, (left, right) => {
        const matches = matchNames(left, right);
        const turned = matchNames(left.toReversed(), right).map(({ left: at, ...match }) => ({
          ...match,
          left: left.length - 1 - at,
        }));

        expect(new Set(matches.map((match) => match.left)).size).toBe(matches.length);
        expect(new Set(matches.map((match) => match.right)).size).toBe(matches.length);
        expect(turned.sort((a, b) => a.left - b.left)).toEqual(matches);
      }),
    );
  });
});

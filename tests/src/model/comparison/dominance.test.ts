import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { criteriaOf, dominance, type Weighed } from "../../../../src/model/comparison/dominance";

const figures = fc.record({
  short: fc.integer({ min: 0, max: 3 }),
  small: fc.integer({ min: 0, max: 3 }),
  meanJourneyM: fc.double({ min: 0, max: 3, noNaN: true }),
});

describe("which alternative is behind in everything", () => {
  it("says that B is no worse than A anywhere and better in 2 of 3", () => {
    const a: Weighed = { short: 30, small: 5, meanJourneyM: 900 };
    const b: Weighed = { short: 10, small: 5, meanJourneyM: 700 };

    expect(dominance([a, b])).toEqual([{ better: 1, worse: 0, in: ["short", "meanJourneyM"] }]);
  });

  it("says nothing where each is better in something", () => {
    expect(
      dominance([
        { short: 30, small: 4 },
        { short: 10, small: 5 },
      ]),
    ).toEqual([]);
  });

  it("does not tell apart what is written alike: 700.2 m and 700.4 m", () => {
    expect(dominance([{ meanJourneyM: 700.2 }, { meanJourneyM: 700.4 }])).toEqual([]);
  });

  it("judges by what has a better side and a figure everywhere: seats have neither, a missing journey counts for none", () => {
    const plans: readonly Weighed[] = [
      { seats: 100, short: 2, meanJourneyM: null },
      { seats: 200, short: 2, meanJourneyM: 800 },
    ];

    expect(criteriaOf(plans)).toEqual(["short"]);
    expect(dominance(plans)).toEqual([]);
  });

  it("never lets an alternative dominate itself or its equal", () => {
    fc.assert(
      fc.property(figures, (one) => {
        expect(dominance([one, { ...one }])).toEqual([]);
      }),
    );
  });

  it("is transitive: what dominates the better one dominates the worse one too, in no fewer things", () => {
    fc.assert(
      fc.property(fc.array(figures, { minLength: 3, maxLength: 5 }), (plans) => {
        const found = dominance(plans);
        for (const upper of found)
          for (const lower of found.filter(({ better }) => better === upper.worse)) {
            const both = found.find(({ better, worse }) => better === upper.better && worse === lower.worse);
            expect(both?.in).toEqual(expect.arrayContaining([...upper.in, ...lower.in]));
          }
      }),
    );
  });
});

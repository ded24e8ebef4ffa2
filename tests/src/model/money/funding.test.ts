import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Measure } from "../../../../src/domain/measure";
import { funding, SOURCES } from "../../../../src/model/money/funding";
import { aMeasure } from "../../../builders/aMeasure";

const paidBy = (shares?: Measure["funding"]): Measure => ({
  ...aMeasure("m", { kind: "close", year: 2022, school: "a" }),
  ...(shares && { funding: shares }),
});

describe("who pays", () => {
  it("is 20, 30 and 50 of 100 by shares of 0.2, 0.3 and 0.5, and nobody yet where nobody is named", () => {
    const shared = funding(paidBy({ central: 0.2, region: 0.3, county: 0.5 }), 100);

    expect(shared).toEqual({ central: 20, region: 30, city: 0, county: 50, developer: 0, open: 0 });
    expect(funding(paidBy(), 100).open).toBe(100);
  });

  it("adds up to the amount, whatever the shares", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(1e9), (central, yuan) => {
        const paid = funding(paidBy({ central, county: 1 - central }), yuan);

        expect(SOURCES.reduce((sum, source) => sum + paid[source], 0)).toBeCloseTo(yuan, 3);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetYears } from "../../../../src/model/money/budgetYears";
import type { Investment } from "../../../../src/model/money/investments";
import { aMeasure } from "../../../builders/aMeasure";

const spent = (id: string, year: number, investmentYuan: number): Investment =>
  ({ measure: aMeasure(id, { kind: "close", year, school: id }), cost: { investmentYuan } }) as Investment;

describe("a budget", () => {
  it("of 100 is broken by measures of 60, 50 and 30 in that order: 10 of the second, all of the third, 40 in all", () => {
    const [year] = budgetYears(
      [spent("a", 2022, 60), spent("b", 2022, 50), spent("c", 2022, 30)],
      [{ year: 2022, limitYuan: 100 }],
      [2022],
    );

    expect(year.overYuan).toBe(40);
    expect(year.spendings.map(({ beyondYuan }) => beyondYuan)).toEqual([0, 10, 30]);
  });

  it("is mended by a higher limit, by an earlier measure that costs less, or by another year", () => {
    const over = (first: Investment, limitYuan: number) =>
      budgetYears([first, spent("b", 2022, 50)], [{ year: 2022, limitYuan }], [2022])[0].overYuan;

    expect(over(spent("a", 2022, 60), 100)).toBe(10);
    expect(over(spent("a", 2022, 60), 110)).toBe(0);
    expect(over(spent("a", 2022, 50), 100)).toBe(0);
    expect(over(spent("a", 2023, 60), 100)).toBe(0);
  });

  it("says of a year without limit only what is spent", () => {
    const [year] = budgetYears([spent("a", 2022, 60)], [], [2022]);

    expect(year).toMatchObject({ spentYuan: 60, overYuan: 0 });
    expect(year).not.toHaveProperty("limitYuan");
  });

  it("is broken by exactly what stands beyond it, whatever is spent", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000)), fc.nat(5000), (amounts, limitYuan) => {
        const all = amounts.map((yuan, at) => spent(`m${at}`, 2022, yuan));
        const [year] = budgetYears(all, [{ year: 2022, limitYuan }], [2022]);
        const beyond = year.spendings.reduce((sum, { beyondYuan }) => sum + beyondYuan, 0);

        expect(beyond).toBe(year.overYuan);
        expect(year.spentYuan - beyond).toBe(Math.min(year.spentYuan, limitYuan));
      }),
    );
  });
});

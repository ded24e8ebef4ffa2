import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { netRates } from "../../../workers/engine/netRates";

const always = [{ year: 2020, value: 1 }];
const losing = (loss: number, from: number, to: number) =>
  Array.from({ length: 101 }, (_, age) => (age >= from && age <= to ? -loss : 0.01));
const schoolMoves = { fromAge: 12, toAge: 17, share: 1, leaveYears: 4 };
const from2020 = (year: number, rates: readonly number[], moves = schoolMoves) =>
  netRates({ schoolMoves: moves, migrationPath: always }, rates, year, 2020);

describe("netRates (method 1.3)", () => {
  it("lets children of school age move as those of eleven do, and takes the rest of their loss after school", () => {
    const rates = losing(0.07, 15, 17);

    const first = from2020(2020, rates);
    expect([11, 14, 15, 16, 17, 18].map((age) => first[age])).toEqual(
      [0.01, 0.01, 0.01, 0.01, 0.01, 0.01].map((rate) => expect.closeTo(rate, 12)),
    );

    // Those of 18 in 2021 were spared 8 points at 17 in 2020: two of them at each of 18, 19, 20 and 21.
    expect(from2020(2021, rates)[18]).toBeCloseTo(0.01 - 0.08 / 4, 12);
    // Those of 18 in 2023 were spared at 15, 16 and 17.
    expect(from2020(2023, rates)[18]).toBeCloseTo(0.01 - (3 * 0.08) / 4, 12);
    expect(from2020(2023, rates)[22]).toBe(0.01);
  });

  it("puts off half of it where half is believed to be school-going", () => {
    const first = from2020(2020, losing(0.07, 15, 17), { ...schoolMoves, share: 0.5 });

    expect(first[15]).toBeCloseTo(-0.03, 12);
  });

  it("leaves those alone who come", () => {
    const coming = losing(-0.05, 15, 17);

    expect([...from2020(2025, coming)]).toEqual(coming);
  });

  it("takes from every cohort in the end what its rates add up to", () => {
    const rate = fc.integer({ min: -90, max: 30 }).map((permille) => permille / 1000);
    const moves = fc.record({
      fromAge: fc.integer({ min: 1, max: 15 }),
      toAge: fc.integer({ min: 15, max: 20 }),
      share: fc.constantFrom(0, 0.3, 1),
      leaveYears: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(fc.array(rate, { minLength: 101, maxLength: 101 }), moves, (rates, beliefs) => {
        const along = (of: (age: number) => number) =>
          Array.from({ length: 30 }, (_, age) => of(age)).reduce((sum, one) => sum + one, 0);

        expect(along((age) => from2020(2020 + age, rates, beliefs)[age])).toBeCloseTo(
          along((age) => rates[age]),
          9,
        );
      }),
    );
  });
});

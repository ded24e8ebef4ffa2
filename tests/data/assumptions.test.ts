import { describe, expect, it } from "vitest";
import { cohortRatio } from "../../data/zhongwei/build/migrationRates";
import { readFacts } from "../../data/zhongwei/build/readFacts";
import { builtCity, total } from "./builtCity";

const city = builtCity();
const { assumptions } = city;

describe("assumptions of the built-in city", () => {
  it("let the children of 2010 grow to 1.07, 1.19 and 0.92 times their number in ten years", () => {
    const facts = readFacts();
    const wanted: Record<string, number> = { "640502": 1.07, "640521": 1.19, "640522": 0.92 };
    for (const { id } of city.counties) {
      const before = facts.census(id, 2010);
      const boys = before.male[0] + before.male[1];
      const girls = before.female[0] + before.female[1];
      const { migration, mortality } = assumptions;
      const later =
        boys * cohortRatio(0, migration[id].male, mortality.male) +
        girls * cohortRatio(0, migration[id].female, mortality.female);

      expect(later / (boys + girls)).toBeCloseTo(wanted[id], 1.9);
    }
  });

  it("give as many births in 2020 as the census has residents aged 0, within 2 %", () => {
    const { shape, total: perWoman, knownBirths } = assumptions.fertility;
    const births = city.counties.map(({ id }) => {
      const women = city.settlements
        .filter(({ county }) => county === id)
        .map(({ residents }) => residents.female);
      const weighted = total(women.flatMap((ages) => ages.map((count, age) => count * shape[age])));
      return (weighted / total(shape)) * perWoman[id];
    });

    expect(Math.abs(total(births) / knownBirths[0].value - 1)).toBeLessThan(0.02);
  });

  it("enrol every child of compulsory age in an ordinary or a special school", () => {
    const { primary, junior, special } = assumptions.enrolment;

    expect(primary[0].value + special[0].value).toBeCloseTo(1, 9);
    expect(junior[0].value + special[0].value).toBeCloseTo(1, 9);
  });

  it("put off half of what school ages lose beyond family moves: what stays inside the region, in logarithms", () => {
    const counts = (code: string, year: 2010 | 2020) => {
      const { male, female } = readFacts().census(code, year);
      return male.map((count, group) => count + female[group]);
    };
    // Lost from 5–9 to 15–19 beyond what those of 0–4 did to 10–14.
    const lost = (code: string) => {
      const [before, after] = [counts(code, 2010), counts(code, 2020)];
      return Math.log(after[3] / (before[0] + before[1])) - Math.log(after[4] / before[2]);
    };
    const [city, region] = [lost("640500"), lost("640000")];

    expect(city).toBeCloseTo(0.31, 2);
    expect(region).toBeCloseTo(0.16, 2);
    expect((city - region) / city).toBeCloseTo(0.47, 2);
    expect(assumptions.schoolMoves?.share).toBe(0.5);
  });

  it("have a rate for every age, and none beyond 10 % a year", () => {
    const rates = Object.values(assumptions.migration).flatMap(({ male, female }) => [male, female]);

    expect(rates.every((ages) => ages.length === 101 && ages.every((rate) => Math.abs(rate) <= 0.1))).toBe(
      true,
    );
    expect(assumptions.mortality.male).toHaveLength(101);
    expect(assumptions.townwardMoves).toHaveLength(101);
  });

  it("name the origin of every table", () => {
    const tables = new Set(city.provenance.map(({ table }) => table));

    expect([...tables].sort()).toEqual(
      [
        "assumptions",
        "counties",
        "outlines",
        "past",
        "published",
        "residents",
        "schools",
        "settlements",
        "sites",
        "townships",
      ].sort(),
    );
  });
});

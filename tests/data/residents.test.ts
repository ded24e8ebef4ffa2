import { describe, expect, it } from "vitest";
import { AGE_GROUPS, readFacts } from "../../data/zhongwei/build/readFacts";
import { builtCity, total } from "./builtCity";

const facts = readFacts();
const city = builtCity();

describe("residents of the built-in city", () => {
  it("equal the census of 2020 to the person by county, sex and age group", () => {
    for (const { id } of city.counties) {
      const census = facts.census(id, 2020);
      for (const sex of ["male", "female"] as const) {
        const groups = AGE_GROUPS.map((from, group) =>
          total(
            city.settlements
              .filter(({ county }) => county === id)
              .flatMap(({ residents }) => residents[sex].slice(from, AGE_GROUPS[group + 1] ?? 101)),
          ),
        );

        expect(groups, `${id} ${sex}`).toEqual(census[sex]);
      }
    }
  });

  it("equal the census to the person in every township of Haiyuan", () => {
    for (const township of facts.townships.filter(({ isCensus }) => isCensus)) {
      const own = city.settlements.filter((settlement) => settlement.township === township.id);
      const people = total(own.flatMap(({ residents }) => [...residents.male, ...residents.female]));

      expect(people, township.zh).toBe(township.residents);
    }
  });

  it("are whole persons of 101 ages and two sexes in each of the 516 settlements", () => {
    expect(city.settlements).toHaveLength(516);
    for (const { residents } of city.settlements) {
      expect(residents.male).toHaveLength(101);
      expect(residents.female).toHaveLength(101);
      expect(
        [...residents.male, ...residents.female].every((count) => Number.isInteger(count) && count >= 0),
      ).toBe(true);
    }
  });

  it("are younger in towns than in villages", () => {
    const share = (isTown: boolean) => {
      const own = city.settlements.filter(({ setting }) => (setting !== "rural") === isTown);
      const people = own.flatMap(({ residents }) => [residents.male, residents.female]);
      return total(people.map((ages) => total(ages.slice(60)))) / total(people.map(total));
    };

    expect(share(true)).toBeLessThan(0.8 * share(false));
  });
});

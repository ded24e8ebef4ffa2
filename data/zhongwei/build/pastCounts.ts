import type { PastCount } from "../../../src/domain/dataset";
import type { CountyId } from "../../../src/domain/ids";
import { AGE_GROUPS, type Facts } from "./readFacts";

const YEARS = { census: 2010, published: 2018, last: 2020 } as const;

/**
 * Rule 18: every county at the census of 2010 and its births since. Births of 2010 by the county's rate, of 2020 as residents
 * aged 0; of 2018 the city's, shared as the straight line between those two shares; the years between in straight lines.
 */
export function pastCounts(facts: Facts): readonly PastCount[] {
  const counties = facts.counties.map(({ id }) => {
    const { male, female } = facts.census(id, YEARS.census);
    const infants = facts.census(id, YEARS.last);
    const residents = [...male, ...female].reduce((sum, persons) => sum + persons, 0);
    return {
      id,
      groups: AGE_GROUPS.map((fromAge, group) => ({ fromAge, male: male[group], female: female[group] })),
      first: (residents * (facts.birthRates2010.get(id) ?? 0)) / 1000,
      last: infants.male[0] + infants.female[0],
    };
  });
  const sumOf = (of: "first" | "last") => counties.reduce((sum, county) => sum + county[of], 0);
  const [first, last] = [sumOf("first"), sumOf("last")];
  const way = (YEARS.published - YEARS.census) / (YEARS.last - YEARS.census);
  return counties.map((county) => {
    const share = (county.first / first) * (1 - way) + (county.last / last) * way;
    const known = [
      { year: YEARS.census, value: county.first },
      { year: YEARS.published, value: facts.cityBirths2018 * share },
      { year: YEARS.last, value: county.last },
    ];
    return {
      county: county.id as CountyId,
      year: YEARS.census,
      groups: county.groups,
      births: known.flatMap((from, at) => {
        const to = known[at + 1];
        if (to === undefined) return [{ year: from.year, value: Math.round(from.value) }];
        return Array.from({ length: to.year - from.year }, (_, step) => ({
          year: from.year + step,
          value: Math.round(from.value + ((to.value - from.value) * step) / (to.year - from.year)),
        }));
      }),
    };
  });
}

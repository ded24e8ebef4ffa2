import type { Mortality } from "../../../src/domain/assumptions";
import type { Facts } from "./readFacts";

/** Rule 8: death rates by single age, in straight lines of their logarithms between the middles of the age groups. */
export function mortalityOf(facts: Facts): Mortality {
  return { male: bySingleAge(facts, "male"), female: bySingleAge(facts, "female") };
}

function bySingleAge(facts: Facts, sex: "male" | "female"): number[] {
  const groups = facts.deathRates.map((group, i) => ({
    middle:
      group.from === 0
        ? 0
        : group.from === 1
          ? 3
          : group.from === 100
            ? 100
            : (group.from + facts.deathRates[i + 1].from) / 2,
    rate: group[sex],
  }));
  return Array.from({ length: 101 }, (_, age) => {
    if (age === 0) return groups[0].rate;
    const middle = age === 100 ? 100 : age + 0.5;
    const after = Math.max(
      2,
      groups.findIndex((group) => group.middle >= middle),
    );
    const [low, high] = [groups[after - 1], groups[after]];
    const share = Math.max(0, (middle - low.middle) / (high.middle - low.middle));
    return Math.round(low.rate * (high.rate / low.rate) ** share * 1e8) / 1e8;
  });
}

import { AGES } from "../../domain/place";
import { CELLS } from "../model";
import type { Results } from "../results";

/** Residents of groups of ages, both ends included, by settlement; compounds of the scenario included. */
export function settlementAges(
  results: Results,
  year: number,
  groups: readonly (readonly [fromAge: number, toAge: number])[],
): (settlement: string) => readonly number[] {
  const offset = results.years.indexOf(year);
  const base = results.residents[offset];
  const compounds = results.compounds[offset];
  return (settlement) => {
    const row = results.model.settlementRow.get(settlement);
    if (row === undefined) return groups.map(() => 0);
    const isBase = row * CELLS < base.length;
    const column = isBase ? base : compounds;
    const first = isBase ? row * CELLS : row * CELLS - base.length;
    return groups.map(([fromAge, toAge]) => {
      let people = 0;
      for (let age = fromAge; age <= toAge; age++) people += column[first + age] + column[first + AGES + age];
      return people;
    });
  };
}

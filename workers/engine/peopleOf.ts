import type { PeopleYear } from "../../src/model/results";
import type { CompoundResidents } from "./compounds";

/**
 * The city's account of people with its compounds (method 1.5, 8.4): births, deaths, net moves over the border and newcomers
 * of compounds explain every change, and local buyers arrive as many as they left: nobody is counted twice.
 *
 * @param settlements The account without compounds.
 */
export function peopleOf(
  settlements: readonly PeopleYear[],
  compounds: readonly CompoundResidents[],
): readonly PeopleYear[] {
  if (compounds.length === 0) return settlements;
  const living = (one: CompoundResidents, offset: number) =>
    one.residents[offset].reduce((sum, persons) => sum + persons, 0);
  return settlements.map((account, at) => {
    const ofCompounds = (figure: (one: CompoundResidents) => number) =>
      compounds.reduce((sum, one) => sum + figure(one), 0);
    return {
      year: account.year,
      before: account.before + ofCompounds((one) => living(one, at)),
      births: account.births + ofCompounds((one) => one.births[at]),
      deaths: account.deaths + ofCompounds((one) => one.deaths[at]),
      migration: account.migration,
      newcomers: ofCompounds((one) => one.housing[at]),
      localsLeft: account.localsLeft,
      localsArrived: ofCompounds((one) => one.local[at]),
      after: account.after + ofCompounds((one) => living(one, at + 1)),
    };
  });
}

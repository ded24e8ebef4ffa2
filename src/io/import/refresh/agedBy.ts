import type { Mortality } from "../../../domain/assumptions";
import type { ResidentsByAge } from "../../../domain/place";

/** Residents some years on: everybody older, less those who die; as many of age 0 as before, nobody moves. */
export function agedBy(residents: ResidentsByAge, years: number, mortality: Mortality): ResidentsByAge {
  const older = (persons: readonly number[], rates: readonly number[]): readonly number[] => {
    const last = persons.length - 1;
    const next = persons.map((_, age) =>
      age === 0 ? persons[0] : persons[age - 1] * Math.exp(-rates[age - 1]),
    );
    next[last] += persons[last] * Math.exp(-rates[last]);
    return next;
  };
  let aged = residents;
  for (let year = 0; year < years; year++)
    aged = { male: older(aged.male, mortality.male), female: older(aged.female, mortality.female) };
  return aged;
}

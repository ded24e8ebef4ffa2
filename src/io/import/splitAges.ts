import type { Mortality } from "../../domain/assumptions";
import type { ResidentsByAge } from "../../domain/place";
import { AGES } from "../../domain/place";
import type { Figure } from "./figuresOf";

type Sex = "male" | "female";
const SEXES: readonly Sex[] = ["male", "female"];

/** A population that neither grows nor shrinks under these death rates: of each sex one born a year, ages 0 … 100. */
export function steadyAges(mortality: Mortality): ResidentsByAge {
  const survivors = (rates: readonly number[]) => {
    const alive = [1];
    for (let age = 1; age <= 100; age++) alive.push(alive[age - 1] * Math.exp(-rates[age - 1]));
    alive[100] = rates[100] > 0 ? alive[100] / rates[100] : alive[100];
    return alive;
  };
  return { male: survivors(mortality.male), female: survivors(mortality.female) };
}

/**
 * Residents by single year of age from whatever groups a table has: each group is split by the shape, groups of both sexes between
 * the sexes too, and every group keeps its total. Undefined where no figure is known.
 *
 * @param shape Persons by age and sex, only their proportions count.
 */
export function splitAges(figures: readonly Figure[], shape: ResidentsByAge): ResidentsByAge | undefined {
  const groups = figures.filter(({ what, count }) => what === "residents" && count.kind === "known");
  const aged = groups.filter(({ ages }) => ages !== undefined);
  const sexed = (aged.length > 0 ? aged : groups).filter(({ sex }) => sex !== undefined);
  const used = sexed.length > 0 ? sexed : aged.length > 0 ? aged : groups;
  if (used.length === 0) return undefined;
  const split = { male: new Array<number>(AGES).fill(0), female: new Array<number>(AGES).fill(0) };
  for (const { ages: [from, to] = [0, 100], sex, count } of used) {
    if (count.kind !== "known") continue;
    const cells = (sex === undefined ? SEXES : [sex]).flatMap((one) =>
      shape[one].slice(from, to + 1).map((weight, at) => ({ one, age: from + at, weight })),
    );
    const all = cells.reduce((total, { weight }) => total + weight, 0);
    for (const { one, age, weight } of cells)
      split[one][age] += count.value * (all > 0 ? weight / all : 1 / cells.length);
  }
  return split;
}

/** The total that a table gives beside its groups, and what these add up to, where they differ. */
export function differingTotal(
  figures: readonly Figure[],
): readonly [total: number, groups: number] | undefined {
  const known = figures.flatMap(({ what, ages, sex, count }) =>
    what === "residents" && count.kind === "known" ? [{ ages, sex, value: count.value }] : [],
  );
  const total = known.find(({ ages, sex }) => ages === undefined && sex === undefined);
  const groups = known.filter(({ ages }) => ages !== undefined);
  const isParted = groups.some(({ sex }) => sex !== undefined);
  const sum = groups
    .filter(({ sex }) => (sex !== undefined) === isParted)
    .reduce((all, { value }) => all + value, 0);
  if (total === undefined || groups.length === 0 || Math.abs(sum - total.value) <= 0.5) return undefined;
  return [total.value, sum];
}

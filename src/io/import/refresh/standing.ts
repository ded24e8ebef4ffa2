import type { Issue } from "../../../domain/issue";
import type { CityFiles } from "../../city/cityFiles";
import { type City, readCity } from "../../city/readCity";
import { parseJson } from "../../parseJson";
import { readShape } from "../../readShape";
import type { Defaults } from "../buildCity";
import { onceByHeads, type Recipe, recipeShape } from "../recipe";

/** A city that next year's files go into, and the recipe by which it was imported, if it was. */
export interface Standing {
  readonly city: City;
  readonly files: CityFiles;
  readonly recipe?: Recipe;
}

/** Files of a city that an import makes anew; it keeps all others as they are. */
const MADE: readonly string[] = [
  "dataset.json",
  "settlements.json",
  "residents.json",
  "schools.json",
  "assumptions.json",
  "recipe.json",
];

/** A city and its recipe from its files, or all that is wrong with them. */
export function readStanding(files: CityFiles): {
  readonly standing?: Standing;
  readonly issues: readonly Issue[];
} {
  const { city, issues } = readCity(files);
  if (city === undefined) return { issues };
  const text = files.get("recipe.json");
  if (text === undefined) return { standing: { city, files }, issues };
  const { json, issues: flaws } = parseJson("recipe.json", text);
  const read = flaws.length > 0 ? { issues: flaws } : readShape<Recipe>("recipe.json", json, recipeShape);
  return read.value === undefined
    ? { issues: read.issues }
    : { standing: { city, files, recipe: read.value }, issues };
}

/**
 * The recipe by which next year's files are read: what the city's own says, without the years that it names, then what is said now. How
 * the city was called when it was first read stays, for its places may be called after it.
 */
export function nextRecipe({ city, recipe }: Standing, said: Partial<Recipe>): Partial<Recipe> {
  const { baseYear: _, ...own }: Partial<Recipe> = recipe ?? {};
  const apart = [...(own.apart ?? []), ...(said.apart ?? [])];
  const placed = [...(own.placed ?? []), ...(said.placed ?? [])];
  return {
    ...own,
    ...said,
    cityName: own.cityName ?? city.model.dataset.name.zh,
    ...(apart.length > 0 && { apart: onceEach(apart) }),
    ...(placed.length > 0 && { placed: onceEach(placed) }),
    fixes: { ...own.fixes, ...said.fixes },
    tables: onceByHeads([
      ...(own.tables ?? []).map(({ year: _year, ...table }) => table),
      ...(said.tables ?? []),
    ]),
  };
}

function onceEach<T>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((one) => [JSON.stringify(one), one])).values()];
}

/** What no table has, as the city has it: its norms, its ages of schooling, and all files that an import does not make. */
export const standingDefaults = ({ city, files }: Standing, given: Defaults): Defaults => ({
  ...given,
  norms: city.norms,
  national: { ...given.national, stages: city.assumptions.stages },
  kept: new Map([...files].filter(([name]) => !MADE.includes(name))),
});

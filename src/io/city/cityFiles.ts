/**
 * A city as its files hold it: the text of each by its name in the city folder. `dataset.json`, `settlements.json`,
 * `residents.json`, `schools.json`, `assumptions.json` and `norms.json` are always there; `plan.json`, `journeys.json`, `roads.json`, `outlines.geojson`,
 * `rivers.geojson`, `backgrounds/*.geojson`, `scenarios/*.json`, `recipe.json` and `SOURCES.md` and the `city.json` that says in
 * which version and order, where there are any.
 */
export type CityFiles = ReadonlyMap<string, string>;

/** Where a file of a shipped city lies in the project → its name in the city folder; nothing for what is no part of a city. */
export function cityFileName(path: string): string | undefined {
  const [, own] = /^data\/[^/]+\/([^/]+\.(?:geo)?json)$/.exec(path) ?? [];
  if (own !== undefined) return own;
  const [, seed] = /^seeds\/(norms\.json|scenarios\/[^/]+\.json)$/.exec(path) ?? [];
  return seed ?? (/^seeds\/plan-[^/]+\.json$/.test(path) ? "plan.json" : undefined);
}

const PART =
  /^(?:(?:city|dataset|settlements|residents|schools|assumptions|norms|plan|recipe|journeys|roads)\.json|(?:outlines|rivers)\.geojson|SOURCES\.md|scenarios\/[^/]+\.json|backgrounds\/[^/]+\.geojson)$/;

/** Whether a name in a folder or zip is one that a city file may have. */
export const isCityFile = (name: string): boolean => PART.test(name);

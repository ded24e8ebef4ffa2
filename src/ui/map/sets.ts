import type { Point } from "../../domain/place";
import type { Stage } from "../../domain/stage";
import { perRun } from "../../model/perRun";
import { type Shortage, shortages } from "../../model/readers/shortages";
import type { Results } from "../../model/results";
import type { Places } from "./places";

/** Less than a child short is nothing to show. */
const A_CHILD = 0.5;

/** Shortages of a stage in a year, each once: what lies inside a wider one is left out. */
export const shortagesOfYear = perRun((results: Results, year: number, stage: Stage): readonly Shortage[] => {
  const found = shortages(results, year).filter((one) => one.stage === stage && one.short >= A_CHILD);
  return found.filter((one) => !found.some((wider) => isPartOf(one, wider)));
});

/** Children unplaced inside a region that is short of seats: the map says it once. */
function isPartOf(one: Shortage, wider: Shortage): boolean {
  if (one.about !== "places" || wider.about !== "seats" || one.county !== wider.county) return false;
  const around = new Set(wider.settlements);
  return one.settlements.every((id) => around.has(id));
}

/** The points of some settlements. */
export const pointsOf = (places: Places, ids: readonly string[]): readonly Point[] =>
  ids.flatMap((id) => places.settlements[places.model.settlementRow.get(id) ?? -1] ?? []);

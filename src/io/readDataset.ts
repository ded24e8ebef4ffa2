import type { Dataset } from "../domain/dataset";
import type { Issue } from "../domain/issue";
import type { ResidentsByAge, Settlement } from "../domain/place";
import { datasetReferences } from "./datasetReferences";
import { readShape } from "./readShape";
import { datasetShape, residentsShape, schoolsShape, settlementsShape } from "./shapes/datasetShape";
import { journeysShape, roadsShape } from "./shapes/journeysShape";
import type { z } from "./zod";

/** A dataset folder's files, parsed from JSON and not yet trusted. */
export interface DatasetParts {
  readonly dataset: unknown;
  readonly settlements: unknown;
  readonly residents: unknown;
  readonly schools: unknown;
  /** Absent: none was measured. */
  readonly journeys?: unknown;
  /** Absent: none is known. */
  readonly roads?: unknown;
}

/** The dataset, or everything that is wrong with its files: shapes first, then names that one table takes from another. */
export function readDataset(parts: DatasetParts): {
  readonly dataset?: Dataset;
  readonly issues: readonly Issue[];
} {
  const head = readShape("dataset.json", parts.dataset, datasetShape);
  const settlements = readShape("settlements.json", parts.settlements, settlementsShape);
  const residents = readShape("residents.json", parts.residents, residentsShape);
  const schools = readShape("schools.json", parts.schools, schoolsShape);
  const journeys = readMaybe("journeys.json", parts.journeys, journeysShape);
  const roads = readMaybe("roads.json", parts.roads, roadsShape);
  const found = [head, settlements, residents, schools, journeys, roads].flatMap((part) => part.issues);
  if (!head.value || !settlements.value || !residents.value || !schools.value || found.length > 0)
    return { issues: found };

  const peopled = withResidents(settlements.value, residents.value);
  const dataset: Dataset = {
    ...head.value,
    settlements: peopled.settlements,
    schools: schools.value,
    ...(journeys.value !== undefined && { journeys: journeys.value }),
    ...(roads.value !== undefined && { roads: roads.value }),
  };
  const issues = [...peopled.issues, ...datasetReferences(dataset)];
  return issues.length > 0 ? { issues } : { dataset, issues };
}

/** A file that a city may have or not. */
const readMaybe = <T>(file: string, json: unknown, shape: z.ZodType<T>): ReturnType<typeof readShape<T>> =>
  json === undefined ? { issues: [] } : readShape(file, json, shape);

function withResidents(
  places: readonly Omit<Settlement, "residents">[],
  residents: Readonly<Record<string, ResidentsByAge>>,
): { readonly settlements: readonly Settlement[]; readonly issues: readonly Issue[] } {
  const unclaimed = new Set(Object.keys(residents));
  const issues: Issue[] = [];
  const settlements: Settlement[] = [];
  for (const place of places) {
    if (unclaimed.delete(place.id)) settlements.push({ ...place, residents: residents[place.id] });
    else
      issues.push({
        file: "residents.json",
        column: place.id,
        problem: "missing",
        found: "nothing",
        wanted: { word: "residents" },
      });
  }
  for (const id of unclaimed) {
    issues.push({
      file: "residents.json",
      column: id,
      problem: "unknown-name",
      found: JSON.stringify(id),
      wanted: { word: "settlement" },
    });
  }
  return { settlements, issues };
}

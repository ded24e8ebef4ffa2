import type { Dataset } from "../../domain/dataset";
import type { CityFiles } from "./cityFiles";
import { compactJson } from "./compactJson";

/** The files of a dataset, to the byte what `readDataset` reads again as the same. */
export function writeDataset({ key, ...rest }: Dataset): CityFiles {
  const { settlements, schools, journeys, roads, ...head } = rest;
  return new Map([
    ["dataset.json", compactJson({ key, ...head })],
    ...tableFiles({ settlements, schools }),
    ...(journeys === undefined ? [] : [["journeys.json", compactJson(journeys)] as const]),
    ...(roads === undefined ? [] : [["roads.json", compactJson(roads)] as const]),
  ]);
}

/** The files of a dataset's tables. */
export function tableFiles({ settlements, schools }: Pick<Dataset, "settlements" | "schools">): CityFiles {
  const rows = settlements.map(({ id, residents }) => `${JSON.stringify(id)}:${JSON.stringify(residents)}`);
  return new Map([
    ["settlements.json", compactJson(settlements.map(({ residents: _, ...settlement }) => settlement))],
    ["residents.json", rows.length === 0 ? "{}\n" : `{\n${rows.join(",\n")}\n}\n`],
    ["schools.json", compactJson(schools)],
  ]);
}

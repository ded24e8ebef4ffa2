import type { Issue } from "../../domain/issue";
import { fetchText } from "../fetchText";
import { type NormSet, normSetOf } from "../import/normSets";
import { type CityFiles, cityFileName } from "./cityFiles";

/** The addresses of the files that ship, by their path from here. */
const ADDRESSES: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>("../../../data/*/*.{json,geojson}", {
    query: "?url",
    import: "default",
    eager: true,
  }),
  ...import.meta.glob<string>("../../../seeds/**/*.json", { query: "?url", import: "default", eager: true }),
};

const folderOf = (path: string): readonly string[] => /\/data\/([^/]+)\//.exec(path)?.slice(1) ?? [];

/** The cities that ship, by the names of their folders. */
export const SHIPPED_CITIES: readonly string[] = [
  ...new Set(Object.keys(ADDRESSES).flatMap(folderOf)),
].sort();

/** The city that is meant where none is named. */
export const FIRST_CITY: string = SHIPPED_CITIES[0];

/** Fetches the sets of norms that ship beside the first, by their names; those that cannot be had are left out. */
export async function shippedNorms(): Promise<ReadonlyMap<NormSet, string>> {
  const texts = Object.entries(ADDRESSES).flatMap(([path, address]) => {
    const name = normSetOf(path);
    return name === undefined ? [] : [fetchText(path, address).then(({ text }) => [name, text] as const)];
  });
  const had = await Promise.all(texts);
  return new Map(had.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])));
}

/** Fetches the files of a city that ships from beside the program; tells which cannot be had. Never throws. */
export async function shippedCity(
  name: string = FIRST_CITY,
): Promise<{ readonly files: CityFiles; readonly issues: readonly Issue[] }> {
  const wanted = Object.entries(ADDRESSES).flatMap(([path, address]) => {
    const file = cityFileName(path.replace("../../../", ""));
    const isOthers = folderOf(path).some((folder) => folder !== name);
    return file === undefined || isOthers ? [] : [{ file, address }];
  });
  const fetched = await Promise.all(wanted.map(({ file, address }) => fetchText(file, address)));
  return {
    files: new Map(fetched.flatMap(({ text }, at) => (text === undefined ? [] : [[wanted[at].file, text]]))),
    issues: fetched.flatMap(({ issues }) => issues),
  };
}

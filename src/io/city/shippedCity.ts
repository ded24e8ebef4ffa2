import type { Issue } from "../../domain/issue";
import { fetchText } from "../fetchText";
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

/** Fetches the files of the city that ships from beside the program; tells which cannot be had. Never throws. */
export async function shippedCity(): Promise<{
  readonly files: CityFiles;
  readonly issues: readonly Issue[];
}> {
  const wanted = Object.entries(ADDRESSES).flatMap(([path, address]) => {
    const file = cityFileName(path.replace("../../../", ""));
    return file === undefined ? [] : [{ file, address }];
  });
  const fetched = await Promise.all(wanted.map(({ file, address }) => fetchText(file, address)));
  return {
    files: new Map(fetched.flatMap(({ text }, at) => (text === undefined ? [] : [[wanted[at].file, text]]))),
    issues: fetched.flatMap(({ issues }) => issues),
  };
}

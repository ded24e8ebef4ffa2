import { strToU8, unzipSync, zipSync } from "fflate";
import type { Issue } from "../../domain/issue";
import { listZip, type ZipEntry } from "../listZip";
import { readText } from "../readText";
import { type CityFiles, isCityFile } from "./cityFiles";

/** Bytes of all files of a city together; a city of 5,000 settlements has some 10 million. */
const LARGEST = 200_000_000;
const MOST_FILES = 1000;
/** The same files give the same zip. */
const TIMELESS = "1980-01-01T00:00:00";

/** A city as one file, to the byte the same for the same files in whatever order. */
export const writeCityZip = (files: CityFiles): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => [name, strToU8(text)]),
    ),
    { level: 6, mtime: TIMELESS },
  );

/**
 * The files in a city file, or why it is none: cut off, too large once unpacked, with paths that lead out of its folder.
 * What is no part of a city is left out, and nothing is unpacked before all sizes are known. Never throws.
 */
export function readCityZip(
  bytes: Uint8Array,
  file = "city.zip",
): { readonly files?: CityFiles; readonly issues: readonly Issue[] } {
  try {
    const entries = listZip(bytes);
    const issue = hostile(file, entries);
    if (issue !== undefined) return { issues: [issue] };
    const unpacked = Object.entries(unzipSync(bytes, { filter: ({ name }) => isCityFile(name) }));
    const read = unpacked.map(([name, content]) => ({ name, ...readText(name, content) }));
    const issues = read.flatMap((one) => one.issues);
    const files = new Map(
      read.flatMap(({ name, text }) => (text === undefined ? [] : [[name, text] as const])),
    );
    if (issues.length > 0) return { issues };
    return files.size > 0 ? { files, issues } : { issues: [noCity(file, entries[0]?.name ?? "")] };
  } catch (problem) {
    return { issues: [noCity(file, problem instanceof Error ? problem.message : String(problem))] };
  }
}

const noCity = (file: string, found: string): Issue => ({
  file,
  problem: "wrong-form",
  found,
  wanted: { word: "cityFile" },
});

function hostile(file: string, entries: readonly ZipEntry[]): Issue | undefined {
  const outside = entries.find(({ name }) => /^[/\\]|(^|[/\\])\.\.([/\\]|$)|\\|^[a-z]:/i.test(name));
  if (outside) return noCity(file, outside.name);
  const range = { file, problem: "out-of-range" as const };
  if (entries.length > MOST_FILES)
    return {
      ...range,
      found: String(entries.length),
      wanted: { word: "atMostEntries", values: { limit: MOST_FILES } },
    };
  const size = entries.reduce((sum, one) => sum + one.size, 0);
  if (size <= LARGEST) return undefined;
  return {
    ...range,
    found: `${(size / 1e6).toFixed(1)} MB`,
    wanted: { word: "atMostMb", values: { limit: LARGEST / 1e6 } },
  };
}

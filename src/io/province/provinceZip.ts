import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Issue } from "../../domain/issue";
import { listZip } from "../listZip";
import { parseJson } from "../parseJson";
import { type Province, readProvince } from "./province";

const FIGURES = "province.json";
const CITY = /^cities\/[0-9a-f]{64}\.zip$/;
/** Bytes of all that is unpacked at once. */
const LARGEST = 400_000_000;
/** The same province gives the same zip. */
const TIMELESS = "1980-01-01T00:00:00";

/** A province as one file: its figures, and the city files of its counties by their hashes. */
export const writeProvinceZip = (
  province: Province,
  cities: Iterable<readonly [hash: string, bytes: Uint8Array]>,
): Uint8Array<ArrayBuffer> =>
  zipSync(
    {
      [FIGURES]: [strToU8(JSON.stringify(province)), { level: 6 }],
      ...Object.fromEntries(
        [...cities].map(([hash, bytes]) => [`cities/${hash}.zip`, [bytes, { level: 0 }]]),
      ),
    },
    { mtime: TIMELESS },
  );

/** Whether a file is a province, as far as its list of contents says so. Never throws. */
export function isProvinceZip(bytes: Uint8Array): boolean {
  try {
    return listZip(bytes).some(({ name }) => name === FIGURES);
  } catch {
    return false;
  }
}

/** The figures of a province file, or why there are none. Never throws. */
export function readProvinceZip(
  bytes: Uint8Array,
  file: string,
): { readonly value?: Province; readonly issues: readonly Issue[] } {
  try {
    const size = listZip(bytes).find(({ name }) => name === FIGURES)?.size ?? 0;
    if (size > 0 && size <= LARGEST) {
      const figures = unzipSync(bytes, { filter: ({ name }) => name === FIGURES })[FIGURES];
      const { json, issues } = parseJson(FIGURES, strFromU8(figures));
      return issues.length > 0 ? { issues } : readProvince(json);
    }
    return { issues: [noProvince(file, "")] };
  } catch (problem) {
    return { issues: [noProvince(file, problem instanceof Error ? problem.message : String(problem))] };
  }
}

/** A city file out of a province file; nothing where it is not in it. */
export function cityInProvince(bytes: Uint8Array, hash: string): Uint8Array<ArrayBuffer> | undefined {
  const wanted = `cities/${hash}.zip`;
  if (!CITY.test(wanted)) return undefined;
  const found = unzipSync(bytes, {
    filter: ({ name, originalSize }) => name === wanted && originalSize <= LARGEST,
  })[wanted];
  return found && new Uint8Array(found);
}

const noProvince = (file: string, found: string): Issue => ({
  file,
  problem: "wrong-form",
  found,
  wanted: { word: "provinceFile" },
});

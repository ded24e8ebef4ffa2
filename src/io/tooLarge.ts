import type { Issue } from "../domain/issue";

/** Bytes of a file, or characters of a text; the largest project that the program writes is far below. */
const LARGEST = 20_000_000;

/** The issue of a project file that is larger than any project, before anything in it is looked at. */
export const tooLarge = (file: string, size: number): Issue | undefined =>
  size <= LARGEST
    ? undefined
    : {
        file,
        problem: "out-of-range",
        found: `${(size / 1e6).toFixed(1)} MB`,
        wanted: { word: "atMostMb", values: { limit: LARGEST / 1e6 } },
      };

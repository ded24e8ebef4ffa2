import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A file of the project: its path from the top folder, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const NOT_OURS = new Set([".git", "node_modules", "dist", "reports", "test-results"]);

/** Every path below the top folder, `/` between folders, without what git ignores. */
export function projectPaths(top: string): readonly string[] {
  return readdirSync(top, { withFileTypes: true, recursive: false })
    .filter((entry) => !NOT_OURS.has(entry.name) && !/\.log$|^\.DS_Store$/.test(entry.name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? projectPaths(join(top, entry.name)).map((path) => `${entry.name}/${path}`)
        : [entry.name],
    );
}

/** The TypeScript files among the paths, read. */
export const readSources = (top: string, paths: readonly string[]): readonly SourceFile[] =>
  paths
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(top, path), "utf8") }));

const TOP_FOLDERS = ["src", "workers", "data", "seeds", "tests"];
const TOP_FILES = [
  "index.html",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "README.md",
  "CHANGELOG.md",
  "LICENSE",
  "vite.config.ts",
  "playwright.config.ts",
  "biome.json",
  "knip.json",
];
const SRC_FOLDERS = ["domain", "model", "io", "i18n", "state", "ui"];
const WORKER_FOLDERS = ["engine", "siting", "headless", "jobs", "sweep"];
const DRAWERS = /(^|\/)(utils?|helpers?|common|services?|types|hooks)(\/|\.tsx?$)/;
const BARREL = /(^|\/)index\.(ts|tsx|js|mjs)$/;

/** A file that lies where the architecture has no place for it. */
export interface Misplaced {
  readonly path: string;
  readonly why: string;
}

/** The paths that break the folder plan (architecture, "Folders"). */
export function misplaced(paths: readonly string[]): readonly Misplaced[] {
  return paths.flatMap((path) => {
    const why = reasonAgainst(path);
    return why === undefined ? [] : [{ path, why }];
  });
}

function reasonAgainst(path: string): string | undefined {
  const [top, second] = path.split("/");
  const isFile = !path.includes("/");
  const isNested = path.split("/").length > 2;
  if (top.startsWith(".")) return undefined;
  if (isFile && !TOP_FILES.includes(top)) return "the list of files at the top is fixed";
  if (!isFile && !TOP_FOLDERS.includes(top)) return "the list of folders at the top is fixed";
  if (top === "src" && !isNested && second !== "main.tsx") return "only main.tsx lies in src itself";
  if (top === "src" && isNested && !SRC_FOLDERS.includes(second)) return "src has six folders and no seventh";
  if (top === "workers" && isNested && !WORKER_FOLDERS.includes(second)) return "workers has no such folder";
  if (/^src\/(ui|io\/export)\/[^/]+$/.test(path)) return "this folder holds folders only";
  if (DRAWERS.test(path)) return "a drawer for anything: put it beside its one user";
  if (BARREL.test(path)) return "no barrel files";
  return undefined;
}

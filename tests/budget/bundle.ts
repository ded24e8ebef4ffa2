import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { LIMITS, type Measured } from "./budget";

/** A built program: each file's content by its path in the output folder. */
export type Bundle = ReadonlyMap<string, Uint8Array | string>;

/** What the browser must have before the first screen: the page, its scripts, styles and preloaded chunks. */
export function firstLoad(bundle: Bundle): Measured {
  const page = String(bundle.get("index.html"));
  const linked = [...page.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\.?\/?([^"]+)"/g)]
    .map((match) => match[1])
    .filter((address) => !address.startsWith("data:"));
  const loaded = withImports(bundle, linked);
  return {
    name: "first load",
    value: gzipped(page) + sum(loaded.map((path) => gzipped(contentOf(bundle, path)))),
    limit: LIMITS.firstLoadBytes,
    unit: "bytes gzipped",
  };
}

const WORKER_LIMITS: Readonly<Record<string, number>> = {
  "evidence.worker": LIMITS.evidenceWorkerBytes,
  "proposer.worker": LIMITS.proposerWorkerBytes,
  "importer.worker": LIMITS.importerWorkerBytes,
};

/** Each worker of our own (`*.worker.ts`), with the chunks that it imports at once. */
export const workerLoads = (bundle: Bundle): readonly Measured[] =>
  [...bundle.keys()].flatMap((path) => {
    const name = /([\w-]+\.worker)-[\w-]+\.js$/.exec(path)?.[1];
    if (name === undefined) return [];
    const value = sum(withImports(bundle, [path]).map((part) => gzipped(contentOf(bundle, part))));
    const limit = WORKER_LIMITS[name] ?? LIMITS.workerBytes;
    return [{ name, value, limit, unit: "bytes gzipped" as const }];
  });

/** The files and all that they import statically. */
function withImports(bundle: Bundle, paths: readonly string[]): readonly string[] {
  const found = new Set(paths);
  for (const path of found) {
    if (!path.endsWith(".js")) continue;
    const imports = contentOf(bundle, path)
      .toString()
      .matchAll(/(?:^|[;\n}])(?:import|export)\s*(?:[\w$*{][^"'`;()]*?from\s*)?["'](\.[^"']+\.js)["']/g);
    for (const [, specifier] of imports) found.add(posix.join(posix.dirname(path), specifier));
  }
  return [...found];
}

function contentOf(bundle: Bundle, path: string): Uint8Array | string {
  const content = bundle.get(path);
  if (content === undefined) throw new Error(`the build names ${path}, which it did not write`);
  return typeof content === "string" ? content : Buffer.from(content);
}

const gzipped = (content: Uint8Array | string): number => gzipSync(content, { level: 9 }).length;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

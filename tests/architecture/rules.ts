import { posix } from "node:path";
import { circles } from "./circles";
import { type Facts, factsOf, type Mark, type Reference } from "./facts";
import { climbs, type Layer, layerOf, mayImportPackage, RIGHTS } from "./layers";
import type { SourceFile } from "./sourceFile";

/** A rule of the architecture that a file breaks. */
export interface Breach {
  readonly rule:
    | "layer"
    | "package"
    | "worker"
    | "map"
    | "door"
    | "floor"
    | "circle"
    | "extension"
    | "no-layer"
    | "barrel"
    | "default-export"
    | "chinese"
    | "impure";
  readonly path: string;
  readonly line: number;
  readonly what: string;
}

const WORKER_DOORS: readonly string[] = ["src/state/planner.ts", "src/state/importer.ts"];
/** Who may start threads beside it: the pools of hands that simulate futures. */
const POOLS = ["workers/headless/jobThreads.ts", "workers/futures.worker.ts"];
/** Folders that the rest of the house enters by one file only. */
const ONE_DOOR: readonly (readonly [folder: string, door: string])[] = [
  ["workers/engine/transport/", "workers/engine/transport/transport"],
];
const MAP_PACKAGES = /^(maplibre-gl|terra-draw(-maplibre-gl-adapter)?)(\/|$|\?)/;
const CHINESE = /[\p{Script=Han}\u3001-\u303f\uff01-\uff60]/u;
/** No clock, no chance, no thread: the same input gives the same bytes. */
const IMPURE = new Set([
  "Date",
  "Math.random",
  "performance",
  "crypto",
  "process",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "requestAnimationFrame",
  "fetch",
  "postMessage",
  "Promise",
  "async",
]);
const SPEAKING: readonly (Layer | undefined)[] = ["ui", "state", "main"];
const PURE: readonly (Layer | undefined)[] = ["domain", "model", "engine"];
const OURS: readonly (Layer | undefined)[] = ["config", "tests", "data"];

/** Every breach of the architecture in the files; their paths count from the top folder. */
export function breaches(files: readonly SourceFile[]): readonly Breach[] {
  const facts = files.map(factsOf);
  const round = circles(facts).map(
    (circle): Breach => ({ rule: "circle", path: circle[0], line: 1, what: circle.join(" → ") }),
  );
  return [...facts.flatMap(breachesOfFile), ...round];
}

function breachesOfFile(facts: Facts): readonly Breach[] {
  const { path } = facts;
  const layer = layerOf(path);
  const at = (rule: Breach["rule"], line: number, what: string): Breach => ({ rule, path, line, what });
  if (layer === undefined) return [at("no-layer", 1, "belongs to no folder of the house")];

  const found = facts.references.flatMap((reference) => breachesOfReference(path, layer, reference, at));
  if (facts.hasOnlyReexports) found.push(at("barrel", 1, "only exports what others export"));
  if (facts.isDefaultExporting && !OURS.includes(layer))
    found.push(at("default-export", 1, "named exports only"));
  if (SPEAKING.includes(layer))
    found.push(...facts.texts.filter(isChinese).map((t) => at("chinese", t.line, t.text)));
  if (PURE.includes(layer))
    found.push(...facts.names.filter(isImpure).map((n) => at("impure", n.line, n.text)));
  if (!WORKER_DOORS.includes(path) && !POOLS.includes(path) && layer !== "tests") {
    found.push(...facts.constructed.filter(isWorker).map((c) => at("worker", c.line, `starts a ${c.text}`)));
  }
  return found;
}

function breachesOfReference(
  path: string,
  layer: Layer,
  { specifier, line, isTypeOnly }: Reference,
  at: (rule: Breach["rule"], line: number, what: string) => Breach,
): readonly Breach[] {
  const found: Breach[] = [];
  const [address, query] = specifier.split("?");
  if (query?.split("&").includes("worker") && !query.includes("url") && !WORKER_DOORS.includes(path)) {
    found.push(at("worker", line, `starts ${address}`));
  }
  if (!address.startsWith(".")) {
    if (MAP_PACKAGES.test(address) && layer !== "tests" && !path.startsWith("src/ui/map/")) {
      found.push(at("map", line, `${address} belongs to src/ui/map/`));
    } else if (!mayImportPackage(layer, address)) {
      found.push(at("package", line, `${layer} may not import ${address}`));
    }
    return found;
  }

  if (address.endsWith("/")) return found; // the address of a folder: nothing of it runs

  const target = posix.join(posix.dirname(path), address);
  const targetLayer = layerOf(target);
  const isWorkerFile = target.startsWith("workers/");
  if (/\.(ts|tsx|js|jsx)$/.test(address) && !/\.worker\.ts$/.test(address)) {
    found.push(at("extension", line, `${address}: leave the extension away`));
  }
  if (climbs(path, target)) found.push(at("floor", line, `${target} does not lie on a lower floor`));
  const closed = ONE_DOOR.find(([folder]) => target.startsWith(folder) && !path.startsWith(folder));
  if (closed !== undefined && target !== closed[1] && layer !== "tests")
    found.push(at("door", line, `${target}: enter by ${closed[1]}`));
  if (isWorkerFile && path.startsWith("src/")) {
    const isAllowed = WORKER_DOORS.includes(path) && (isTypeOnly || /\.worker\.ts$/.test(target));
    if (!isAllowed) found.push(at("worker", line, `${path} reaches ${target}`));
    return found;
  }
  const isData = targetLayer === "data" && layer !== "data" && layer !== "tests";
  if (isData && /\.(ts|tsx)$|\/build\//.test(target)) {
    found.push(at("layer", line, `${layer} may read data, not run ${target}`));
  } else if (
    targetLayer === undefined ||
    (targetLayer !== layer && !RIGHTS[layer].layers.includes(targetLayer))
  ) {
    found.push(at("layer", line, `${layer} may not import ${target}`));
  }
  return found;
}

const isChinese = ({ text }: Mark): boolean => CHINESE.test(text);

const isImpure = ({ text }: Mark): boolean => IMPURE.has(text.replace(/^(globalThis|self|window)\./, ""));

const isWorker = ({ text }: Mark): boolean => /^(window\.|globalThis\.|self\.)?(Shared)?Worker$/.test(text);

/** The parts of the house that the import table speaks of. */
export type Layer =
  | "domain"
  | "model"
  | "engine"
  | "siting"
  | "io"
  | "i18n"
  | "state"
  | "ui"
  | "main"
  | "contract"
  | "headless"
  | "data"
  | "tests"
  | "config";

interface Rights {
  readonly layers: readonly Layer[];
  /** Package names; a scope ends in `/`; `node:` stands for the built-in modules. */
  readonly packages: readonly string[] | "any";
}

/** Who may import whom (architecture, "Who may import whom"). A layer may always import itself. */
export const RIGHTS: Readonly<Record<Layer, Rights>> = {
  domain: { layers: [], packages: [] },
  model: { layers: ["domain"], packages: ["kdbush", "geokdbush"] },
  engine: { layers: ["domain", "model"], packages: [] },
  siting: { layers: ["domain", "model", "engine"], packages: ["highs"] },
  io: {
    layers: ["domain", "model", "i18n", "data"],
    packages: [
      "zod",
      "idb",
      "papaparse",
      "@e965/xlsx",
      "read-excel-file",
      "docx",
      "shpjs",
      "fflate",
      "gcoord",
      "@tmcw/togeojson",
      "@xmldom/xmldom",
      "@turf/",
      "proj4",
      "pmtiles",
    ],
  },
  i18n: { layers: ["domain"], packages: ["i18next"] },
  state: { layers: ["domain", "model", "io"], packages: ["zustand", "comlink"] },
  ui: {
    layers: ["domain", "model", "io", "i18n", "state"],
    packages: [
      "react",
      "react-dom",
      "react-i18next",
      "@mantine/",
      "@tanstack/",
      "@turf/",
      "@observablehq/plot",
      "react-resizable-panels",
      "sonner",
      "cmdk",
      "maplibre-gl",
      "terra-draw",
      "terra-draw-maplibre-gl-adapter",
    ],
  },
  main: {
    layers: ["domain", "model", "io", "i18n", "state", "ui"],
    packages: ["react", "react-dom", "react-i18next", "@mantine/"],
  },
  contract: { layers: ["domain", "model", "engine", "siting", "io"], packages: ["comlink"] },
  headless: {
    layers: ["domain", "model", "engine", "siting", "io", "i18n", "contract", "data"],
    packages: ["comlink", "node:", "pg", "pg-boss", "hyparquet-writer"],
  },
  data: { layers: ["domain", "model", "engine", "io"], packages: "any" },
  tests: {
    layers: [
      "domain",
      "model",
      "engine",
      "siting",
      "io",
      "i18n",
      "state",
      "ui",
      "contract",
      "headless",
      "data",
      "config",
    ],
    packages: "any",
  },
  config: { layers: ["tests"], packages: "any" },
};

const PLACES: readonly (readonly [prefix: string, layer: Layer])[] = [
  ["src/domain/", "domain"],
  ["src/model/", "model"],
  ["src/io/", "io"],
  ["src/i18n/", "i18n"],
  ["src/state/", "state"],
  ["src/ui/", "ui"],
  ["src/main", "main"],
  ["workers/engine/", "engine"],
  ["workers/siting/", "siting"],
  ["workers/headless", "headless"],
  ["workers/sweep/", "headless"],
  ["workers/", "contract"],
  ["data/", "data"],
  ["seeds/", "data"],
  ["tests/", "tests"],
];

/** Floors inside a folder of the house, lowest first; whatever is not named lies on the floor of `others`. */
interface Floors {
  readonly folder: string;
  readonly named: Readonly<Record<string, number>>;
  readonly others: number;
}

const FLOORS: readonly Floors[] = [
  {
    folder: "src/ui/",
    named: { parts: 0, chart: 1, map: 1, edit: 2, inspect: 2, frame: 4 },
    others: 3,
  },
  { folder: "src/io/export/", named: { content: 0, formats: 1 }, others: 2 },
];

/** Whether a file reaches a folder beside its own that does not lie on a lower floor: pages do not know each other either. */
export function climbs(path: string, target: string): boolean {
  return FLOORS.some(({ folder, named, others }) => {
    if (!path.startsWith(folder) || !target.startsWith(folder)) return false;
    const [from, to] = [path, target].map((one) => one.slice(folder.length).match(/^[^/]+(?=\/)/)?.[0] ?? "");
    return from !== to && from !== "" && to !== "" && (named[to] ?? others) >= (named[from] ?? others);
  });
}

/** The layer that a path lies in; undefined for a file under src/ that belongs to no folder of the house. */
export function layerOf(path: string): Layer | undefined {
  if (!path.includes("/")) return "config";
  return PLACES.find(([prefix]) => path.startsWith(prefix))?.[1];
}

export const mayImportPackage = (layer: Layer, specifier: string): boolean => {
  const { packages } = RIGHTS[layer];
  return (
    packages === "any" ||
    packages.some(
      (name) => specifier === name || specifier.startsWith(/[:/]$/.test(name) ? name : `${name}/`),
    )
  );
};

import { benchBeliefs } from "./belief.bench";
import { benchBrowser } from "./browser.bench";
import { benchEngine } from "./engine.bench";
import { benchExport } from "./export.bench";
import { benchForecast } from "./forecast.bench";
import { benchImport } from "./import.bench";
import { benchPlacement, printPlacement } from "./placement.bench";
import { benchRoads } from "./roads.bench";
import { benchSiting } from "./siting.bench";
import { benchNation, benchQueue, benchSweep } from "./sweep.bench";

const BENCHES = {
  placement: async () => printPlacement(await benchPlacement()),
  engine: benchEngine,
  beliefs: async () => benchBeliefs(),
  export: benchExport,
  forecast: async () => benchForecast(),
  siting: benchSiting,
  sweep: async () => benchSweep(),
  queue: benchQueue,
  nation: async () => benchNation(),
  roads: async () => benchRoads(),
  import: benchImport,
  browser: benchBrowser,
};

/** One of them, as in `npm run bench -- browser`, or all. */
const wanted = process.argv[2];
for (const [name, bench] of Object.entries(BENCHES))
  if (wanted === undefined || wanted === name) await bench();

import { readFileSync } from "node:fs";
import { createBreath } from "../../src/io/export/content/breath";
import { tablesOf } from "../../src/io/export/content/tablesOf";
import { packFiles } from "../../src/io/export/formats/evidence/evidencePack";
import { GEO_LAYERS, layerGeoJson } from "../../src/io/export/formats/layersGeoJson";
import { tableCsv } from "../../src/io/export/formats/tableCsv";
import { wordReport } from "../../src/io/export/formats/word/wordReport";
import { workbook } from "../../src/io/export/formats/workbook";
import { compileModel } from "../../src/model/model";
import { simulateAll } from "../../workers/engine/simulate";
import { readCity } from "../../workers/headless/readCity";
import { shipped } from "../builders/builtInRuns";
import { aSource } from "../src/io/export/content/aSource";
import { replicateCity } from "./replicateCity";

const YEARS = 15;

/** Times every export of the built-in city twice over: more than 1,000 schools, 15 years. */
export async function benchExport(): Promise<void> {
  const city = readCity();
  const { dataset, assumptions } = replicateCity(city.model.dataset, city.assumptions, 2);
  const scenario = shipped("plan-2021-2025");
  const run = { ...city, model: compileModel(dataset), assumptions, scenario, years: YEARS };
  const source = { ...aSource("zh", 1).source, results: simulateAll(run).results };
  const features = (file: string): GeoJSON.FeatureCollection =>
    JSON.parse(readFileSync(`data/zhongwei/${file}.geojson`, "utf8"));
  const lands = { outlines: features("outlines"), rivers: features("rivers") };
  const project = {
    datasetKey: dataset.key,
    assumptions,
    scenarios: [scenario],
    costs: {},
    budget: [],
    reported: [],
  };
  const exports: Readonly<Record<string, () => unknown>> = {
    workbook: () => workbook(source, createBreath()),
    "report, pictures not drawn": () =>
      wordReport(source, lands, async () => new Uint8Array(8), createBreath()),
    csv: async () => (await tablesOf(source, createBreath())).map(tableCsv),
    geojson: () => GEO_LAYERS.map((layer) => JSON.stringify(layerGeoJson(layer, source))),
    evidence: () => packFiles({ sources: [source], project, norms: city.norms }, createBreath()),
  };
  console.log(`\nexports of ${dataset.schools.length} schools, ${YEARS} years`);
  for (const [name, make] of Object.entries(exports)) {
    const from = performance.now();
    await make();
    console.log(`${name}: ${(performance.now() - from).toFixed(0)} ms`);
  }
}

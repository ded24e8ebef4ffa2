import { readFileSync } from "node:fs";
import { type Scenario, withoutClosures } from "../../../../../src/domain/scenario";
import { createI18n, type Language } from "../../../../../src/i18n/createI18n";
import { datasetText } from "../../../../../src/io/export/content/datasetText";
import type { ExportSource } from "../../../../../src/io/export/content/exportSource";
import { sha256 } from "../../../../../src/io/export/formats/sha256";
import { readScenario } from "../../../../../src/io/readScenario";
import { withoutSources } from "../../../../../src/io/withoutSources";
import type { Results } from "../../../../../src/model/results";
import { simulateAll } from "../../../../../workers/engine/simulate";
import { type City, readCity } from "../../../../../workers/headless/readCity";

const fileOf = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** A shipped scenario. Throws where there is none of that name. */
export function shipped(name: string): Scenario {
  const { scenario } = readScenario(fileOf(`seeds/scenarios/${name}.json`));
  if (scenario === undefined) throw new Error(`no scenario ${name}`);
  return scenario;
}

export function resultsOf(city: City, scenario: Scenario, years = 15): Results {
  return simulateAll({ ...city, scenario, years }).results;
}

/** The built-in city's plan as the dialog would export it, the baseline beside it. */
export function aSource(language: Language = "zh", years = 15): { source: ExportSource; city: City } {
  const city = readCity();
  const results = resultsOf(city, shipped("plan-2021-2025"), years);
  const source = {
    results,
    open: resultsOf(city, withoutClosures(shipped("plan-2021-2025")), years),
    compared: [resultsOf(city, shipped("baseline"), years), results],
    plan: city.plan,
    budget: [],
    reported: [],
    words: createI18n(language),
    targetYear: 2025,
    engineVersion: 1,
    datasetSha256: sha256(new TextEncoder().encode(datasetText(city.model.dataset))),
    normNotes: withoutSources(fileOf("seeds/norms.json")).sources,
    assumptionNotes: withoutSources(fileOf("data/zhongwei/assumptions.json")).sources,
  };
  return { source, city };
}

import assumptionsAddress from "../../data/zhongwei/assumptions.json?url";
import datasetAddress from "../../data/zhongwei/dataset.json?url";
import outlinesAddress from "../../data/zhongwei/outlines.geojson?url";
import residentsAddress from "../../data/zhongwei/residents.json?url";
import riversAddress from "../../data/zhongwei/rivers.geojson?url";
import schoolsAddress from "../../data/zhongwei/schools.json?url";
import settlementsAddress from "../../data/zhongwei/settlements.json?url";
import normsAddress from "../../seeds/norms.json?url";
import planAddress from "../../seeds/plan-2021-2025.json?url";
import baselineAddress from "../../seeds/scenarios/baseline.json?url";
import lowBirthsAddress from "../../seeds/scenarios/low-births.json?url";
import mergersOnlyAddress from "../../seeds/scenarios/mergers-only.json?url";
import planScenarioAddress from "../../seeds/scenarios/plan-2021-2025.json?url";
import withoutMergersAddress from "../../seeds/scenarios/plan-without-mergers.json?url";
import type { Assumptions } from "../domain/assumptions";
import type { Issue } from "../domain/issue";
import type { Norms } from "../domain/norms";
import type { Plan } from "../domain/plan";
import type { Scenario } from "../domain/scenario";
import { compileModel, type Model } from "../model/model";
import { fetchJson } from "./fetchJson";
import { readAssumptions } from "./readAssumptions";
import { readDataset } from "./readDataset";
import { readFeatures } from "./readFeatures";
import { readNorms } from "./readNorms";
import { readPlan } from "./readPlan";
import { readScenario } from "./readScenario";
import type { SourceNote } from "./withoutSources";

/** The built-in city with all that comes with it. */
export interface LoadedCity {
  readonly model: Model;
  readonly norms: Norms;
  readonly plan: Plan;
  /** Where each figure of the norms comes from. */
  readonly normSources: readonly SourceNote[];
  readonly assumptions: Assumptions;
  /** The shipped scenarios, the empty one first. */
  readonly scenarios: readonly Scenario[];
  readonly outlines: GeoJSON.FeatureCollection;
  readonly rivers: GeoJSON.FeatureCollection;
}

const SCENARIOS = [
  ["baseline.json", baselineAddress],
  ["plan-2021-2025.json", planScenarioAddress],
  ["plan-without-mergers.json", withoutMergersAddress],
  ["mergers-only.json", mergersOnlyAddress],
  ["low-births.json", lowBirthsAddress],
] as const;

/** Fetches and reads the built-in city from beside the program; whatever is wrong with any file is told, all of it. */
export async function loadCity(): Promise<{ readonly city?: LoadedCity; readonly issues: readonly Issue[] }> {
  const fetched = await Promise.all([
    fetchJson("dataset.json", datasetAddress),
    fetchJson("settlements.json", settlementsAddress),
    fetchJson("residents.json", residentsAddress),
    fetchJson("schools.json", schoolsAddress),
    fetchJson("assumptions.json", assumptionsAddress),
    fetchJson("norms.json", normsAddress),
    fetchJson("plan-2021-2025.json", planAddress),
    fetchJson("outlines.geojson", outlinesAddress),
    fetchJson("rivers.geojson", riversAddress),
    ...SCENARIOS.map(([file, address]) => fetchJson(file, address)),
  ]);
  const missing = fetched.flatMap((one) => one.issues);
  if (missing.length > 0) return { issues: missing };

  const [head, settlements, residents, schools, beliefs, rules, promises, borders, waters, ...written] =
    fetched.map((one) => one.json);
  const { dataset, ...dataReading } = readDataset({ dataset: head, settlements, residents, schools });
  const { assumptions, ...beliefsReading } = readAssumptions(beliefs);
  const { norms, ...rulesReading } = readNorms(rules);
  const { plan, ...planReading } = readPlan(promises, "plan-2021-2025.json");
  const outlines = readFeatures(borders, "outlines.geojson");
  const rivers = readFeatures(waters, "rivers.geojson");
  const readings = written.map((json, at) => readScenario(json, `scenarios/${SCENARIOS[at][0]}`));
  const scenarios = readings.flatMap(({ scenario }) => scenario ?? []);

  const issues = [
    dataReading,
    beliefsReading,
    rulesReading,
    planReading,
    outlines,
    rivers,
    ...readings,
  ].flatMap((reading) => reading.issues);
  if (
    !dataset ||
    !assumptions ||
    !norms ||
    !plan ||
    !outlines.features ||
    !rivers.features ||
    issues.length > 0
  )
    return { issues };
  return {
    city: {
      model: compileModel(dataset),
      norms,
      plan,
      normSources: rulesReading.sources,
      assumptions,
      scenarios,
      outlines: outlines.features,
      rivers: rivers.features,
    },
    issues,
  };
}

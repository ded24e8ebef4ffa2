import type { Assumptions } from "../../domain/assumptions";
import type { Issue } from "../../domain/issue";
import type { Norms } from "../../domain/norms";
import type { Plan } from "../../domain/plan";
import type { Scenario } from "../../domain/scenario";
import { compileModel, type Model } from "../../model/model";
import { parseJson } from "../parseJson";
import { readAssumptions } from "../readAssumptions";
import { readDataset } from "../readDataset";
import { readFeatures } from "../readFeatures";
import { readNorms } from "../readNorms";
import { readPlan } from "../readPlan";
import { readScenario } from "../readScenario";
import type { SourceNote } from "../withoutSources";
import type { CityFiles } from "./cityFiles";
import { readManifest } from "./manifest";

/** A city with all that comes with it, compiled. */
export interface City {
  readonly model: Model;
  readonly norms: Norms;
  /** Without promises and targets where the city comes with no plan. */
  readonly plan: Plan;
  /** Where each figure of the norms comes from. */
  readonly normSources: readonly SourceNote[];
  readonly assumptions: Assumptions;
  /** Where each figure of the assumptions comes from, as far as their file says so. */
  readonly assumptionSources: readonly SourceNote[];
  /** The scenarios that come with the city, in its own order. */
  readonly scenarios: readonly Scenario[];
  /** Empty where there are none. */
  readonly outlines: GeoJSON.FeatureCollection;
  readonly rivers: GeoJSON.FeatureCollection;
  /** Layers of the planner's own, by name. */
  readonly backgrounds: readonly Background[];
}

/** A layer under the city, named as its file is: roads, built-up areas, hazards. */
export interface Background {
  readonly name: string;
  readonly features: GeoJSON.FeatureCollection;
}

const BACKGROUND = /^backgrounds\/(.+)\.geojson$/;
const NO_PLAN: Plan = { name: { zh: "", en: "" }, lines: [], targets: [] };
const NOTHING_DRAWN: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/** The one reader of a city: its files compiled, or everything that is wrong with any of them. Never throws. */
export function readCity(files: CityFiles): { readonly city?: City; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const json = (file: string): unknown => {
    const text = files.get(file);
    if (text === undefined) return undefined;
    const parsed = parseJson(file, text);
    issues.push(...parsed.issues);
    return parsed.json;
  };
  const had = <T>(reading: T & { readonly issues: readonly Issue[] }): T => {
    issues.push(...reading.issues);
    return reading;
  };
  const drawn = (file: string) =>
    files.has(file) ? had(readFeatures(json(file), file)).features : NOTHING_DRAWN;

  const head = json("city.json");
  const parts = ["dataset", "settlements", "residents", "schools", "journeys", "roads"].map((part) =>
    json(`${part}.json`),
  );
  const beliefs = json("assumptions.json");
  const rules = json("norms.json");
  const promises = json("plan.json");
  const plans = [...files.keys()].filter((file) => file.startsWith("scenarios/")).sort();
  const written = plans.map((file) => [file, json(file)] as const);
  if (issues.length > 0) return { issues };

  const [dataset, settlements, residents, schools, journeys, roads] = parts;
  const { manifest } = had(readManifest(head));
  const data = had(readDataset({ dataset, settlements, residents, schools, journeys, roads }));
  const assumed = had(readAssumptions(beliefs));
  const ruled = had(readNorms(rules));
  const plan = files.has("plan.json") ? had(readPlan(promises)).plan : NO_PLAN;
  const outlines = drawn("outlines.geojson");
  const rivers = drawn("rivers.geojson");
  const backgrounds = [...files.keys()].sort().flatMap((file): readonly Background[] => {
    const [, name] = BACKGROUND.exec(file) ?? [];
    const features = name === undefined ? undefined : drawn(file);
    return name === undefined || features === undefined ? [] : [{ name, features }];
  });
  const scenarios = written.flatMap(([file, one]) => had(readScenario(one, file)).scenario ?? []);
  const { assumptions } = assumed;
  const { norms } = ruled;
  if (
    !manifest ||
    !data.dataset ||
    !assumptions ||
    !norms ||
    !plan ||
    !outlines ||
    !rivers ||
    issues.length > 0
  )
    return { issues };
  return {
    city: {
      model: compileModel(data.dataset),
      norms,
      plan,
      normSources: ruled.sources,
      assumptions,
      assumptionSources: assumed.sources,
      scenarios: inOrder(scenarios, manifest.scenarios),
      outlines,
      rivers,
      backgrounds,
    },
    issues,
  };
}

/** As the city names them, then the others by id. */
function inOrder(scenarios: readonly Scenario[], ids: readonly string[]): readonly Scenario[] {
  const placeOf = ({ id }: Scenario) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return [...scenarios].sort((a, b) => placeOf(a) - placeOf(b));
}

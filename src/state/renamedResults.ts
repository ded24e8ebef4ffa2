import type { Scenario } from "../domain/scenario";
import { extendModel } from "../model/extendModel";
import type { Model } from "../model/model";
import type { Results } from "../model/results";

/** The same results told of a scenario with the same run key: its names, notes, costs and papers are the ones to show. */
export function renamedResults(base: Model, results: Results, scenario: Scenario): Results {
  if (results.scenario === scenario) return results;
  const setAside = new Set(results.setAside);
  const model = extendModel(
    base,
    scenario.measures.filter((measure) => !setAside.has(measure.id)),
  );
  return { ...results, scenario, model };
}

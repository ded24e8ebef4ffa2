import type { Costs } from "../domain/norms";
import type { Scenario } from "../domain/scenario";
import { extendModel } from "../model/extendModel";
import type { Model } from "../model/model";
import type { Results } from "../model/results";

/**
 * The same results told of a scenario with the same run key, at the costs in force: its names, notes, capital and papers
 * are the ones to show. Costs move no pupil, so nothing is simulated again.
 */
export function renamedResults(base: Model, results: Results, scenario: Scenario, costs: Costs): Results {
  const norms = results.norms.costs === costs ? results.norms : { ...results.norms, costs };
  if (results.scenario === scenario) return norms === results.norms ? results : { ...results, norms };
  const setAside = new Set(results.setAside);
  const model = extendModel(
    base,
    scenario.measures.filter((measure) => !setAside.has(measure.id)),
    results.assumptions.stages,
  );
  return { ...results, scenario, model, norms };
}

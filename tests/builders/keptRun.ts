import type { Scenario } from "../../src/domain/scenario";
import type { Results } from "../../src/model/results";
import { simulateAll } from "../../workers/engine/simulate";
import type { City } from "../../workers/headless/readCity";

const runs = new WeakMap<City, WeakMap<Scenario, Map<number, Results>>>();

/** A city under a scenario over some years. Test files that share a thread share it, and change nothing of it. */
export function keptRun(city: City, scenario: Scenario, years: number): Results {
  const ofCity = runs.get(city) ?? new WeakMap<Scenario, Map<number, Results>>();
  runs.set(city, ofCity);
  const known = ofCity.get(scenario) ?? new Map<number, Results>();
  ofCity.set(scenario, known);
  const results = known.get(years) ?? simulateAll({ ...city, scenario, years }).results;
  known.set(years, results);
  return results;
}

import type { Scenario } from "../../src/domain/scenario";
import type { Results } from "../../src/model/results";
import type { City } from "../../workers/headless/readCity";
import { finish, runOf } from "../../workers/jobs/finish";
import { runJob } from "../../workers/jobs/runJob";

const runs = new WeakMap<City, WeakMap<Scenario, Map<number, Results>>>();

/** A city under a scenario over some years. Test files that share a thread share it, and change nothing of it. */
export function keptRun(city: City, scenario: Scenario, years: number): Results {
  const ofCity = runs.get(city) ?? new WeakMap<Scenario, Map<number, Results>>();
  runs.set(city, ofCity);
  const known = ofCity.get(scenario) ?? new Map<number, Results>();
  ofCity.set(scenario, known);
  const results = known.get(years) ?? runNow(city, scenario, years);
  known.set(years, results);
  return results;
}

function runNow({ model, assumptions, norms }: City, scenario: Scenario, years: number): Results {
  const job = { city: model.dataset.key, scenario, assumptions, norms, years };
  return runOf(finish(runJob(model, job))).results;
}

import { readFileSync } from "node:fs";
import type { Scenario } from "../../src/domain/scenario";
import { readScenario } from "../../src/io/readScenario";
import type { Results } from "../../src/model/results";
import { type City, readCity } from "../../workers/headless/readCity";
import { keptRun } from "./keptRun";

let city: City | undefined;
const scenarios = new Map<string, Scenario>();

/** The built-in city. Test files that share a thread share it, its scenarios and their runs, and change none of them. */
export function builtInCity(): City {
  city ??= readCity();
  return city;
}

/** A shipped scenario. Throws where there is none of that name. */
export function shipped(name: string): Scenario {
  const known = scenarios.get(name);
  if (known !== undefined) return known;
  const { scenario } = readScenario(JSON.parse(readFileSync(`seeds/scenarios/${name}.json`, "utf8")));
  if (scenario === undefined) throw new Error(`no scenario ${name}`);
  scenarios.set(name, scenario);
  return scenario;
}

/** The built-in city under a scenario. */
export const builtInRun = (scenario: Scenario, years = 15): Results =>
  keptRun(builtInCity(), scenario, years);

import type { Issue } from "../domain/issue";
import type { Scenario } from "../domain/scenario";
import { readShape } from "./readShape";
import { readVersion } from "./readVersion";
import { scenarioShape } from "./shapes/scenarioShape";

/** The version of the scenario file that this program writes. */
export const SCENARIO_VERSION = 1;

/** A scenario from its file: `{version, id, name, note?, beliefs?, measures}`, or why it cannot be used. */
export function readScenario(
  json: unknown,
  file = "scenario.json",
): { readonly scenario?: Scenario; readonly issues: readonly Issue[] } {
  const versioned = readVersion(file, json, SCENARIO_VERSION);
  if (versioned.issues.length > 0) return { issues: versioned.issues };
  const { value, issues } = readShape(file, versioned.body, scenarioShape);
  return value ? { scenario: value, issues } : { issues };
}

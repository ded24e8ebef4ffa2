import type { Scenario } from "../domain/scenario";

/** The scenario that others are measured against: the one that does nothing, else the first. */
export function baselineScenario(scenarios: readonly Scenario[]): Scenario {
  const isPlain = ({ measures, beliefs }: Scenario) => measures.length === 0 && beliefs === undefined;
  return scenarios.find(isPlain) ?? scenarios[0];
}

import type { Scenario } from "../domain/scenario";
import { baselineScenario } from "./baselineScenario";

/** As many as fit side by side. */
export const MOST_COMPARED = 4;

/**
 * The scenarios that lie side by side, the reference first: those that were chosen and still exist; where none were, the plan
 * without measures and the shown one.
 */
export function comparedOf(
  scenarios: readonly Scenario[],
  chosen: readonly string[] | undefined,
  shown: string,
): readonly Scenario[] {
  const found = [...new Set(chosen)].flatMap((id) => scenarios.find((scenario) => scenario.id === id) ?? []);
  if (found.length > 0) return found.slice(0, MOST_COMPARED);
  const reference = baselineScenario(scenarios);
  const others = scenarios.filter(({ id }) => id !== reference.id);
  return [
    reference,
    ...others
      .filter(({ id }) => id === shown)
      .concat(others)
      .slice(0, 1),
  ];
}

import { type CostChanges, withCosts } from "./costKey";
import type { NormChanges, Norms } from "./norms";

/** The norms in force: a city's own with what a project changes of its rules and costs; the very same where it changes nothing. */
export function changedNorms(norms: Norms, rules: NormChanges | undefined, costs: CostChanges = {}): Norms {
  const ruled = rules === undefined ? norms : { ...norms, ...rules };
  const priced = withCosts(ruled.costs, costs);
  return priced === ruled.costs ? ruled : { ...ruled, costs: priced };
}

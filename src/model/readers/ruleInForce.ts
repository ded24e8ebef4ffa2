import type { Policy } from "../../domain/measure";
import type { Stage } from "../../domain/stage";
import type { Results } from "../results";

type Rules = Policy["set"];

/** What the policies in force set for a county, stage and year, the latest of them; undefined where the norm holds. */
export function ruleInForce<Rule extends keyof Rules>(
  { scenario, setAside }: Results,
  { county, stage, year }: { readonly county: string; readonly stage: Stage; readonly year: number },
  rule: Rule,
): Rules[Rule] | undefined {
  let found: Rules[Rule] | undefined;
  let since = Number.NEGATIVE_INFINITY;
  for (const measure of scenario.measures) {
    if (measure.kind !== "policy" || measure.stage !== stage || measure.set[rule] === undefined) continue;
    if (measure.year > year || measure.year < since || setAside.includes(measure.id)) continue;
    if (measure.county !== undefined && measure.county !== county) continue;
    found = measure.set[rule];
    since = measure.year;
  }
  return found;
}

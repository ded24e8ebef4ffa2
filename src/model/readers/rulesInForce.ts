import type { Rules } from "../../domain/rules";
import { STAGES, type Stage } from "../../domain/stage";
import { perRun } from "../perRun";
import type { Results } from "../results";
import { ruleAt } from "../ruleAt";

/** The rules that held for a stage in one county and year, as the engine wrote them; nothing for a county or year that it does not know. */
export function rulesInForce(
  results: Results,
  year: number,
  stage: Stage,
  county: string,
): Rules | undefined {
  const row = results.model.countyIds.indexOf(county);
  return results.units[row * STAGES.length + STAGES.indexOf(stage)]?.years[results.years.indexOf(year)]
    ?.rules;
}

/** The service radius that holds for the children of each settlement (row of the results' model), metres. */
export const radiusFor = perRun((results: Results, year: number, stage: Stage) => {
  const { model } = results;
  const rules = model.countyIds.map((county) => rulesInForce(results, year, stage, county) as Rules);
  return (settlement: number): number =>
    ruleAt(model, settlement, rules[model.settlementCounty[settlement]].serviceRadiusM);
});

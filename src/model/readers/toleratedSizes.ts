import type { Stage } from "../../domain/stage";
import type { Results } from "../results";
import { ruleInForce } from "./ruleInForce";

/** The size that a class of each grade may reach in a county and year (method 4.2), policies of the scenario included. */
export function toleratedSizes(
  results: Results,
  county: string,
  stage: Stage,
  year: number,
  standard: readonly number[],
): readonly number[] {
  const sizes = results.norms.toleratedClassSize[stage];
  const set = ruleInForce(results, { county, stage, year }, "toleratedClassSize");
  return standard.map((least, grade) => Math.max(set ?? sizes[Math.min(grade, sizes.length - 1)], least));
}

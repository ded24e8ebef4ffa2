import type { TownRural } from "../../domain/norms";
import type { Stage } from "../../domain/stage";
import type { Results } from "../results";
import { ruleInForce } from "./ruleInForce";

/** The longest day journey in force in one county and year (method 3.2): the norm, or what the last policy set. */
export const journeyLimit = (results: Results, year: number, stage: Stage, county: string): TownRural =>
  ruleInForce(results, { county, stage, year }, "journeyLimitM") ?? results.norms.journeyLimitM[stage];

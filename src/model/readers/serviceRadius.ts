import type { TownRural } from "../../domain/norms";
import type { Stage } from "../../domain/stage";
import { perRun } from "../perRun";
import type { Results } from "../results";
import { ruleInForce } from "./ruleInForce";

/** The service radius of a stage in force in one county and year: the norm, or what the last policy set. */
export const serviceRadius = (results: Results, year: number, stage: Stage, county: string): TownRural =>
  ruleInForce(results, { county, stage, year }, "serviceRadiusM") ?? results.norms.serviceRadiusM[stage];

/** The radius that holds for the children of each settlement (row of the results' model), metres. */
export const radiusFor = perRun((results: Results, year: number, stage: Stage) => {
  const { countyIds, settlementCounty, settlementTown } = results.model;
  const radii = countyIds.map((county) => serviceRadius(results, year, stage, county));
  return (settlement: number): number => {
    const { town, rural } = radii[settlementCounty[settlement]];
    return settlementTown[settlement] === 1 ? town : rural;
  };
});

import type { TownRural } from "../../domain/norms";
import type { Stage } from "../../domain/stage";
import type { Results } from "../../model/results";
import { perRun } from "./perRun";

/** The service radius of a stage in force in one county and year: the norm, or what the last policy set. */
export function serviceRadius(results: Results, year: number, stage: Stage, county: string): TownRural {
  return results.scenario.measures.reduce((radius, measure) => {
    const isInForce =
      measure.kind === "policy" &&
      measure.year <= year &&
      measure.stage === stage &&
      (measure.county === undefined || measure.county === county) &&
      !results.setAside.includes(measure.id);
    return isInForce ? (measure.set.serviceRadiusM ?? radius) : radius;
  }, results.norms.serviceRadiusM[stage]);
}

/** The radius that holds for the children of each settlement (row of the results' model). */
export const radiusFor = perRun((results: Results, year: number, stage: Stage) => {
  const { model } = results;
  const radii = model.countyIds.map((county) => serviceRadius(results, year, stage, county));
  const counties = Array.from(model.settlementCounty);
  const byRow = Array.from(model.settlementTown, (isTown, row) =>
    isTown === 1 ? radii[counties[row]].town : radii[counties[row]].rural,
  );
  return (settlement: number): number => byRow[settlement];
});

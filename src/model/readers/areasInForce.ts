import type { Boundary } from "../../domain/measure";
import type { Stage } from "../../domain/stage";
import { perRun } from "../perRun";
import type { Results } from "../results";

/** Attendance areas of a stage in force in a year: the latest boundary of each area, unless it lifted it. */
export const areasInForce = perRun((results: Results, year: number, stage: Stage): readonly Boundary[] => {
  const byArea = new Map<string, Boundary>();
  for (const measure of results.scenario.measures) {
    if (measure.kind !== "boundary" || measure.stage !== stage || measure.year > year) continue;
    const known = byArea.get(measure.area);
    if (results.setAside.includes(measure.id) || (known !== undefined && known.year > measure.year)) continue;
    byArea.set(measure.area, measure);
  }
  return [...byArea.values()].filter((area) => area.settlements.length > 0);
});

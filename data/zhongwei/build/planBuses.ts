import type { SchoolId } from "../../../src/domain/ids";
import type { Bus } from "../../../src/domain/measure";
import { closureStreams } from "../../../src/model/readers/closureStreams";
import { wayByDay } from "../../../src/model/readers/wayByDay";
import type { Results } from "../../../src/model/results";
import { measureId } from "./planCity";

/** A bus is planned this full. */
const FILLED = 0.9;
/** No bus runs for fewer. */
const LEAST_RIDERS = 5;
/** A bus that is wanted later is bought with the plan. */
const LAST_YEAR = 2025;

/**
 * Buses for pupils of merged schools who live too far to walk, at whatever schools they go to, as many as the fullest year asks
 * for: read off the plan without buses beside the same plan with all schools open.
 */
export function planBuses(results: Results, open: Results): readonly Bus[] {
  const needs = new Map<SchoolId, { readonly year: number; readonly riders: number }>();
  results.years.forEach((year, offset) => {
    for (const [school, riders] of ridersOf(results, open, offset)) {
      if (riders < LEAST_RIDERS) continue;
      const known = needs.get(school);
      needs.set(school, { year: known?.year ?? year, riders: Math.max(riders, known?.riders ?? 0) });
    }
  });
  return [...needs].map(([school, { year, riders }], rank) => ({
    kind: "bus",
    id: measureId("U", rank),
    year: Math.min(year, LAST_YEAR),
    status: "planned",
    school,
    stage: "primary",
    addedBuses: Math.ceil(riders / (FILLED * results.norms.busSeats)),
    note: "示范：接送撤并学校路远的学生，按规则虚构 / made up by rule 15: for pupils of merged schools who live too far to walk",
  }));
}

/** Pupils of merged schools who have too far to walk and within the bus limit of their grade, by the school that they go to. */
function ridersOf(results: Results, open: Results, offset: number): ReadonlyMap<SchoolId, number> {
  const { model, norms, units } = results;
  const riders = new Map<SchoolId, number>();
  units.forEach((ofUnit, at) => {
    for (const stream of closureStreams(results, open, at, offset)) {
      if (stream.offer === -1 || stream.boards || wayByDay(results, ofUnit, offset, stream) === "walk")
        continue;
      if (stream.metres > norms.busLimitM.primary[stream.grade - 1]) continue;
      const { id } = model.schools[model.offers.school[ofUnit.unit.offers[stream.offer]]];
      riders.set(id, (riders.get(id) ?? 0) + stream.pupils);
    }
  });
  return riders;
}

import type { SchoolId } from "../../../src/domain/ids";
import type { Bus } from "../../../src/domain/measure";
import { STAGES } from "../../../src/domain/stage";
import { type ClosureStream, closureStreams } from "../../../src/model/readers/closureStreams";
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
 * Buses at whatever schools pupils of merged schools go to who live too far to walk, as many as the fullest year asks for: read off
 * the plan without buses beside the same plan with all schools open. No bus is bought for a school that is merged itself. Whoever else lives too far to walk rides on them too.
 */
export function planBuses(results: Results, open: Results): readonly Bus[] {
  const needs = new Map<SchoolId, { readonly year: number; readonly riders: number }>();
  const merged = new Set(
    results.scenario.measures.flatMap((measure) => (measure.kind === "merge" ? [measure.school] : [])),
  );
  results.years.forEach((year, offset) => {
    const everybody = ridersOf(results, offset, flowsOf);
    for (const [school, riders] of ridersOf(results, offset, (at) =>
      closureStreams(results, open, at, offset),
    )) {
      if (merged.has(school) || (riders < LEAST_RIDERS && !needs.has(school))) continue;
      const known = needs.get(school);
      const all = Math.max(riders, everybody.get(school) ?? 0);
      needs.set(school, { year: known?.year ?? year, riders: Math.max(all, known?.riders ?? 0) });
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

  function flowsOf(at: number, offset: number): readonly Rider[] {
    const { unit, years } = results.units[at];
    const { flowArc, flowGrade, flowBoards, flowPupils } = years[offset];
    return STAGES[unit.stage] !== "primary"
      ? []
      : Array.from(flowArc, (arc, flow) => ({
          home: unit.arcHome[arc],
          grade: flowGrade[flow],
          offer: unit.arcOffer[arc],
          metres: unit.arcM[arc],
          boards: flowBoards[flow] === 1,
          pupils: flowPupils[flow],
        }));
  }
}

type Rider = Pick<ClosureStream, "home" | "grade" | "offer" | "metres" | "boards" | "pupils">;

/** Pupils who have too far to walk and within the bus limit of their grade, by the school that they go to. */
function ridersOf(
  results: Results,
  offset: number,
  streamsAt: (at: number, offset: number) => readonly Rider[],
): ReadonlyMap<SchoolId, number> {
  const { model, norms, units } = results;
  const riders = new Map<SchoolId, number>();
  units.forEach((ofUnit, at) => {
    for (const stream of streamsAt(at, offset)) {
      if (stream.offer === -1 || stream.boards || wayByDay(results, ofUnit, offset, stream) === "walk")
        continue;
      if (stream.metres > norms.busLimitM.primary[stream.grade - 1]) continue;
      const { id } = model.schools[model.offers.school[ofUnit.unit.offers[stream.offer]]];
      riders.set(id, (riders.get(id) ?? 0) + stream.pupils);
    }
  });
  return riders;
}

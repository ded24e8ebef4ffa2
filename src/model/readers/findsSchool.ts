import type { Close, Measure, Merge } from "../../domain/measure";
import type { Stage } from "../../domain/stage";
import type { Results } from "../results";
import { schoolOffers } from "./schoolOffers";

/**
 * Whether a measure finds what it acts on: an expansion a stage that stands in its year or in a later one, a closure or merger a
 * school that stood the year before and that no measure before it in the same year has taken. One that finds nothing brings no seat and
 * closes nothing, so no ledger counts it (method 6.2) and it costs nothing but what a planner says.
 */
export function findsSchool(results: Results, measure: Measure): boolean {
  switch (measure.kind) {
    case "expand":
      return stands(results, measure, (year) => year >= measure.year);
    case "close":
    case "merge": {
      const before = takenBefore(results, measure);
      return stands(
        results,
        measure,
        (year) => year === measure.year - 1,
        (stage) => before.some((other) => takes(other, stage)),
      );
    }
    default:
      return true;
  }
}

/** Closures and mergers of the same school and year that come first in the scenario's order. */
function takenBefore({ scenario, setAside }: Results, measure: Close | Merge): readonly (Close | Merge)[] {
  const { measures } = scenario;
  const at = measures.findIndex(({ id }) => id === measure.id);
  return measures
    .slice(0, Math.max(0, at))
    .filter(
      (other): other is Close | Merge =>
        (other.kind === "close" || other.kind === "merge") &&
        other.school === measure.school &&
        other.year === measure.year &&
        !setAside.includes(other.id),
    );
}

/** Whether a closure or merger leaves nothing of a stage to take; a campus that stays is taken by its new school. */
const takes = (measure: Close | Merge, stage: Stage): boolean =>
  measure.kind === "merge" || measure.stage === undefined || measure.stage === stage;

/** Whether a school, or one stage of it, is open in some of the run's years, stages that are gone left out. */
const stands = (
  results: Results,
  only: { readonly school: string; readonly stage?: string },
  isMeant: (year: number) => boolean,
  isGone: (stage: Stage) => boolean = () => false,
): boolean =>
  schoolOffers(results, only.school).some(
    ({ stage, results: { years }, at }) =>
      (only.stage === undefined || only.stage === stage) &&
      !isGone(stage) &&
      years.some(({ isOpen }, offset) => isOpen[at] === 1 && isMeant(results.years[offset])),
  );

import type { Measure } from "../../domain/measure";
import type { Results } from "../results";
import { schoolOffers } from "./schoolOffers";

/**
 * Whether a measure finds what it acts on: an expansion a stage that stands in its year or in a later one, a closure or merger a
 * school that stood the year before. One that finds nothing brings no seat and closes nothing, so no ledger counts it (method 6.2) and it costs nothing but what a planner says.
 */
export function findsSchool(results: Results, measure: Measure): boolean {
  switch (measure.kind) {
    case "expand":
      return stands(results, measure, (year) => year >= measure.year);
    case "close":
    case "merge":
      return stands(results, measure, (year) => year === measure.year - 1);
    default:
      return true;
  }
}

/** Whether a school, or one stage of it, is open in some of the run's years. */
const stands = (
  results: Results,
  only: { readonly school: string; readonly stage?: string },
  isMeant: (year: number) => boolean,
): boolean =>
  schoolOffers(results, only.school).some(
    ({ stage, results: { years }, at }) =>
      (only.stage === undefined || only.stage === stage) &&
      years.some(({ isOpen }, offset) => isOpen[at] === 1 && isMeant(results.years[offset])),
  );

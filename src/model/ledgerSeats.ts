import type { Build, Expand, Measure } from "../domain/measure";
import type { Plan } from "../domain/plan";
import { schoolOf } from "../domain/schoolOf";
import { seatsOf } from "../domain/seats";
import { standardSizes } from "../domain/standardSizes";
import { ledgerRows } from "./ledgerRows";
import { schoolOffers } from "./readers/schoolOffers";
import type { Results } from "./results";

/** Seats that a line of the plan has by some year: by its ledger, and by the rooms that the run has more than in its base year. */
export interface LedgerSeats {
  readonly line: string;
  readonly ledger: number;
  readonly run: number;
}

/**
 * Each line of seats counted twice (method 6.2): by measure, as the ledger does, and by school, as rooms × standard class size of the
 * run, at the norms before any policy. Both leave out schools whose rooms other measures change too, by conversion or outside the line.
 */
export function ledgerSeats(results: Results, plan: Plan, year: number): readonly LedgerSeats[] {
  const { model, norms, assumptions, years, scenario, setAside } = results;
  const lineIds = new Set<string>(plan.lines.map(({ id }) => id));
  const kept = scenario.measures.filter(({ id }) => !setAside.includes(id));
  const adds = (measure: Measure): measure is Build | Expand =>
    measure.kind === "build" || measure.kind === "expand";
  return ledgerRows(results, plan)
    .filter(({ line }) => line.counts === "seats")
    .map(({ line, entries }): LedgerSeats => {
      const isOfLine = (measure: Measure) =>
        adds(measure) &&
        lineIds.has(measure.line ?? "") &&
        line.fromYear <= measure.year &&
        measure.year <= line.toYear;
      const others = new Set(
        kept
          .filter((one) => one.kind === "convert" || (adds(one) && !isOfLine(one)))
          .map((one) => schoolOf(one)),
      );
      const counted = (measure: Measure) =>
        years[0] < measure.year && measure.year <= year && !others.has(schoolOf(measure));
      const schools = new Set(
        kept.filter((one) => isOfLine(one) && counted(one)).map((one) => schoolOf(one) as string),
      );
      const now = years.indexOf(year);
      const end = years.indexOf(Math.min(line.toYear, years[years.length - 1]));
      const ofSchool = (school: string) =>
        schoolOffers(results, school).reduce((sum, { stage, at, results: { unit, years: byYear } }) => {
          const plans = model.schools[model.offers.school[unit.offers[at]]].offers;
          const offer = plans.find((one) => one.stage === stage);
          if (offer === undefined || byYear[end].isOpen[at] === 0) return sum;
          const sizes = standardSizes(norms, assumptions.stages, offer);
          return sum + seatsOf(byYear[now].rooms[at], sizes) - seatsOf(byYear[0].rooms[at], sizes);
        }, 0);
      return {
        line: line.id,
        ledger: entries.reduce((sum, { measure, count }) => (counted(measure) ? sum + count : sum), 0),
        run: Array.from(schools).reduce((sum, school) => sum + ofSchool(school), 0),
      };
    });
}

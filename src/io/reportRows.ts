import type { Measure } from "../domain/measure";
import type { Plan } from "../domain/plan";
import { STAGES, type Stage } from "../domain/stage";
import { takesEffect } from "../domain/takesEffect";
import { classesOfOffer } from "../model/indicators/classesOfOffer";
import { offersBeforeMeasures } from "../model/indicators/money";
import { offerYears, schoolYears } from "../model/indicators/schoolYears";
import { type LedgerLine, ledgerOf, seatsByMeasure } from "../model/ledger";
import { findsSchool } from "../model/readers/findsSchool";
import type { Results, UnitSummary } from "../model/results";

/** One county, stage and year. `placed` counts those enrolled elsewhere too, so that placed + unplaced = pupils. */
export interface ReportRow
  extends Pick<
    UnitSummary,
    | "pupils"
    | "placed"
    | "unplaced"
    | "unplacedNoReach"
    | "unplacedNoRoom"
    | "unplacedNoBed"
    | "transfersOut"
    | "transfersIn"
    | "seats"
    | "short"
    | "aboveOwnSeats"
    | "surplus"
    | "usableSeats"
    | "usableSurplus"
    | "classes"
    | "classesOverCap"
    | "classes56"
    | "classes66"
    | "largestClass"
    | "boarders"
    | "bedsShort"
    | "beyondRadius"
    | "meanJourneyM"
    | "p95JourneyM"
    | "moved"
    | "spread"
    | "overStandard"
  > {
  readonly year: number;
  readonly county: string;
  readonly stage: Stage;
}

export function reportRows(results: Results): readonly ReportRow[] {
  return results.years.flatMap((year, offset) =>
    results.units.map(({ unit, years }) => {
      const { dayPupils: _d, pupilMetres: _m, beds: _b, objective: _o, ...summary } = years[offset].summary;
      return {
        year,
        county: results.model.countyIds[unit.county],
        stage: STAGES[unit.stage],
        ...summary,
        placed: summary.placed + summary.transfersOut,
      };
    }),
  );
}

/** One stage of one school in one year; flags as in method 5.2. */
export interface SchoolRow {
  readonly year: number;
  readonly school: string;
  readonly county: string;
  readonly stage: Stage;
  readonly pupils: number;
  readonly byGrade: readonly number[];
  readonly seats: number;
  readonly classes: number;
  readonly largestClass: number;
  readonly flags: readonly string[];
}

export function schoolRows(results: Results): readonly SchoolRow[] {
  return results.years.flatMap((year) => {
    const flagsOf = new Map<number, string[]>();
    for (const school of schoolYears(results, year)) {
      const flags = [school.isOversized && "oversized", school.isSmall && "small", school.isTiny && "tiny"];
      flagsOf.set(
        school.schoolRow,
        flags.filter((flag): flag is string => flag !== false),
      );
    }
    return offerYears(results, year).map((offer) => ({
      year,
      school: offer.school,
      county: offer.county,
      stage: offer.stage,
      pupils: offer.pupils,
      byGrade: offer.byGrade,
      seats: offer.seats,
      classes: offer.classes,
      largestClass: offer.largestClass,
      flags: [...classesOfOffer(results.norms, offer), ...(flagsOf.get(offer.headRow) ?? [])],
    }));
  });
}

/** Metres and penalties that were minimised, by year and stage. */
export function objectiveRows(
  results: Results,
): readonly { year: number; stage: Stage; objective: number }[] {
  return results.years.flatMap((year, offset) =>
    STAGES.map((stage) => ({
      year,
      stage,
      objective: results.units
        .filter(({ unit }) => STAGES[unit.stage] === stage)
        .reduce((sum, { years }) => sum + years[offset].summary.objective, 0),
    })),
  );
}

/** The plan's ledger over what the scenario does, in the simulated years or beyond them: it counts what is dated. */
export function ledgerRows(results: Results, plan: Plan): readonly LedgerLine[] {
  const { model, norms, assumptions } = results;
  return ledgerOf(plan, countedMeasures(results), norms, assumptions.stages, {
    offer: offersBeforeMeasures(results),
    ownership: (school) => model.schools[model.schoolRow.get(school) ?? -1]?.ownership,
  });
}

/** Every measure that counts in a ledger with the seats that it adds, the earliest first: the ledger of a city without a plan. */
export function measureRows(
  results: Results,
): readonly { readonly measure: Measure; readonly count: number }[] {
  const { norms, assumptions } = results;
  const seats = seatsByMeasure(countedMeasures(results), norms, assumptions.stages, {
    offer: offersBeforeMeasures(results),
  });
  return [...seats]
    .map(([measure, added]) => ({ measure, count: added.reduce((sum, one) => sum + one.seats, 0) }))
    .sort((a, b) => a.measure.year - b.measure.year);
}

/** Measures in force that find the school they act on, and those of years that are not simulated. */
function countedMeasures(results: Results): readonly Measure[] {
  const { scenario, setAside, years } = results;
  const isBeyond = (measure: Measure) => !takesEffect(measure, years[0], years[years.length - 1]);
  return scenario.measures.filter(
    (one) => isBeyond(one) || (!setAside.includes(one.id) && findsSchool(results, one)),
  );
}

import { STAGES, type Stage } from "../domain/stage";
import { classesOfOffer } from "../model/indicators/classesOfOffer";
import { offerYears, schoolYears } from "../model/indicators/schoolYears";
import type { Results, UnitSummary } from "../model/results";

/** One county, stage and year: placed + unplaced + transfersOut = pupils. */
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
    | "outOfReach"
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

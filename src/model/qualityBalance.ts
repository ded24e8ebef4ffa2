import { type SchoolYear, schoolYears } from "./indicators/schoolYears";
import { variation } from "./indicators/variation";
import type { Areas } from "./money/measurePremises";
import { joined, premisesIn } from "./readers/premisesIn";
import type { Results } from "./results";

/** The two of the seven indicators of 优质均衡 that the data can tell. */
export const KNOWN_INDICATORS = ["floorArea", "sportsArea"] as const;
export type KnownIndicator = (typeof KNOWN_INDICATORS)[number];

/** How far schools of one stage differ in one indicator. */
export interface Spread {
  readonly stage: "primary" | "junior";
  readonly indicator: KnownIndicator;
  /** Coefficient of variation; nothing where no school has both pupils and known premises. */
  readonly variation: number | null;
  readonly limit: number;
}

const STAGES = ["primary", "junior"] as const;

/**
 * Variation between a county's schools in a year (优质均衡 2017, method 7): floor area and sports ground per pupil, weighted by
 * pupils, with what measures have added up to the year. Schools below fifty pupils and those whose premises nobody has told are
 * left out. A nine-year school's premises are shared by its pupils of both stages, those of its campuses belong to it.
 */
export function qualityBalance(results: Results, county: string, year: number): readonly Spread[] {
  const { norms } = results;
  const schools = schoolYears(results, year)
    .filter((school) => school.county === county && !school.isTiny)
    .map((school) => ({ ...school, premises: premisesOf(results, school, year) }));
  return STAGES.flatMap((stage) =>
    KNOWN_INDICATORS.map((indicator) => {
      const values = schools.flatMap((school) => {
        const { premises } = school;
        const pupils = school.offers.reduce(
          (sum, offer) => sum + (offer.stage === stage ? offer.pupils : 0),
          0,
        );
        if (premises === undefined || pupils === 0) return [];
        return [{ pupils, value: AREA[indicator](premises) / school.pupils }];
      });
      return { stage, indicator, variation: variation(values), limit: norms.variationLimit[stage] };
    }),
  );
}

/** A school's premises with those of its campuses; nothing where those of one are unknown. */
function premisesOf(results: Results, { offers }: SchoolYear, year: number): Areas | undefined {
  const rows = [...new Set(offers.map(({ schoolRow }) => schoolRow))];
  const each = rows.flatMap((row) => premisesIn(results, row, year) ?? []);
  return each.length < rows.length ? undefined : each.reduce(joined);
}

const AREA: Readonly<Record<KnownIndicator, (premises: Areas) => number>> = {
  floorArea: (premises) => premises.floorAreaSqm,
  sportsArea: (premises) => premises.sportsAreaSqm,
};

/** Whether every variation that is known keeps its limit; nothing where none is known. */
export function isBalanced(spreads: readonly Spread[]): boolean | null {
  const known = spreads.filter((spread) => spread.variation !== null);
  return known.length === 0 ? null : known.every((spread) => (spread.variation ?? 0) <= spread.limit);
}

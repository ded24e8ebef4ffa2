import { type ByStage, byStage } from "./stage";

/** How far the future may go off what is believed (method 9.2): spreads of one year's step, each future drawing its own. */
export interface Uncertainty {
  /** Yearly step of the logarithm of births after the last known ones: of the whole city, and of each county beside. */
  readonly birthSteps: { readonly city: number; readonly county: number };
  /**
   * Yearly step of net migration as a share of residents under 60, of the city and of each county beside; `kept` of what it is off
   * stays from year to year.
   */
  readonly migrationSteps: { readonly city: number; readonly county: number; readonly kept: number };
  /** Yearly step of the logarithm of moves into towns, by county, and what of it stays. */
  readonly townwardSteps: { readonly county: number; readonly kept: number };
  /** Yearly step of the share enrolled, of the whole city. */
  readonly enrolmentSteps: ByStage<number>;
  /** Mean years by which a compound is late, and the spread of the logarithm of how much of it is lived in. */
  readonly compoundDelivery: { readonly lateYears: number; readonly occupancy: number };
  /** Yearly step of the logarithm of a school's pupils over what its place and the town's children explain. */
  readonly schoolSteps: ByStage<number>;
}

/**
 * What is taken where a city's own series are too short to be fitted. Births: yearly changes of the national series 2000–2024 are
 * 6.5 % apart. Migration: the yearly growth of the three counties, 2015–2020 as revised after the census, is 0.1 to 1.4 % apart.
 * Schools: a panel of 16 schools over 27 years is off by 4.3, 7.5 and 10.1 % after 1, 3 and 5 years. The others are judgement.
 */
export const USUAL_UNCERTAINTY: Uncertainty = {
  birthSteps: { city: 0.06, county: 0.025 },
  migrationSteps: { city: 0.002, county: 0.002, kept: 0.7 },
  townwardSteps: { county: 0.15, kept: 0.7 },
  enrolmentSteps: { preschool: 0.008, primary: 0, junior: 0, senior: 0.006, vocational: 0.006, special: 0 },
  compoundDelivery: { lateYears: 0.7, occupancy: 0.15 },
  schoolSteps: {
    preschool: 0.055,
    primary: 0.055,
    junior: 0.055,
    senior: 0.055,
    vocational: 0.055,
    special: 0.055,
  },
};

/** Futures that are all as is believed. */
export const NO_UNCERTAINTY: Uncertainty = {
  birthSteps: { city: 0, county: 0 },
  migrationSteps: { city: 0, county: 0, kept: 0 },
  townwardSteps: { county: 0, kept: 0 },
  enrolmentSteps: byStage(() => 0),
  compoundDelivery: { lateYears: 0, occupancy: 0 },
  schoolSteps: byStage(() => 0),
};

import type { TownRural } from "./norms";

/** Standard class size, and the size a class may reach before a pupil goes unplaced; by grade from 0. */
export interface Sizes {
  readonly classSize: readonly number[];
  readonly tolerated: readonly number[];
}

/** The rules that hold for one county and stage in one school year: the norms, and what policies have made of them (method 6). */
export interface Rules extends Sizes {
  /** What holds instead at schools that do not teach every grade of the stage, teaching points among them. */
  readonly incomplete?: Sizes;
  /** Classes of this many pupils and more are large, and extremely large (method 5.2). */
  readonly largeClassFrom: number;
  readonly extremeClassFrom: number;
  readonly serviceRadiusM: TownRural;
  /** Longest day journey. */
  readonly journeyLimitM: TownRural;
  /** The longest way that a closure may ask of a pupil without a bus, and the longest by school bus; by grade from 0. */
  readonly walkLimitM: readonly number[];
  readonly busLimitM: readonly number[];
  /** Beyond the day journey every school of the county takes pupils as boarders, whether or not it has beds yet. */
  readonly wholeCounty: boolean;
  readonly boardingFromGrade: number;
}

/** The class sizes of the rules that hold at a school, by whether it is incomplete: one that does not teach the stage to its last grade. */
export const sizesAt = (rules: Rules, isIncomplete: boolean): Sizes =>
  isIncomplete ? (rules.incomplete ?? rules) : rules;

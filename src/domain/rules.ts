import type { TownRural } from "./norms";

/** The rules that hold for one county and stage in one school year: the norms, and what policies have made of them (method 6). */
export interface Rules {
  /** Standard class size, and the size a class may reach before a pupil goes unplaced; by grade from 0. */
  readonly classSize: readonly number[];
  readonly tolerated: readonly number[];
  /** Classes of this many pupils and more are large, and extremely large (method 5.2). */
  readonly largeClassFrom: number;
  readonly extremeClassFrom: number;
  readonly serviceRadiusM: TownRural;
  /** Longest day journey. */
  readonly journeyLimitM: TownRural;
  /** Beyond the day journey every school of the county takes pupils as boarders, whether or not it has beds yet. */
  readonly wholeCounty: boolean;
  readonly boardingFromGrade: number;
}

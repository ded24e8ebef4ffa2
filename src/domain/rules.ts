import type { TownRural } from "./norms";

/** Standard class size, and the size a class may reach before a pupil goes unplaced; by grade from 0. */
export interface Sizes {
  readonly classSize: readonly number[];
  readonly tolerated: readonly number[];
}

/** The rules that hold for one county and stage in one school year: the norms, and what policies have made of them (method 6). */
export interface Rules extends Sizes {
  /** What the norm has instead for schools that do not teach every grade of the stage, teaching points among them: ask `sizesAt`. */
  readonly incomplete?: Sizes;
  /** Classes of this many pupils and more are large, and extremely large (method 5.2). */
  readonly largeClassFrom: number;
  readonly extremeClassFrom: number;
  readonly serviceRadiusM: TownRural;
  /** Longest day journey. */
  readonly journeyLimitM: TownRural;
  /** The longest way that pupils go on their own, and the longest by school bus; by grade from 0. */
  readonly walkLimitM: readonly number[];
  readonly busLimitM: readonly number[];
  /** Beyond the day journey every school of the county takes pupils as boarders, whether or not it has beds yet. */
  readonly wholeCounty: boolean;
  readonly boardingFromGrade: number;
}

/**
 * The class sizes of the rules that hold at a school, by whether it is incomplete: one that does not teach the stage to its last
 * grade. Its sizes are its own, but no larger than those of all others.
 */
export function sizesAt(rules: Rules, isIncomplete: boolean): Sizes {
  const { incomplete } = rules;
  if (!isIncomplete || incomplete === undefined) return rules;
  const known = capped.get(rules);
  if (known !== undefined) return known;
  const sizes = {
    classSize: incomplete.classSize.map((size, grade) => Math.min(size, rules.classSize[grade])),
    tolerated: incomplete.tolerated.map((size, grade) => Math.min(size, rules.tolerated[grade])),
  };
  capped.set(rules, sizes);
  return sizes;
}

/** Rules are never edited, and their sizes are asked for in every room of every school. */
const capped = new WeakMap<Rules, Sizes>();

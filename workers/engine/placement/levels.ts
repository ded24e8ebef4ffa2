/** What a placement comes to whatever the journeys, in the order in which it matters (method 4.3). */
export interface PupilLevels {
  readonly unplaced: number;
  /** Pupils above the standard seats of their grade's rooms, those who stay among them. */
  readonly aboveStandard: number;
}

/** The same with the journeys, which come last. */
export interface Levels extends PupilLevels {
  /** Pupils × metres; a bed counts `boardingM` more. */
  readonly metres: number;
}

export const NOBODY: PupilLevels = { unplaced: 0, aboveStandard: 0 };

export const plus = (one: PupilLevels, other: PupilLevels): PupilLevels => ({
  unplaced: one.unplaced + other.unplaced,
  aboveStandard: one.aboveStandard + other.aboveStandard,
});

/** Pupils and metres are sums of many; less of a difference than this is none. */
const SAME_METRES = 1e-3;

/** Below zero where the first leaves fewer unplaced, or as many and fewer above the standard, whatever the journeys. */
export const comparePupils = (one: PupilLevels, other: PupilLevels): number =>
  one.unplaced - other.unplaced || one.aboveStandard - other.aboveStandard;

/** Below zero where the first is the better placement, zero where they are alike. */
export function compareLevels(one: Levels, other: Levels): number {
  const pupils = comparePupils(one, other);
  if (pupils !== 0) return pupils;
  const metres = one.metres - other.metres;
  return Math.abs(metres) < SAME_METRES ? 0 : metres;
}

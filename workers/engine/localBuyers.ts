import type { Housing } from "../../src/domain/measure";
import { AGES } from "../../src/domain/place";
import { CELLS, type Model } from "../../src/model/model";
import { movingIn } from "./dwellings";
import { nearness } from "./nearness";

/** Ages at which people buy and move, with their children. */
export const MOVES_BELOW_AGE = 60;

/** A compound some of whose people come from the county's own settlements. */
export interface LocalBuyers {
  readonly measure: string;
  /** By row of the base. */
  readonly near: Float64Array;
  /** Persons who would leave their settlements for it in the school year before `year`. */
  wanted(year: number): number;
}

/** The compounds of a scenario that have local buyers and residents of their own, in the planner's order. */
export function localBuyersOf(
  model: Model,
  housing: readonly Housing[],
  firstYear: number,
): readonly LocalBuyers[] {
  const rows = model.residents.length / CELLS;
  return housing
    .filter(({ demand, localShare = 0 }) => demand.by === "residents" && localShare > 0)
    .map((measure) => ({
      measure: measure.id,
      near: nearness(model, model.settlementRow.get(measure.compound.id) as number, rows),
      wanted: (year) => Math.max(0, movingIn(measure, year, firstYear)) * (measure.localShare ?? 0),
    }));
}

/**
 * Takes a compound's local buyers out of the settlements that they leave (method 1.5): of those under 60 each settlement of
 * the county loses the same share × its nearness, at its own ages; never more than there are.
 *
 * @param residents `settlement × CELLS + cell`, changed. @param left One figure a settlement: what it lost is taken from it.
 * @returns Who left, by sex and age.
 */
export function takeLocalBuyers(
  residents: Float64Array,
  near: Float64Array,
  wanted: number,
  left: Float64Array,
): Float64Array {
  const leaving = new Float64Array(CELLS);
  let weighted = 0;
  for (let row = 0; row < near.length; row++) {
    if (near[row] === 0) continue;
    for (let cell = 0; cell < CELLS; cell++)
      if (cell % AGES < MOVES_BELOW_AGE) weighted += residents[row * CELLS + cell] * near[row];
  }
  if (weighted === 0 || wanted === 0) return leaving;
  for (let row = 0; row < near.length; row++) {
    const share = Math.min(1, (wanted * near[row]) / weighted);
    if (share === 0) continue;
    for (let cell = 0; cell < CELLS; cell++) {
      if (cell % AGES >= MOVES_BELOW_AGE) continue;
      const moved = residents[row * CELLS + cell] * share;
      residents[row * CELLS + cell] -= moved;
      leaving[cell] += moved;
      left[row] -= moved;
    }
  }
  return leaving;
}

import type { UnitYear } from "../../../src/model/results";
import type { Situation } from "../situation";
import { type Start, stay } from "../stay";
import { compareLevels, comparePupils, type Levels } from "./levels";
import type { PlacementTrees } from "./placeRound";
import { boundOfYear, type Placed, placeYear } from "./placeYear";

/** The same year without its spreads or the last of its builds and expansions; undefined where it has none. */
export type Lesser = (() => { readonly situation: Situation; readonly lesser: Lesser }) | undefined;

/**
 * The year's placement, never worse than it would be without its spreads or one of the year's builds or expansions: rooms may
 * stay unused, so whatever can be done with fewer rooms is looked at too, where the placement is not proved and their bound
 * leaves hope for better (law 8.3).
 */
export function bestPlacement(
  situation: Situation,
  before: UnitYear,
  demand: Float64Array,
  trees: PlacementTrees,
  lesser: Lesser,
): { readonly start: Start; readonly placed: Placed } {
  const start = stay(situation, before, demand);
  const placed = placeYear(situation, before, start, trees);
  if (lesser === undefined || placed.bound === undefined) return { start, placed };
  const { unit, supply } = situation;
  // A school that opens with every grade, or is spread, sets pupils free who had a seat: the bound does not know of that seat.
  const setsFree =
    unit.offers.some((row) => supply.opensFull[row] === 1) ||
    start.directed.some(({ spreadFrom }) => spreadFrom !== undefined);
  if (!setsFree && comparePupils(placed.value, placed.bound) <= 0) return { start, placed };
  const { trees: kept } = placed;
  const fewer = lesser();
  const hope = boundOf(fewer, before, demand, kept);
  if (hope !== undefined && comparePupils(placed.value, hope) <= 0)
    return { start, placed: { ...placed, bound: lower(placed.bound, hope) } };
  const other = bestPlacement(fewer.situation, before, demand, kept, fewer.lesser);
  const bound = lower(placed.bound, other.placed.bound ?? placed.bound);
  if (comparePupils(placed.value, other.placed.value) <= 0) return { start, placed: { ...placed, bound } };
  return { start: other.start, placed: { ...other.placed, bound, trees: kept } };
}

/** The bound of a year and of all that are lesser. */
function boundOf(
  { situation, lesser }: ReturnType<NonNullable<Lesser>>,
  before: UnitYear,
  demand: Float64Array,
  trees: PlacementTrees,
): Levels | undefined {
  const own = boundOfYear(situation, before, stay(situation, before, demand), trees.pooled);
  if (own === undefined || lesser === undefined) return own;
  const others = boundOf(lesser(), before, demand, trees);
  return others && lower(own, others);
}

const lower = (one: Levels, other: Levels): Levels => (compareLevels(one, other) <= 0 ? one : other);

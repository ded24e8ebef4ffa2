import { STAGES, type Stage } from "../../domain/stage";
import type { PlacementProof, Results } from "../results";

/** How far the placements of a run may be from the best possible (method 4.3). */
export interface PlacementGaps {
  /** Placements of a county, stage and year, and those that leave as few unplaced as possible. */
  readonly placements: number;
  readonly proved: number;
  /** Pupils that the worst of the others leaves unplaced above its bound. */
  readonly worst: number;
}

/** Less than this of a pupil is nobody. */
const A_PUPIL = 0.5;

/** Pupils whom one placement leaves unplaced above its bound, zero where it is proved; undefined where no limit binds. */
export function unplacedGap(
  results: Results,
  where: { readonly county: string; readonly stage: Stage; readonly year: number },
): number | undefined {
  const found = results.units.find(
    ({ unit }) => results.model.countyIds[unit.county] === where.county && STAGES[unit.stage] === where.stage,
  );
  const proof = found?.years[results.years.indexOf(where.year)]?.proof;
  return proof && gapOf(proof);
}

const gapOf = ({ unplaced: { value, bound } }: PlacementProof): number =>
  value - bound < A_PUPIL ? 0 : value - bound;

/** Counts the placements of a run that are proved. Nothing where none is bounded. */
export function placementGaps(results: Results): PlacementGaps | undefined {
  const gaps = results.units.flatMap(({ years }) =>
    years.flatMap(({ proof }) => (proof === undefined ? [] : [gapOf(proof)])),
  );
  if (gaps.length === 0) return undefined;
  return {
    placements: gaps.length,
    proved: gaps.filter((gap) => gap === 0).length,
    worst: Math.max(...gaps),
  };
}

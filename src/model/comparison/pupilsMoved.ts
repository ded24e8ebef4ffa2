import type { Stage } from "../../domain/stage";
import type { Results } from "../results";
import { movesBetween } from "./movesBetween";
import { schoolingOf } from "./schooling";

/** What an alternative does to who sits where, against the reference, in one stage and year. */
export interface PupilsMoved {
  /** Pupils at another school than in the reference. */
  readonly moved: number;
  /** By how much further they travel, metres a pupil, their mean; below zero: nearer. Nothing where nobody moved. */
  readonly furtherM: number | null;
  /** Moved pupils whose settlement's movers travel further, or less far, on average. */
  readonly farther: number;
  readonly nearer: number;
  /** Of those who moved: how many more board than in the reference. */
  readonly boarders: number;
  /** Children without a seat: more (or, below zero, fewer) than in the reference. */
  readonly unplaced: number;
}

/** Pupils moved and by how much further (metres), settlement by settlement and grade by grade. */
export function pupilsMoved(reference: Results, other: Results, year: number, stage: Stage): PupilsMoved {
  const before = schoolingOf(reference, year, stage);
  const after = schoolingOf(other, year, stage);
  const sums = { moved: 0, farther: 0, nearer: 0, boarders: 0, unplaced: 0 };
  let furtherM = 0;
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const moves = movesBetween(before.get(id), after.get(id));
    const further = moves.afterPupilMetres - moves.beforePupilMetres;
    sums.moved += moves.moved;
    furtherM += further;
    sums.boarders += moves.boarders;
    if (further > 0) sums.farther += moves.moved;
    if (further < 0) sums.nearer += moves.moved;
    sums.unplaced += (after.get(id)?.unplaced ?? 0) - (before.get(id)?.unplaced ?? 0);
  }
  return { ...sums, furtherM: sums.moved === 0 ? null : furtherM / sums.moved };
}

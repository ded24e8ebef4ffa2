import type { Schooling, Seated } from "./schooling";

/** Pupils of one settlement who sit elsewhere than in the reference, and their journeys here and there. */
export interface Moves {
  readonly moved: number;
  /** Of those who moved: pupils × metres of the way in the reference, and of the way now. */
  readonly beforePupilMetres: number;
  readonly afterPupilMetres: number;
  /** Those who board now, less those who boarded before. */
  readonly boarders: number;
}

/**
 * Compares, grade by grade, which schools lose pupils of a settlement and which gain them. Those who lose or find a seat
 * altogether have not moved: they are told apart as unplaced.
 */
export function movesBetween(before: Schooling | undefined, after: Schooling | undefined): Moves {
  const changes = new Map<number, { readonly lost: Crowd; readonly gained: Crowd }>();
  const changeOf = (grade: number) => {
    const change = changes.get(grade) ?? { lost: nobody(), gained: nobody() };
    changes.set(grade, change);
    return change;
  };
  for (const [key, seat] of before?.seated ?? []) {
    const left = seat.pupils - (after?.seated.get(key)?.pupils ?? 0);
    if (left <= 0) continue;
    add(changeOf(seat.grade).lost, seat, left);
  }
  for (const [key, seat] of after?.seated ?? []) {
    const come = seat.pupils - (before?.seated.get(key)?.pupils ?? 0);
    if (come <= 0) continue;
    add(changeOf(seat.grade).gained, seat, come);
  }
  const sums = { moved: 0, beforePupilMetres: 0, afterPupilMetres: 0, boarders: 0 };
  for (const { lost, gained } of changes.values()) {
    const moved = Math.min(lost.pupils, gained.pupils);
    if (moved === 0) continue;
    sums.moved += moved;
    sums.beforePupilMetres += (moved * lost.pupilMetres) / lost.pupils;
    sums.afterPupilMetres += (moved * gained.pupilMetres) / gained.pupils;
    sums.boarders += moved * (gained.boarders / gained.pupils - lost.boarders / lost.pupils);
  }
  return sums;
}

interface Crowd {
  pupils: number;
  pupilMetres: number;
  boarders: number;
}

const nobody = (): Crowd => ({ pupils: 0, pupilMetres: 0, boarders: 0 });

/** Some of those who sit at one school, like the others there. */
function add(crowd: Crowd, seat: Seated, pupils: number): void {
  const share = pupils / seat.pupils;
  crowd.pupils += pupils;
  crowd.pupilMetres += share * seat.pupilMetres;
  crowd.boarders += share * seat.boarders;
}

import type { Stage } from "../../domain/stage";
import type { Results } from "../results";
import { movesBetween } from "./movesBetween";
import { type Schooling, schoolingOf } from "./schooling";

/** How the children of a settlement are served in one plan; nothing where it sends none. */
export interface Served {
  readonly pupils: number;
  readonly unplaced: number;
  /** The school that most of them attend. */
  readonly school: string | null;
  /** Mean way of those who do not board. */
  readonly journeyM: number | null;
  /** Pupils in the mean class that they sit in. */
  readonly classSize: number | null;
}

/** One settlement in the reference and in another plan. */
export interface SettlementDifference {
  readonly id: string;
  readonly before: Served;
  readonly after: Served;
  /** Pupils at another school than in the reference. */
  readonly moved: number;
}

/** Every settlement that either plan knows, with its school, journey and class size in both, for one stage and year. */
export function settlementDifferences(
  reference: Results,
  other: Results,
  year: number,
  stage: Stage,
): readonly SettlementDifference[] {
  const before = schoolingOf(reference, year, stage);
  const after = schoolingOf(other, year, stage);
  return [...new Set([...before.keys(), ...after.keys()])].map((id) => ({
    id,
    before: servedBy(before.get(id)),
    after: servedBy(after.get(id)),
    moved: movesBetween(before.get(id), after.get(id)).moved,
  }));
}

function servedBy(schooling: Schooling | undefined): Served {
  const bySchool = new Map<string, number>();
  let pupils = 0;
  let dayPupils = 0;
  let pupilMetres = 0;
  let inClasses = 0;
  for (const seat of schooling?.seated.values() ?? []) {
    const day = seat.pupils - seat.boarders;
    bySchool.set(seat.school, (bySchool.get(seat.school) ?? 0) + seat.pupils);
    pupils += seat.pupils;
    dayPupils += day;
    pupilMetres += seat.pupils === 0 ? 0 : (day * seat.pupilMetres) / seat.pupils;
    inClasses += seat.pupils * seat.classSize;
  }
  const [most] = [...bySchool].sort((a, b) => b[1] - a[1]);
  return {
    pupils: schooling?.demand ?? 0,
    unplaced: schooling?.unplaced ?? 0,
    school: most?.[0] ?? null,
    journeyM: dayPupils > 0 ? pupilMetres / dayPupils : null,
    classSize: pupils > 0 ? inClasses / pupils : null,
  };
}

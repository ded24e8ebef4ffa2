import type { Stage } from "../../domain/stage";
import { type Attendance, originOf, type Seat } from "./attendance";

/** Where some of a school's pupils go when it is gone; without a school, they find no seat. */
export interface DisplacedTo {
  readonly stage: Stage;
  readonly school: string | undefined;
  readonly boards: boolean;
  /** Pupils by grade, from the first grade of the stage. */
  readonly byGrade: readonly number[];
  readonly pupils: number;
  readonly meanM: number;
}

/** Less than this is the noise of sums. */
const NOBODY = 1e-6;

/**
 * Where the pupils of a school go between two pictures of the same children: for each settlement and grade with pupils there
 * before, what other schools gain (and what has no seat), shared among those who left. Most pupils first.
 */
export function displaced(
  from: Attendance,
  to: Attendance,
  stage: Stage,
  school: string,
): readonly DisplacedTo[] {
  const leaving = new Map<string, number>();
  for (const seat of from.values())
    if (seat.school === school) leaving.set(originOf(seat), (leaving.get(originOf(seat)) ?? 0) + seat.pupils);
  const gains = new Map<string, { readonly seat: Seat; readonly gain: number }[]>();
  for (const [key, seat] of to) {
    const origin = originOf(seat);
    if (seat.school === school || !leaving.has(origin)) continue;
    const gain = Math.max(0, seat.pupils - (from.get(key)?.pupils ?? 0));
    gains.set(origin, [...(gains.get(origin) ?? []), { seat, gain }]);
  }
  const found = new Map<string, DisplacedTo>();
  for (const [origin, left] of leaving) {
    const some = gains.get(origin) ?? [];
    const gained = some.reduce((sum, { gain }) => sum + gain, 0);
    const share = gained > left ? left / gained : 1;
    for (const { seat, gain } of some) if (gain * share > NOBODY) add(found, stage, seat, gain * share);
  }
  return [...found.values()].sort((a, b) => b.pupils - a.pupils);
}

function add(found: Map<string, DisplacedTo>, stage: Stage, seat: Seat, pupils: number): void {
  const key = `${seat.school ?? ""} ${seat.boards}`;
  const known = found.get(key);
  const all = (known?.pupils ?? 0) + pupils;
  found.set(key, {
    stage,
    school: seat.school,
    boards: seat.boards,
    byGrade: Array.from(
      { length: seat.grades },
      (_, at) => (known?.byGrade[at] ?? 0) + (at === seat.grade - 1 ? pupils : 0),
    ),
    pupils: all,
    meanM: ((known?.meanM ?? 0) * (known?.pupils ?? 0) + seat.metres * pupils) / all,
  });
}

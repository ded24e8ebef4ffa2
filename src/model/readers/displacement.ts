import { STAGES, type Stage } from "../../domain/stage";
import type { Results, UnitResults } from "../results";

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

/**
 * Where a school's pupils of one year go, told by two runs that differ in one measure: for each settlement and grade with
 * pupils at the school before, what other schools gain (and what stays unplaced), shared among those who left.
 */
export function displacement(
  before: Results,
  after: Results,
  school: string,
  year: number,
): readonly DisplacedTo[] {
  return STAGES.flatMap((stage) => {
    const from = attendance(before, stage, year);
    const left = [...from].filter(([, seat]) => seat.school === school);
    if (left.length === 0) return [];
    const to = attendance(after, stage, year);
    const found = new Map<string, DisplacedTo>();
    for (const [origin, leaving] of byOrigin(left)) {
      const gains = [...to]
        .filter(([, seat]) => originOf(seat) === origin && seat.school !== school)
        .map(([key, seat]) => ({ seat, gain: Math.max(0, seat.pupils - (from.get(key)?.pupils ?? 0)) }));
      const gained = gains.reduce((sum, { gain }) => sum + gain, 0);
      const share = gained > leaving ? leaving / gained : 1;
      for (const { seat, gain } of gains) if (gain * share > 1e-6) add(found, stage, seat, gain * share);
    }
    return [...found.values()].sort((a, b) => b.pupils - a.pupils);
  });
}

/** Pupils of one settlement and grade at one school, or unplaced. */
interface Seat {
  readonly settlement: string;
  readonly grade: number;
  readonly grades: number;
  readonly school: string | undefined;
  readonly boards: boolean;
  readonly metres: number;
  readonly pupils: number;
}

const originOf = ({ settlement, grade }: Seat): string => `${settlement} ${grade}`;

function attendance(results: Results, stage: Stage, year: number): ReadonlyMap<string, Seat> {
  const seats = new Map<string, Seat>();
  const put = (seat: Seat) => {
    const key = `${originOf(seat)} ${seat.school ?? ""} ${seat.boards}`;
    seats.set(key, { ...seat, pupils: seat.pupils + (seats.get(key)?.pupils ?? 0) });
  };
  const offset = results.years.indexOf(year);
  for (const entry of results.units)
    if (STAGES[entry.unit.stage] === stage) readUnit(results, entry, offset, put);
  return seats;
}

function readUnit(
  { model }: Results,
  { unit, years }: UnitResults,
  offset: number,
  put: (seat: Seat) => void,
) {
  const now = years[offset];
  const grades = now.standard.length;
  const nameOf = (settlement: number) => model.settlementIds[unit.settlements[settlement]];
  for (let flow = 0; flow < now.flowArc.length; flow++) {
    const arc = now.flowArc[flow];
    put({
      settlement: nameOf(unit.arcSettlement[arc]),
      grade: now.flowGrade[flow],
      grades,
      school: model.schools[model.offers.school[unit.offers[unit.arcOffer[arc]]]].id,
      boards: now.flowBoards[flow] === 1,
      metres: unit.arcM[arc],
      pupils: now.flowPupils[flow],
    });
  }
  const settlements = unit.settlements.length;
  now.unplaced.forEach((pupils, cell) => {
    if (pupils <= 0) return;
    const grade = Math.floor(cell / settlements) + 1;
    put({
      settlement: nameOf(cell % settlements),
      grade,
      grades,
      school: undefined,
      boards: false,
      metres: 0,
      pupils,
    });
  });
}

function byOrigin(left: readonly (readonly [string, Seat])[]): ReadonlyMap<string, number> {
  const leaving = new Map<string, number>();
  for (const [, seat] of left) leaving.set(originOf(seat), (leaving.get(originOf(seat)) ?? 0) + seat.pupils);
  return leaving;
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

import { STAGES, type Stage } from "../../domain/stage";
import type { Results, UnitResults } from "../results";

/** Pupils of one settlement and grade at one school; without a school, they have no seat. */
export interface Seat {
  readonly settlement: string;
  readonly grade: number;
  /** Grades of the stage. */
  readonly grades: number;
  readonly school: string | undefined;
  readonly boards: boolean;
  readonly metres: number;
  readonly pupils: number;
}

/** By settlement, grade, school and whether they board. */
export type Attendance = ReadonlyMap<string, Seat>;

/** Who sits where in a stage and year, named by ids: rows of different runs do not agree. */
export const attendance = (results: Results, stage: Stage, year: number): Attendance =>
  attendanceOf(
    results,
    results.units.filter(({ unit }) => STAGES[unit.stage] === stage),
    year,
  );

/** Who sits where in some units of one stage; of the settlements (places in their unit) that count alone. */
export function attendanceOf(
  results: Results,
  units: readonly UnitResults[],
  year: number,
  counts: (home: number) => boolean = () => true,
): Attendance {
  const seats = new Map<string, Seat>();
  const offset = results.years.indexOf(year);
  for (const entry of units) readUnit(results, entry, offset, counts, (seat) => put(seats, seat));
  return seats;
}

/** The same pupils a year later: one grade up, those of the last grade gone. */
export function aYearLater(before: Attendance): Attendance {
  const seats = new Map<string, Seat>();
  for (const seat of before.values())
    if (seat.grade < seat.grades) put(seats, { ...seat, grade: seat.grade + 1 });
  return seats;
}

/** Names the children whom a seat is about, wherever they sit. */
export const originOf = ({ settlement, grade }: Seat): string => `${settlement} ${grade}`;

function put(seats: Map<string, Seat>, seat: Seat): void {
  const key = `${originOf(seat)} ${seat.school ?? ""} ${seat.boards}`;
  seats.set(key, { ...seat, pupils: seat.pupils + (seats.get(key)?.pupils ?? 0) });
}

function readUnit(
  { model }: Results,
  { unit, years }: UnitResults,
  offset: number,
  counts: (home: number) => boolean,
  give: (seat: Seat) => void,
): void {
  const now = years[offset];
  const grades = now.rules.classSize.length;
  const nameOf = (home: number) => model.settlementIds[unit.homeSettlement[home]];
  for (let flow = 0; flow < now.flowArc.length; flow++) {
    const arc = now.flowArc[flow];
    if (!counts(unit.arcHome[arc])) continue;
    give({
      settlement: nameOf(unit.arcHome[arc]),
      grade: now.flowGrade[flow],
      grades,
      school: model.schools[model.offers.school[unit.offers[unit.arcOffer[arc]]]].id,
      boards: now.flowBoards[flow] === 1,
      metres: unit.arcM[arc],
      pupils: now.flowPupils[flow],
    });
  }
  const homes = unit.homes.length;
  now.unplaced.forEach((pupils, cell) => {
    if (pupils <= 0 || !counts(cell % homes)) return;
    give({
      settlement: nameOf(cell % homes),
      grade: Math.floor(cell / homes) + 1,
      grades,
      school: undefined,
      boards: false,
      metres: 0,
      pupils,
    });
  });
}

import type { Stage } from "../../domain/stage";
import { unitsOf } from "../part";
import type { Results, UnitResults, UnitYear } from "../results";

/** Pupils of one settlement and grade at one school. */
export interface Seated {
  readonly school: string;
  readonly grade: number;
  pupils: number;
  /** Pupils × metres of the way, boarders' included. */
  pupilMetres: number;
  boarders: number;
  /** Pupils in the mean class of that grade. */
  readonly classSize: number;
}

/** Where the children of one settlement are taught in one stage and year. */
export interface Schooling {
  demand: number;
  unplaced: number;
  /** By `grade school`. */
  readonly seated: Map<string, Seated>;
}

/** Where the children of every settlement are taught, by the settlement's id: rows of different plans do not agree, ids do. */
export function schoolingOf(results: Results, year: number, stage: Stage): ReadonlyMap<string, Schooling> {
  const offset = results.years.indexOf(year);
  const found = new Map<string, Schooling>();
  if (offset === -1) return found;
  for (const unit of unitsOf(results, { stage })) addUnit(results, unit, unit.years[offset], found);
  return found;
}

function addUnit(
  { model }: Results,
  { unit }: UnitResults,
  now: UnitYear,
  found: Map<string, Schooling>,
): void {
  const homes = Array.from(unit.homeSettlement, (row, at): Schooling => {
    const id = model.settlementIds[row];
    const settlement = found.get(id) ?? { demand: 0, unplaced: 0, seated: new Map() };
    for (let cell = at; cell < now.demand.length; cell += unit.homes.length) {
      settlement.demand += now.demand[cell];
      settlement.unplaced += now.unplaced[cell];
    }
    found.set(id, settlement);
    return settlement;
  });
  const schools = Array.from(unit.offers, (row) => model.schools[model.offers.school[row]].id as string);
  const keys = schools.map((): string[] => []); // by offer and grade: written once, looked up for every flow
  for (let flow = 0; flow < now.flowArc.length; flow++) {
    const arc = now.flowArc[flow];
    const offer = unit.arcOffer[arc];
    const grade = now.flowGrade[flow];
    keys[offer][grade] ??= `${grade} ${schools[offer]}`;
    const key = keys[offer][grade];
    const { seated } = homes[unit.arcHome[arc]];
    const known = seated.get(key);
    const seat = known ?? {
      school: schools[offer],
      grade,
      pupils: 0,
      pupilMetres: 0,
      boarders: 0,
      classSize: classSizeOf(now, offer, grade),
    };
    seat.pupils += now.flowPupils[flow];
    seat.pupilMetres += now.flowPupils[flow] * unit.arcM[arc];
    if (now.flowBoards[flow] === 1) seat.boarders += now.flowPupils[flow];
    if (known === undefined) seated.set(key, seat);
  }
}

/** Pupils a class of a grade; of all grades where they share rooms. */
function classSizeOf(now: UnitYear, offer: number, grade: number): number {
  const offers = now.seats.length;
  const isTogether = now.together[offer] === 1;
  let pupils = 0;
  let classes = 0;
  for (let column = 0; column < now.rules.classSize.length; column++) {
    if (!isTogether && column !== grade - 1) continue;
    pupils += now.wholePupils[column * offers + offer];
    classes += now.classes[column * offers + offer];
  }
  return classes === 0 ? pupils : pupils / classes;
}

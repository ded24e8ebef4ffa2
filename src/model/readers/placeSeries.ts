import { STAGES, type Stage } from "../../domain/stage";
import type { Results, UnitYear } from "../results";
import { liesIn, type Place, settlementRows } from "./placeRows";

/** Pupils who live in a place and seats that stand in it, in one year. */
export interface PlaceYear {
  readonly year: number;
  /** Residents who ask for a seat. */
  readonly demand: number;
  readonly unplaced: number;
  /** Seats of the schools that stand there; none for a set of settlements. */
  readonly seats: number;
  /** Pupils of the schools that stand there, wherever they live. */
  readonly enrolled: number;
}

/** Demand for a stage against its seats, year by year, in a place. */
export function placeSeries(results: Results, place: Place, stage: Stage): readonly PlaceYear[] {
  const { model } = results;
  const inPlace = new Set(settlementRows(results, place));
  const schoolIn = place.kind === "settlements" ? () => false : liesIn(place);
  const units = results.units
    .filter(({ unit }) => STAGES[unit.stage] === stage)
    .map(({ unit, years }) => ({
      years,
      settlements: places(unit.homeSettlement, (row) => inPlace.has(row)),
      offers: places(unit.offers, (row) => schoolIn(model.schools[model.offers.school[row]])),
    }));
  return results.years.map((year, offset) => {
    const sums = { year, demand: 0, unplaced: 0, seats: 0, enrolled: 0 };
    for (const { years, settlements, offers } of units) {
      const now = years[offset];
      sums.demand += byGrades(now, now.demand, settlements);
      sums.unplaced += byGrades(now, now.unplaced, settlements);
      sums.enrolled += byGrades(now, now.wholePupils, offers);
      for (const offer of offers) sums.seats += now.seats[offer];
    }
    return sums;
  });
}

const places = (rows: Int32Array, isIn: (row: number) => boolean): readonly number[] =>
  Array.from(rows.keys()).filter((at) => isIn(rows[at]));

/** Adds up some columns of a table by grade. */
function byGrades(now: UnitYear, table: Float64Array | Int32Array, columns: readonly number[]): number {
  const width = table.length / now.rules.classSize.length;
  let sum = 0;
  for (let grade = 0; grade < now.rules.classSize.length; grade++)
    for (const column of columns) sum += table[grade * width + column];
  return sum;
}

import { AGES } from "../../domain/place";
import { CELLS } from "../model";
import type { Results } from "../results";
import { type Place, settlementRows } from "./placeRows";

/** Residents of one single year of age. */
export interface AgeRow {
  readonly age: number;
  readonly male: number;
  readonly female: number;
}

/** Residents of a place by single years of age, 0 … 100 (open), by sex, in one year. */
export function pyramid(results: Results, place: Place, year: number): readonly AgeRow[] {
  const offset = results.years.indexOf(year);
  const base = results.residents[offset];
  const compounds = results.compounds[offset];
  const male = new Float64Array(AGES);
  const female = new Float64Array(AGES);
  for (const row of settlementRows(results, place)) {
    const isBase = row * CELLS < base.length;
    const column = isBase ? base : compounds;
    const first = isBase ? row * CELLS : row * CELLS - base.length;
    for (let age = 0; age < AGES; age++) {
      male[age] += column[first + age];
      female[age] += column[first + AGES + age];
    }
  }
  return Array.from({ length: AGES }, (_, age) => ({ age, male: male[age], female: female[age] }));
}

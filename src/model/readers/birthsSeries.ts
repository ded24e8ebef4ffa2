import { AGES } from "../../domain/place";
import { CELLS } from "../model";
import type { Results } from "../results";
import { type Place, settlementRows } from "./placeRows";

/** Children under one year of age, as of 31 August: those born in the school year before who live here. */
export interface BirthsYear {
  readonly year: number;
  readonly infants: number;
}

/** The youngest cohort of a place, year by year; it enters primary school six years later. */
export function birthsSeries(results: Results, place: Place): readonly BirthsYear[] {
  const rows = settlementRows(results, place);
  return results.years.map((year, offset) => {
    const base = results.residents[offset];
    const compounds = results.compounds[offset];
    let infants = 0;
    for (const row of rows) {
      const isBase = row * CELLS < base.length;
      const column = isBase ? base : compounds;
      const first = isBase ? row * CELLS : row * CELLS - base.length;
      infants += column[first] + column[first + AGES];
    }
    return { year, infants };
  });
}

import type { Stage } from "../domain/stage";
import { STAGES } from "../domain/stage";
import { type Warning, warningOf } from "./indicators/seatWarning";
import type { Results } from "./results";
import { sizesOf } from "./sizesOf";

/** A school's entry grade in a year and the three after it, against what its rooms take in. */
export interface SchoolSeatWarning {
  readonly school: string;
  readonly county: string;
  readonly stage: Stage;
  readonly lights: readonly Warning[];
  /** Entrants and normal intake of the first of these years. */
  readonly entrants: number;
  readonly normalIntake: number;
}

const AHEAD = 4;

/** Seat warnings school by school (method 7): those that are not green in all of the years, in the order of counties and stages. */
export function schoolSeatWarnings(results: Results, year: number): readonly SchoolSeatWarning[] {
  const { model, norms } = results;
  const from = results.years.indexOf(year);
  return results.units.flatMap(({ unit, years }): readonly SchoolSeatWarning[] => {
    const ahead = years.slice(from, from + AHEAD);
    return Array.from(unit.offers, (row, offer): SchoolSeatWarning => {
      const looks = ahead.map((now) => {
        const entry = model.offers.fromGrade[row] - 1;
        const grades = model.offers.toGrade[row] - entry;
        return {
          entrants: now.isOpen[offer] === 1 ? now.wholePupils[entry * unit.offers.length + offer] : 0,
          normalIntake:
            now.isOpen[offer] === 1 ? (now.rooms[offer] / grades) * sizesOf(now, offer).classSize[entry] : 0,
        };
      });
      return {
        school: model.schools[model.offers.school[row]].id,
        county: model.countyIds[unit.county],
        stage: STAGES[unit.stage],
        lights: looks.map((look) => warningOf(look.entrants, look.normalIntake, norms.seatWarning)),
        entrants: looks[0]?.entrants ?? 0,
        normalIntake: looks[0]?.normalIntake ?? 0,
      };
    }).filter(({ lights }) => lights.some((light) => light !== "green"));
  });
}

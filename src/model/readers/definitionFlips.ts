import { type SeatDefinition, USUAL_DEFINITION } from "../../domain/seatDefinition";
import { seatsOf } from "../../domain/seats";
import { sizesByGrade } from "../../domain/sizesByGrade";
import { STAGES, type Stage } from "../../domain/stage";
import { pupilsOfOffer } from "../indicators/pupilsOfOffer";
import type { Results, UnitResults, UnitYear } from "../results";
import { sizesOf } from "../sizesOf";

/** A stage of a school that is short of seats by one definition and not by another. */
export interface DefinitionFlip {
  readonly school: string;
  readonly stage: Stage;
  readonly pupils: number;
  /** Seats by the usual definition, and by the chosen one. */
  readonly usual: number;
  readonly chosen: number;
  /** What it is by the chosen definition. */
  readonly becomes: "short" | "enough";
}

/** The stages of open schools whose flag changes in a year, by how many pupils it concerns, and how many were looked at. */
export function definitionFlips(
  results: Results,
  year: number,
  definition: SeatDefinition,
): { readonly all: number; readonly flips: readonly DefinitionFlip[] } {
  const offset = results.years.indexOf(year);
  let all = 0;
  const flips = results.units.flatMap((unit) => {
    const now = unit.years[offset];
    return Array.from(unit.unit.offers, (row, offer): DefinitionFlip | undefined => {
      if (now.isOpen[offer] !== 1) return undefined;
      all++;
      const pupils = pupilsOfOffer(now, offer);
      const seatsBy = (of: SeatDefinition) => defined(results, unit, now, offer, of);
      const [usual, chosen] = [seatsBy(USUAL_DEFINITION), seatsBy(definition)];
      if (pupils > usual === pupils > chosen) return undefined;
      return {
        school: results.model.schools[results.model.offers.school[row]].id,
        stage: STAGES[unit.unit.stage],
        pupils,
        usual,
        chosen,
        becomes: pupils > chosen ? "short" : "enough",
      };
    }).filter((flip) => flip !== undefined);
  });
  return { all, flips: flips.sort((a, b) => b.pupils - a.pupils) };
}

/** Seats of an offer by a definition: dealt out by room, or those of the classes that are formed. */
function defined(
  { model, norms }: Results,
  { unit }: UnitResults,
  now: UnitYear,
  offer: number,
  { by, sizes, specialistRooms }: SeatDefinition,
): number {
  const stage = STAGES[unit.stage];
  const row = unit.offers[offer];
  const near = sizesOf(now, offer).classSize;
  const aim = (sizes === "long" ? norms.longTermClassSize?.[stage] : undefined) ?? near;
  const long = sizesByGrade(aim, 1, near.length);
  const whole = near.map((size, grade) => Math.min(size, long[grade]));
  const from = model.offers.fromGrade[row] - 1;
  const taught = whole.slice(from, now.toGrade[offer]);
  if (by === "formedClass" && now.together[offer] !== 1)
    return taught.reduce(
      (sum, size, at) => sum + size * now.classes[(from + at) * unit.offers.length + offer],
      0,
    );
  const school = model.offers.school[row];
  const first = model.offersOfSchool[school][0] === row;
  const more = specialistRooms && first ? (model.schools[school].premises?.specialistRooms ?? 0) : 0;
  return seatsOf(Math.floor(now.rooms[offer]) + more, taught);
}

import type { Stage } from "../../domain/stage";
import { addLacking, type Lacking, nobodyLacking } from "../lacking";
import type { Results } from "../results";
import { type SettlementUnit, settlementUnits } from "./settlementUnits";

/** Pupils of some settlements who attend one school. */
export interface Destination {
  readonly school: string;
  readonly pupils: number;
  readonly boarders: number;
  /** Pupils' mean. */
  readonly metres: number;
}

/** Who asks for a seat, and where they are placed. */
export interface Destinations {
  readonly demand: number;
  readonly unplaced: number;
  readonly lacking: Readonly<Lacking>;
  readonly elsewhere: number;
  /** Most pupils first. */
  readonly schools: readonly Destination[];
}

/** Where the pupils of some settlements go to school in a year; of one grade, or of the whole stage. */
export function destinations(
  results: Results,
  settlements: readonly string[],
  stage: Stage,
  year: number,
  grade?: number,
): Destinations {
  const offset = results.years.indexOf(year);
  const sums = { demand: 0, unplaced: 0, elsewhere: 0 };
  const lacking = nobodyLacking();
  const bySchool = new Map<string, { pupils: number; boarders: number; pupilMetres: number }>();
  for (const [unit, places] of placesByUnit(results, settlements, stage)) {
    const { unit: reach, years } = unit;
    const now = years[offset];
    const count = reach.homes.length;
    for (let column = 0; column < now.rules.classSize.length; column++) {
      if (grade !== undefined && column + 1 !== grade) continue;
      for (const at of places) {
        sums.demand += now.demand[column * count + at];
        sums.unplaced += now.unplaced[column * count + at];
        addLacking(lacking, now, column * count + at);
        sums.elsewhere += now.elsewhere[column * count + at];
      }
    }
    for (let flow = 0; flow < now.flowArc.length; flow++) {
      const arc = now.flowArc[flow];
      if (!places.has(reach.arcHome[arc])) continue;
      if (grade !== undefined && now.flowGrade[flow] !== grade) continue;
      const { model } = results;
      const school = model.schools[model.offers.school[reach.offers[reach.arcOffer[arc]]]].id;
      const known = bySchool.get(school) ?? { pupils: 0, boarders: 0, pupilMetres: 0 };
      const pupils = now.flowPupils[flow];
      bySchool.set(school, {
        pupils: known.pupils + pupils,
        boarders: known.boarders + (now.flowBoards[flow] === 1 ? pupils : 0),
        pupilMetres: known.pupilMetres + pupils * reach.arcM[arc],
      });
    }
  }
  const schools = [...bySchool]
    .map(([school, { pupils, boarders, pupilMetres }]) => ({
      school,
      pupils,
      boarders,
      metres: pupils === 0 ? 0 : pupilMetres / pupils,
    }))
    .filter(({ pupils }) => pupils > 0)
    .sort((a, b) => b.pupils - a.pupils || a.metres - b.metres);
  return { ...sums, lacking, schools };
}

function placesByUnit(results: Results, settlements: readonly string[], stage: Stage) {
  const places = new Map<SettlementUnit["results"], Set<number>>();
  for (const settlement of settlements)
    for (const { stage: taught, results: unit, homes } of settlementUnits(results, settlement)) {
      if (taught !== stage) continue;
      const known = places.get(unit) ?? new Set();
      places.set(unit, known);
      for (const home of homes) known.add(home);
    }
  return places;
}

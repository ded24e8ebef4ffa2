import { STAGES, type Stage } from "../../domain/stage";
import type { Results } from "../results";
import type { DisplacedTo } from "./displaced";

/** Where the spread pupils of a school's stage go in a year, most first; nothing where nobody is spread. */
export function spreadMoves(
  { model, units, years }: Results,
  school: string,
  stage: Stage,
  year: number,
): readonly DisplacedTo[] {
  const row = model.schoolRow.get(school);
  const offset = years.indexOf(year);
  const found = units.find(
    ({ unit }) =>
      STAGES[unit.stage] === stage && row !== undefined && unit.county === model.schoolCounty[row],
  );
  if (found === undefined || offset < 0) return [];
  const { unit } = found;
  const schoolAt = (offer: number) => model.offers.school[unit.offers[offer]];
  const { spread, rules } = found.years[offset];
  const byReceiver = new Map<string, { byGrade: number[]; pupils: number; pupilMetres: number }>();
  for (const move of spread) {
    if (schoolAt(move.from) !== row) continue;
    const into = model.schools[schoolAt(move.into)].id;
    const sums = byReceiver.get(into) ?? { byGrade: rules.classSize.map(() => 0), pupils: 0, pupilMetres: 0 };
    sums.byGrade[move.grade - 1] += move.pupils;
    sums.pupils += move.pupils;
    sums.pupilMetres += move.pupilMetres;
    byReceiver.set(into, sums);
  }
  return [...byReceiver]
    .map(([into, { byGrade, pupils, pupilMetres }]) => {
      return { stage, school: into, boards: false, byGrade, pupils, meanM: pupilMetres / pupils };
    })
    .sort((a, b) => b.pupils - a.pupils);
}

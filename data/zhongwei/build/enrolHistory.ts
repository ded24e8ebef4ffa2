import type { Stage } from "../../../src/domain/stage";
import type { ChildCohorts } from "./childCohorts";
import type { DraftSchool } from "./draftSchool";
import { gravity } from "./gravity";
import { largestRemainder } from "./largestRemainder";
import type { PlacedSettlement } from "./placeSettlements";
import { roadM } from "./roadM";
import { BASE_YEAR, BOARDS_BEYOND_M, FIRST_YEAR, STAGE_RULES } from "./schoolRules";
import { seededBell } from "./seededChance";

/** What one stage of one school had: pupils by year and grade, and how many came from too far to walk or ride daily. */
export interface StageHistory {
  readonly stage: Stage;
  /** From the first year on, youngest grade first. */
  readonly byYear: readonly (readonly number[])[];
  /** Pupils of 2020, in grades that may board, who live farther than the daily journey. */
  readonly far: number;
}

/** Share of the children of a stage's ages who are enrolled in a year (rule 6c). */
export type EnrolledShare = (stage: Stage, year: number) => number;

const BOARDS_FROM: Readonly<Record<Stage, number>> = {
  preschool: 99,
  primary: 4,
  junior: 1,
  senior: 1,
  vocational: 1,
  special: 1,
};
const TRANSFERS = 0.012;

/**
 * Rule 6: pupils of 2016–2020 by school and grade in one county. A cohort is shared out when it enters and stays
 * where it is through the grades; a few transfer every year; a teaching point's pupils move on to its central school.
 * Whole pupils by largest remainder, the county's total of each year and grade kept.
 */
export function enrolHistory(
  settlements: readonly PlacedSettlement[],
  schools: readonly DraftSchool[],
  stage: Stage,
  cohorts: ChildCohorts,
  enrolled: EnrolledShare,
): ReadonlyMap<string, StageHistory> {
  const { entryAge, grades } = STAGE_RULES[stage];
  const teaching = schools.filter((school) => school.offers.some((offer) => offer.stage === stage));
  const place = new Map(teaching.map(({ id }, at) => [id, at]));
  const toGrade = teaching.map(({ offers }) => offers.find((offer) => offer.stage === stage)?.toGrade ?? 0);
  const pulls = gravity(settlements, teaching, stage);
  const far = teaching.map(() => 0);
  const byYear: number[][][] = [];
  for (let year = FIRST_YEAR; year <= BASE_YEAR; year++) {
    const pupils = teaching.map(() => new Array<number>(grades).fill(0));
    for (let grade = 1; grade <= grades; grade++) {
      const entryYear = year - grade + 1;
      settlements.forEach((settlement, i) => {
        const children = cohorts(i, entryAge + grade - 1, year) * enrolled(stage, year);
        for (const pull of pulls(i, entryYear)) {
          const isMovedOn = grade > toGrade[pull.school];
          const at = isMovedOn
            ? (place.get(teaching[pull.school].movesOnTo ?? "") ?? pull.school)
            : pull.school;
          const metres = isMovedOn ? roadM(settlement, teaching[at]) : pull.roadM;
          pupils[at][grade - 1] += children * pull.share;
          if (year === BASE_YEAR && grade >= BOARDS_FROM[stage] && metres > BOARDS_BEYOND_M[stage])
            far[at] += children * pull.share;
        }
      });
      const wished = pupils.map(
        (row, at) => row[grade - 1] * transfers(teaching[at].id, stage, entryYear, year),
      );
      const total = Math.round(pupils.reduce((sum, row) => sum + row[grade - 1], 0));
      largestRemainder(wished, total).forEach((whole, at) => {
        pupils[at][grade - 1] = whole;
      });
    }
    byYear.push(pupils);
  }
  return new Map(
    teaching.map(({ id }, at) => [
      id,
      { stage, byYear: byYear.map((year) => year[at].slice(0, toGrade[at])), far: far[at] },
    ]),
  );
}

/** What transfers since entry have made of a cohort at a school, around 1. */
function transfers(school: string, stage: Stage, entryYear: number, year: number): number {
  let factor = 1;
  for (let since = entryYear + 1; since <= year; since++) {
    factor *= 1 + TRANSFERS * seededBell("transfer", school, stage, entryYear, since);
  }
  return factor;
}

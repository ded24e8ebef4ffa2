import type { Assumptions, Path } from "../../domain/assumptions";
import type { CountyId } from "../../domain/ids";
import type { Settlement } from "../../domain/place";
import { AGES } from "../../domain/place";
import type { School } from "../../domain/school";
import { byStage, type Stage } from "../../domain/stage";

/** What is known of a city whose own rates nobody has yet. */
export interface Known {
  readonly baseYear: number;
  readonly counties: readonly CountyId[];
  readonly settlements: readonly Settlement[];
  readonly schools: readonly School[];
  /** Births of the whole city by calendar year; empty where no table has them. */
  readonly births: Path;
  /** Whether homes stand in for residents that no table lists. */
  readonly isStandIn: boolean;
}

const HIGHEST_RATE = 3;
const MOST_CHILDREN = 20;

/**
 * Assumptions for an imported city: national death rates and shape of fertility, nobody moves, and as many are born a year as the
 * youngest cohort counts. Where homes stand in for residents, as many of an age ask for a seat as have one today.
 */
export function beliefsOf(national: Assumptions, known: Known): Assumptions {
  const { baseYear, isStandIn } = known;
  const none = new Array<number>(AGES).fill(0);
  const perWoman = childrenPerWoman(national.fertility.shape, known);
  return {
    ...national,
    enrolment: byStage((stage): Path => {
      const pupils = pupilsOf(known, stage);
      if (pupils === 0) return [{ year: baseYear, value: 0 }];
      if (!isStandIn) return national.enrolment[stage];
      const residents = residentsOf(known, national, stage);
      const rate = residents === 0 ? 0 : Math.min(HIGHEST_RATE, pupils / residents);
      return [{ year: baseYear, value: Math.round(rate * 1e6) / 1e6 }];
    }),
    retention: isStandIn ? [{ year: baseYear, value: 1 }] : national.retention,
    fertility: {
      ...national.fertility,
      total: Object.fromEntries(known.counties.map((county) => [county, perWoman])),
      path: [],
      knownBirths: known.births,
    },
    migration: Object.fromEntries(known.counties.map((county) => [county, { male: none, female: none }])),
    migrationPath: [],
    townwardMoves: none,
    townwardPath: [],
  };
}

const pupilsOf = ({ schools, baseYear }: Known, stage: Stage): number =>
  schools
    .flatMap(({ offers }) => offers)
    .filter((offer) => offer.stage === stage)
    .flatMap(({ enrolment }) => enrolment.find(({ year }) => year === baseYear)?.byGrade ?? [])
    .reduce((sum, pupils) => sum + pupils, 0);

function residentsOf({ settlements }: Known, { stages }: Assumptions, stage: Stage): number {
  const { entryAge, grades } = stages[stage];
  return settlements
    .flatMap(({ residents }) => [residents.male, residents.female])
    .flatMap((ages) => ages.slice(entryAge, entryAge + grades))
    .reduce((sum, persons) => sum + persons, 0);
}

/** Children per woman at which as many are born as there are one-year-olds. */
function childrenPerWoman(shape: readonly number[], { settlements }: Known): number {
  const all = shape.reduce((sum, rate) => sum + rate, 0);
  const women = settlements.reduce(
    (sum, { residents }) =>
      sum + residents.female.reduce((born, persons, age) => born + (persons * shape[age]) / all, 0),
    0,
  );
  const youngest = settlements.reduce(
    (sum, { residents }) => sum + residents.male[1] + residents.female[1],
    0,
  );
  return women === 0 || all === 0 ? 0 : Math.min(MOST_CHILDREN, Math.round((youngest / women) * 1e6) / 1e6);
}

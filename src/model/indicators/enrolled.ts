import { enrolmentRate } from "../../domain/enrolmentRate";
import type { Stage } from "../../domain/stage";
import { unitsOf } from "../part";
import { residentsBetween } from "../readers/ageBands";
import { pyramid } from "../readers/pyramid";
import type { Results } from "../results";
import { totals } from "./totals";

/** How many residents of school age are enrolled, and what that comes from (method 2.1, 2.4, 4). */
export interface Enrolled {
  /** Residents of the ages of the stages, pupils of compounds that are given by yield among them. */
  readonly residents: number;
  /** Those of them who ask for a seat: residents × assumed rate × calibration, and pupils by yield. */
  readonly asking: number;
  readonly assumedRate: number;
  /** The factors that make the base year agree with the enrolment observed, weighted by the pupils of county and stage. */
  readonly calibration: number;
  readonly unplaced: number;
  /** Those who have a seat, outside the county too, ÷ residents; nothing where there are no residents. */
  readonly rate: number | null;
}

/**
 * The enrolment of stages that share their ages, as senior and vocational do, in a year of the whole city. Pupils of compounds that
 * are given by yield have no residents behind them: they count among the residents of the age, too.
 */
export function enrolled(results: Results, stages: readonly Stage[], year: number): Enrolled {
  const { assumptions, model } = results;
  const { entryAge, grades } = assumptions.stages[stages[0]];
  const ofCounty = model.countyIds.map((id) => {
    const ages = pyramid(results, { kind: "county", id }, year);
    return Array.from({ length: grades }, (_, at) => residentsBetween(ages, entryAge + at, entryAge + at));
  });
  const ofAge = ofCounty.flat().reduce((sum, residents) => sum + residents, 0);
  let asking = 0;
  let unplaced = 0;
  let byRate = 0;
  let expected = 0;
  for (const stage of stages) {
    const sums = totals(results, year, { stage });
    asking += sums.pupils;
    unplaced += sums.unplaced;
    for (const { unit, calibration } of unitsOf(results, { stage }))
      ofCounty[unit.county].forEach((residents, at) => {
        const byCounty = residents * enrolmentRate(assumptions, stage, at + 1, year);
        byRate += byCounty;
        expected += byCounty * calibration;
      });
  }
  const residents = ofAge + Math.max(0, asking - expected);
  return {
    residents,
    asking,
    assumedRate: ofAge === 0 ? 0 : byRate / ofAge,
    calibration: byRate === 0 ? 1 : expected / byRate,
    unplaced,
    rate: residents === 0 ? null : (asking - unplaced) / residents,
  };
}

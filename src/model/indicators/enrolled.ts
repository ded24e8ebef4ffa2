import { pathAt } from "../../domain/assumptions";
import type { Stage } from "../../domain/stage";
import { residentsBetween } from "../readers/ageBands";
import { pyramid } from "../readers/pyramid";
import type { Results } from "../results";
import { totals, unitsOf } from "./totals";

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
  const ofCounty = model.countyIds.map((id) =>
    residentsBetween(pyramid(results, { kind: "county", id }, year), entryAge, entryAge + grades - 1),
  );
  const ofAge = ofCounty.reduce((sum, residents) => sum + residents, 0);
  let asking = 0;
  let unplaced = 0;
  let byRate = 0;
  let expected = 0;
  for (const stage of stages) {
    const sums = totals(results, year, { stage });
    asking += sums.pupils;
    unplaced += sums.unplaced;
    const rate = pathAt(assumptions.enrolment[stage], year);
    byRate += rate * ofAge;
    for (const { unit, calibration } of unitsOf(results, { stage }))
      expected += ofCounty[unit.county] * rate * calibration;
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

import { pathAt } from "../../domain/assumptions";
import type { Stage } from "../../domain/stage";
import { residentsBetween } from "../readers/ageBands";
import { pyramid } from "../readers/pyramid";
import type { Results } from "../results";
import { totals } from "./totals";

/** How many residents of school age are enrolled, and what that comes from (method 2.1, 2.4, 4). */
export interface Enrolled {
  /** Residents of the ages of the stages. */
  readonly residents: number;
  /** Those of them who ask for a seat: residents × assumed rate × calibration. */
  readonly asking: number;
  readonly assumedRate: number;
  /** What makes the base year agree with the enrolment observed, all counties and stages together. */
  readonly calibration: number;
  readonly unplaced: number;
  /** Those who have a seat, outside the county too, ÷ residents; nothing where there are no residents. */
  readonly rate: number | null;
}

/**
 * The enrolment of stages that share their ages, as senior and vocational do, in a year of the whole city. Pupils of compounds that
 * are given by yield have no residents to be divided by; they count as enrolled all the same.
 */
export function enrolled(results: Results, stages: readonly Stage[], year: number): Enrolled {
  const { assumptions } = results;
  const { entryAge, grades } = assumptions.stages[stages[0]];
  const residents = residentsBetween(
    pyramid(results, { kind: "city" }, year),
    entryAge,
    entryAge + grades - 1,
  );
  const sums = stages.map((stage) => totals(results, year, { stage }));
  const asking = sums.reduce((sum, { pupils }) => sum + pupils, 0);
  const unplaced = sums.reduce((sum, one) => sum + one.unplaced, 0);
  const assumedRate = stages.reduce((sum, stage) => sum + pathAt(assumptions.enrolment[stage], year), 0);
  return {
    residents,
    asking,
    assumedRate,
    calibration: residents === 0 || assumedRate === 0 ? 1 : asking / (residents * assumedRate),
    unplaced,
    rate: residents === 0 ? null : (asking - unplaced) / residents,
  };
}

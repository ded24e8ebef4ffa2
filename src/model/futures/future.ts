import { type Assumptions, type Path, pathAt } from "../../domain/assumptions";
import { knownBirths } from "../../domain/knownBirths";
import type { Levels } from "../../domain/levels";
import type { Housing } from "../../domain/measure";
import type { Scenario } from "../../domain/scenario";
import { byStage } from "../../domain/stage";
import { USUAL_UNCERTAINTY } from "../../domain/uncertainty";
import { chanceOf, type DrawKey, normalOf } from "./chance";

/** What a future is drawn from. */
export interface Drawing {
  readonly scenario: Scenario;
  readonly assumptions: Assumptions;
  readonly counties: readonly string[];
  readonly baseYear: number;
  /** School years after the base year. */
  readonly years: number;
}

/** What a run of one future takes: the scenario, the beliefs that it draws, and how they move from year to year (method 9.2). */
export interface Future {
  readonly scenario: Scenario;
  readonly assumptions: Assumptions;
  readonly levels: Levels;
}

/** The beliefs of future number `future`: the same whatever else is drawn, by whom and in which order. */
export function futureOf(drawing: Drawing, seed: number, future: number): Future {
  const { scenario, counties, baseYear, years } = drawing;
  const { beliefs, ...plan } = scenario;
  const believed: Assumptions = { ...drawing.assumptions, ...beliefs };
  const spread = believed.uncertainty ?? USUAL_UNCERTAINTY;
  const normal = (kind: string, entity: string) => (year: number) =>
    normalOf([seed, future, kind, entity, year] satisfies DrawKey);
  const walk = (kind: string, entity: string, step: number, kept: number, from = baseYear) =>
    walkFrom({ baseYear, years, from, step, kept, normal: normal(kind, entity) });

  const known = firstUnknownBirths(believed, baseYear);
  const births = walk("births", CITY, spread.birthSteps.city, 1, known);
  const migration = walk("migration", CITY, spread.migrationSteps.city, spread.migrationSteps.kept);
  const levels = Object.fromEntries(
    counties.map((county) => {
      const own = walk("births", county, spread.birthSteps.county, 1, known);
      const moving = walk("migration", county, spread.migrationSteps.county, spread.migrationSteps.kept);
      const townward = walk("townward", county, spread.townwardSteps.county, spread.townwardSteps.kept);
      return [
        county,
        {
          births: factors(summed(births, own)),
          migration: summed(migration, moving).map(({ year, value }) => ({ year, value })),
          townward: factors(townward),
        },
      ];
    }),
  );
  const enrolment = byStage((stage): Path => {
    const path = believed.enrolment[stage];
    if (spread.enrolmentSteps[stage] === 0) return path;
    const off = walk("enrolment", stage, spread.enrolmentSteps[stage], ENROLMENT_KEPT);
    return off.map(({ year, value }) => {
      const usual = pathAt(path, year);
      return { year, value: Math.min(Math.max(1, usual), Math.max(0, usual + value)) };
    });
  });
  const measures = plan.measures.map((measure) =>
    measure.kind === "housing"
      ? delivered(
          measure,
          baseYear,
          lateBy(chanceOf([seed, future, "late", measure.id, 0]), spread.compoundDelivery.lateYears),
          Math.exp(
            spread.compoundDelivery.occupancy * normal("occupancy", measure.id)(0) -
              spread.compoundDelivery.occupancy ** 2 / 2,
          ),
        )
      : measure,
  );
  return { scenario: { ...plan, measures }, assumptions: { ...believed, enrolment }, levels };
}

/** What all counties share. */
const CITY = "";
/** Enrolment that is off its path comes back to it by a tenth a year. */
const ENROLMENT_KEPT = 0.9;

/** The first school year whose births nobody knows. */
function firstUnknownBirths({ fertility }: Assumptions, baseYear: number): number {
  let year = baseYear;
  while (knownBirths(fertility.knownBirths, year) !== undefined) year++;
  return year;
}

/** What is off by year, with the variance that it has by then. */
interface Step {
  readonly year: number;
  readonly value: number;
  readonly variance: number;
}

interface Walk {
  readonly baseYear: number;
  readonly years: number;
  /** The first year that is off. */
  readonly from: number;
  readonly step: number;
  /** Share of it that stays from year to year. */
  readonly kept: number;
  normal(year: number): number;
}

/** A walk that starts from nothing; the base year itself is observed. */
function walkFrom({ baseYear, years, from, step, kept, normal }: Walk): readonly Step[] {
  let value = 0;
  let variance = 0;
  return Array.from({ length: years + 1 }, (_, offset) => {
    const year = baseYear + offset;
    if (year >= from && (offset > 0 || from > baseYear)) {
      value = kept * value + step * normal(year);
      variance = kept * kept * variance + step * step;
    }
    return { year, value, variance };
  });
}

const summed = (one: readonly Step[], other: readonly Step[]): readonly Step[] =>
  one.map(({ year, value, variance }, at) => ({
    year,
    value: value + other[at].value,
    variance: variance + other[at].variance,
  }));

/** Factors whose mean over all futures is one. */
const factors = (steps: readonly Step[]): Path =>
  steps.map(({ year, value, variance }) => ({ year, value: Math.exp(value - variance / 2) }));

/** Whole years late, none the likeliest; a geometric number of this mean. */
const lateBy = (chance: number, mean: number): number =>
  mean === 0 ? 0 : Math.floor(Math.log(chance) / Math.log(mean / (1 + mean)));

/** A compound that comes later and is lived in by more or fewer; phases that stand in the base year do. */
const delivered = (measure: Housing, baseYear: number, late: number, occupancy: number): Housing => ({
  ...measure,
  phases: measure.phases.map((phase) =>
    phase.year <= baseYear || measure.status === "done" ? phase : { ...phase, year: phase.year + late },
  ),
  occupancy: measure.occupancy.map(({ year, value }) => ({
    year,
    value: Math.min(Math.max(1, value), value * occupancy),
  })),
});
